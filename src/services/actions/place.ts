import type { Action } from '#src/core/actions/action.ts'
import { dayIn } from '#src/core/campaign/calendar.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import type { FrozenUnit } from '#src/data/frame/frozen-tree.ts'
import { findAction } from '#src/data/office/actions.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'
import { type ReportReading, readReport } from '#src/services/reports/read-report.ts'
import { frozenTree, mustReach, readableCampaign } from '#src/services/reports/readable.ts'

/** Where an action belongs, with the report that it is made from: who may read that one may plan. */
export type ActionPlace = Readonly<{
  campaign: Campaign
  department: FrozenUnit
  /** The ids of the department and all above it. */
  lineage: readonly string[]
  reading: ReportReading
  /** The day it is where the campaign was. */
  today: string
}>

/** The place of the actions of a department, from the report of a campaign. */
export async function readPlace(
  context: Context,
  actor: Actor | null,
  campaignId: string,
  unit: number,
): Promise<ActionPlace> {
  mustBeAllowed(actor, 'plans')
  const reading = await readReport(context, actor, campaignId, unit, null)
  const { campaign, tree } = reading
  const department = mustReach(tree, actor, 'plans', unit)
  const lineage = tree.lineages[unit] ?? []
  return { campaign, department, lineage, reading, today: dayIn(campaign.timeZone, context.now()) }
}

/** An action with its place: of a department that is gone from the roster too, as its report. */
export async function readActionPlace(
  context: Context,
  actor: Actor | null,
  id: string,
): Promise<ActionPlace & Readonly<{ action: Action }>> {
  mustBeAllowed(actor, 'plans')
  const action = await findAction(context.office, id)
  if (!action) throw new Problem('action.not-found')
  const campaign = await readableCampaign(context, actor, action.campaign)
  const { unitOf } = await frozenTree(context, campaign.id)
  const own = unitOf.get(action.department)
  if (!own) throw new Problem('department.not-found')
  return { action, ...(await readPlace(context, actor, campaign.id, own.unit)) }
}
