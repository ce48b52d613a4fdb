import type { Action } from '#src/core/actions/action.ts'
import { type Beginning, whereToBegin } from '#src/core/actions/begin.ts'
import { type Measure, measureOf } from '#src/core/actions/measure.ts'
import type { Owner } from '#src/core/actions/report-plan.ts'
import type { Actor } from '#src/core/permission.ts'
import { listActionsOf } from '#src/data/office/actions.ts'
import { findOwner, proposedOwners } from '#src/services/actions/owners.ts'
import { type ActionPlace, readActionPlace, readPlace } from '#src/services/actions/place.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

/** The plan of a department: its report with what helps to pick, and all that is known of its actions. */
export type PlanReading = ActionPlace &
  Readonly<{
    actions: readonly Action[]
    /** The factors, from the one to begin with on. */
    beginnings: readonly Beginning[]
    /** Who may read this report and has an account: whom a form proposes as owners. */
    proposed: readonly Readonly<{ email: string; name: string }>[]
  }>

/** The plan that a department makes from the report of a campaign. */
export async function readPlan(
  context: Context,
  actor: Actor | null,
  campaignId: string,
  unit: number,
): Promise<PlanReading> {
  mustBeAllowed(actor, 'plans')
  return planOf(context, await readPlace(context, actor, campaignId, unit))
}

/** One action with everything of it, and the plan that it belongs to. */
export type ActionReading = PlanReading &
  Readonly<{
    action: Action
    owner: Owner | null
    /** What the report gives of the aim. */
    measure: Measure
  }>

/** An action, for those who may read the report that it was made from. */
export async function readAction(
  context: Context,
  actor: Actor | null,
  id: string,
): Promise<ActionReading> {
  mustBeAllowed(actor, 'plans')
  const { action, ...place } = await readActionPlace(context, actor, id)
  return {
    ...(await planOf(context, place)),
    action,
    owner: action.owner === null ? null : await findOwner(context, action.owner),
    measure: measureOf(place.reading.report, action),
  }
}

async function planOf(context: Context, place: ActionPlace): Promise<PlanReading> {
  const { campaign, department, reading, lineage } = place
  const all = await listActionsOf(context.office, [department.department])
  return {
    ...place,
    actions: all.filter((action) => action.campaign === campaign.id),
    beginnings: whereToBegin(reading.report),
    proposed: await proposedOwners(context, lineage),
  }
}
