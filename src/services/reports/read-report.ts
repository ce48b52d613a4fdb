import type { Campaign } from '#src/core/campaign/campaign.ts'
import { type Actor, reachOf } from '#src/core/permission.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import type { DepartmentReport } from '#src/core/report/report.ts'
import type { FrozenUnit } from '#src/data/frame/frozen-tree.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'
import { ALL_COMMENTS, type CommentView } from '#src/services/reports/comments.ts'
import { departmentReport } from '#src/services/reports/department-report.ts'
import { type FrozenTree, frozenTree, reachableAbove } from '#src/services/reports/readable.ts'
import { signedFrame } from '#src/services/survey/signed-frame.ts'

/** A report with what its reader must know beside the figures. */
export type ReportReading = Readonly<{
  report: DepartmentReport
  /** What is shown of the comments. */
  view: CommentView
  campaign: Campaign
  questionnaire: Questionnaire
  tree: FrozenTree
  above: readonly FrozenUnit[]
  /** The units outside the department with which it is counted. */
  foreign: readonly number[]
  hasChildren: boolean
  /** Whether the reader may put own sentences in place of the automatic ones. */
  mayEdit: boolean
  /** Whether the reader sees the own departments only. */
  isLimited: boolean
  /** Whether the reader may remove what names a person. */
  mayRedact: boolean
}>

/** The report of a department, as a person reads it: the same object that the API answers. */
export async function readReport(
  context: Context,
  actor: Actor | null,
  campaignId: string,
  unit: number,
  view: CommentView | null = ALL_COMMENTS,
): Promise<ReportReading> {
  mustBeAllowed(actor, 'reports')
  const report = await departmentReport(context, actor, campaignId, unit, view)
  const campaign = await findCampaign(context, campaignId)
  const tree = await frozenTree(context, campaignId)
  const { questionnaire } = await signedFrame(context, campaignId)
  const own = tree.units[unit]
  return {
    report,
    view: view ?? ALL_COMMENTS,
    campaign,
    questionnaire,
    tree,
    above: own ? reachableAbove(tree, actor, own) : [],
    foreign: unitsAt(tree, report.cover.foreign),
    hasChildren: (tree.last[unit] ?? unit) > unit,
    mayEdit: reachOf(actor, 'sentences') !== null,
    isLimited: reachOf(actor, 'reports') === 'subtree',
    mayRedact: reachOf(actor, 'redaction') !== null,
  }
}

function unitsAt({ units }: FrozenTree, paths: readonly string[]): number[] {
  if (paths.length === 0) return []
  const wanted = new Set(paths)
  return units.filter(({ path }) => wanted.has(path)).map(({ unit }) => unit)
}
