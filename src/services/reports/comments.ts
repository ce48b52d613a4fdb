import { toBase64url } from '#src/core/anonymity/bytes.ts'
import { searchWords } from '#src/core/comments/search.ts'
import { type Runs, runsOf } from '#src/core/disclosure/runs.ts'
import { type Actor, mayIn } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { KINDS, type Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import type { CommentCount, ReportComment } from '#src/core/report/report.ts'
import {
  type CommentFilter,
  type CommentReach,
  countComments,
  isWide,
  listComments,
} from '#src/data/published/comments.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'
import { remember } from '#src/services/remember.ts'
import { type ReadCover, readCover } from '#src/services/reports/read-cover.ts'
import { signedFrame } from '#src/services/survey/signed-frame.ts'

/** How many comments on each question a report holds. */
export const COMMENTS_A_PAGE = 50

/** What a reader asks of comments: those of a kind, on a question, with these words; `null` and '' = all. */
export type CommentQuery = Readonly<{
  question: string | null
  kind: string | null
  search: string
}>

/** What of them a page shows: on its `question` behind so many, on all others from the first on. */
export type CommentView = CommentQuery & Readonly<{ from: number }>

export const ALL_COMMENTS: CommentView = { question: null, kind: null, search: '', from: 0 }

type Part = Readonly<{ from: number; limit: number }>

/** A part of the comments of a department, on one question or on all. */
export async function departmentComments(
  context: Context,
  actor: Actor | null,
  campaign: string,
  unit: number,
  { from, limit, ...query }: CommentQuery & Part,
): Promise<ReportComment[]> {
  mustBeAllowed(actor, 'reports')
  const reach = await reachIn(context, actor, campaign, unit, query)
  return readComments(context, reach, { ...filterOf(query), from, limit })
}

/** How many comments of a department were found, on each question that has any. */
export async function countFound(
  context: Context,
  actor: Actor | null,
  campaign: string,
  unit: number,
  query: CommentQuery,
) {
  mustBeAllowed(actor, 'reports')
  const reach = await reachIn(context, actor, campaign, unit, query)
  return countComments(context.published, reach, filterOf(query))
}

async function reachIn(
  context: Context,
  actor: Actor,
  campaign: string,
  unit: number,
  query: CommentQuery,
): Promise<CommentReach> {
  const read = await readCover(context, actor, campaign, unit)
  const deletedOn = read.campaign.commentsDeletedOn
  if (deletedOn !== null) throw new Problem('comment.deleted', { day: deletedOn })
  const reach = commentReach(actor, read)
  if (!reach) throw new Problem('report.comments-withheld')
  mustAsk((await signedFrame(context, campaign)).questionnaire, query)
  return reach
}

/** The first comments on each question, or what a view shows of them, and how many there are; both `null` where none are shown. */
export async function commentPages(
  context: Context,
  actor: Actor,
  read: ReadCover,
  questionnaire: Questionnaire,
  view: CommentView,
) {
  mustAsk(questionnaire, view)
  const reach = commentReach(actor, read)
  if (!reach) return { comments: null, commentCounts: null }
  const commentCounts = await countsOf(context, reach, questionnaire, view)
  mustHoldMore(commentCounts, view)
  const shown = commentCounts.filter(({ kind }) => view.kind === null || kind === view.kind)
  const pages = await Promise.all(
    shown.map(({ question }) => {
      const from = question === view.question ? view.from : 0
      const filter = { ...filterOf(view), question }
      return readComments(context, reach, { ...filter, from, limit: COMMENTS_A_PAGE })
    }),
  )
  return { comments: pages.flat(), commentCounts }
}

/** Comments are shown where the cover is a union of comment blocks, all of which lie within the reader's reach. */
export function commentReach(actor: Actor, { campaign, cover, tree }: ReadCover) {
  if (cover.commentBlocks === null || campaign.commentsDeletedOn !== null) return null
  const isWithinReach = (JSON.parse(cover.units) as number[]).every((unit) =>
    mayIn(actor, 'comments', tree.lineages[unit] ?? []),
  )
  const blocks: Runs = runsOf(JSON.parse(cover.commentBlocks) as number[])
  return isWithinReach ? { campaign: campaign.id, blocks } : null
}

const filterOf = ({ question, kind, search }: CommentQuery): CommentFilter => ({
  question,
  kind,
  words: searchWords(search),
})

async function readComments(
  { published }: Context,
  reach: CommentReach,
  part: CommentFilter & Part,
): Promise<ReportComment[]> {
  const rows = await listComments(published, reach, part)
  return rows.map(({ text, id, redaction, ...row }) => ({
    ...row,
    text: redaction === 'removed' ? null : text,
    id: toBase64url(id),
    redaction,
  }))
}

/** Counts of many blocks are kept: comments are never added after close, and one that is removed leaves its place. */
function countAll(context: Context, reach: CommentReach) {
  const all = { question: null, kind: null, words: [] }
  const count = async () => byQuestion(await countComments(context.published, reach, all))
  if (!isWide(reach)) return count()
  return remember(context, `comments/${reach.campaign}/${reach.blocks.join()}`, count)
}

async function countsOf(
  context: Context,
  reach: CommentReach,
  { openQuestions }: Questionnaire,
  view: CommentView,
): Promise<CommentCount[]> {
  const words = searchWords(view.search)
  const counted = await countAll(context, reach)
  const found =
    words.length > 0
      ? byQuestion(
          await countComments(context.published, reach, { question: null, kind: null, words }),
        )
      : counted
  return openQuestions.map(({ id, kind }) => ({
    question: id,
    kind,
    count: counted.get(id) ?? 0,
    found: found.get(id) ?? 0,
  }))
}

const byQuestion = (counted: Awaited<ReturnType<typeof countComments>>) =>
  new Map(counted.map(({ question, count }) => [question, count]))

function mustAsk({ openQuestions }: Questionnaire, { question, kind }: CommentQuery) {
  if (question !== null && !openQuestions.some(({ id }) => id === question))
    throw new Problem('page.not-found')
  if (kind !== null && !KINDS.some((one) => one === kind)) throw new Problem('page.not-found')
}

function mustHoldMore(counts: readonly CommentCount[], { question, from }: CommentView) {
  const found = counts.find((one) => one.question === question)?.found ?? 0
  if (from > 0 && from >= found) throw new Problem('page.not-found')
}
