import { type Runs, runsOf } from '#src/core/disclosure/runs.ts'
import { type Actor, mayIn } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import type { CommentCount, ReportComment } from '#src/core/report/report.ts'
import { type CommentPart, countComments, listComments } from '#src/data/published/comments.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'
import { type ReadCover, readCover } from '#src/services/reports/read-cover.ts'
import { signedFrame } from '#src/services/survey/signed-frame.ts'

/** How many comments on each question a report holds. */
export const COMMENTS_A_PAGE = 50

/** Where to read on: in the comments on a question, behind so many. */
export type CommentPlace = Readonly<{ question: string; from: number }>

/** A part of the comments of a department, on one question or on all. */
export async function departmentComments(
  context: Context,
  actor: Actor | null,
  campaign: string,
  unit: number,
  part: CommentPart,
): Promise<ReportComment[]> {
  mustBeAllowed(actor, 'reports')
  const blocks = readableBlocks(actor, await readCover(context, actor, campaign, unit))
  if (!blocks) throw new Problem('report.comments-withheld')
  const { questionnaire } = await signedFrame(context, campaign)
  if (part.question !== null) mustAsk(questionnaire, part.question)
  return listComments(context.published, campaign, blocks, part)
}

/** The first comments on each question, or those at a place, and how many there are; both `null` where none are shown. */
export async function commentPages(
  { published }: Context,
  actor: Actor,
  read: ReadCover,
  questionnaire: Questionnaire,
  place: CommentPlace | null,
) {
  if (place) mustAsk(questionnaire, place.question)
  const blocks = readableBlocks(actor, read)
  if (!blocks) return { comments: null, commentCounts: null }
  const { id } = read.campaign
  const counted = await countComments(published, id, blocks)
  const commentCounts = countsOf(questionnaire, counted)
  if (place) mustHoldMore(commentCounts, place)
  const pages = await Promise.all(
    commentCounts.map(({ question }) => {
      const from = question === place?.question ? place.from : 0
      return listComments(published, id, blocks, { question, from, limit: COMMENTS_A_PAGE })
    }),
  )
  return { comments: pages.flat(), commentCounts }
}

/** Comments are shown where the cover is a union of comment blocks, all of which lie within the reader's reach. */
function readableBlocks(actor: Actor, { cover, tree }: ReadCover): Runs | null {
  if (cover.commentBlocks === null) return null
  const isWithinReach = (JSON.parse(cover.units) as number[]).every((unit) =>
    mayIn(actor, 'comments', tree.lineages[unit] ?? []),
  )
  return isWithinReach ? runsOf(JSON.parse(cover.commentBlocks) as number[]) : null
}

function countsOf(
  { openQuestions }: Questionnaire,
  counted: Awaited<ReturnType<typeof countComments>>,
): CommentCount[] {
  const counts = new Map(counted.map(({ question, count }) => [question, count]))
  return openQuestions.map(({ id, kind }) => ({ question: id, kind, count: counts.get(id) ?? 0 }))
}

function mustAsk({ openQuestions }: Questionnaire, question: string) {
  if (!openQuestions.some(({ id }) => id === question)) throw new Problem('page.not-found')
}

function mustHoldMore(counts: readonly CommentCount[], { question, from }: CommentPlace) {
  const count = counts.find((one) => one.question === question)?.count ?? 0
  if (from > 0 && from >= count) throw new Problem('page.not-found')
}
