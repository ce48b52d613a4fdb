import type { Actor } from '#src/core/permission.ts'
import { composeReport, type DepartmentReport } from '#src/core/report/report.ts'
import { effectsOf } from '#src/services/actions/effects/effects-of.ts'
import { planFacts } from '#src/services/actions/plan-facts.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'
import { ALL_COMMENTS, type CommentView, commentPages } from '#src/services/reports/comments.ts'
import { companySegments } from '#src/services/reports/company-segments.ts'
import { companyStatistics } from '#src/services/reports/company-statistics.ts'
import { editedSentences } from '#src/services/reports/edited-sentences.ts'
import { readCover } from '#src/services/reports/read-cover.ts'
import { type FrozenTree, isInside } from '#src/services/reports/readable.ts'
import { reportMethod } from '#src/services/reports/report-method.ts'
import { storedFigures } from '#src/services/reports/stored-figures.ts'
import { signedFrame } from '#src/services/survey/signed-frame.ts'

/** The report of a department: that of its cover, exact or not. `view` = what it shows of the comments; `null` = nothing. */
export async function departmentReport(
  context: Context,
  actor: Actor | null,
  campaignId: string,
  unit: number,
  view: CommentView | null = ALL_COMMENTS,
): Promise<DepartmentReport> {
  mustBeAllowed(actor, 'reports')
  const read = await readCover(context, actor, campaignId, unit)
  const { campaign, tree, department, cover } = read
  const frame = await signedFrame(context, campaign.id)
  return composeReport(
    {
      campaign: campaign.id,
      cover: { counted: cover.counted, invited: cover.invited, exact: cover.exact === 1 },
      ...sidesOf(tree, JSON.parse(cover.units) as number[], unit),
      figures: storedFigures(cover.figures),
      ...(await companyStatistics(context, campaign.id)),
      questionnaire: frame.questionnaire,
      edited: await editedSentences(context, campaign.id, cover.id),
      ...(view
        ? await commentPages(context, actor, read, frame.questionnaire, view)
        : { comments: null, commentCounts: null }),
      segments: await companySegments(context, actor, read),
      ...(await planFacts(context, actor, read)),
      effects: await effectsOf(context, actor, read),
      method: reportMethod(campaign, frame),
    },
    { id: unit, path: department.path, label: department.label },
  )
}

/** The cover's departments inside the one asked for, and those counted with it. */
export function sidesOf(tree: FrozenTree, ids: readonly number[], unit: number) {
  const sides = { own: [] as string[], foreign: [] as string[] }
  for (const id of ids)
    sides[isInside(tree, unit, id) ? 'own' : 'foreign'].push(tree.units[id]?.path ?? '')
  return sides
}
