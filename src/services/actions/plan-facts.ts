import type { Action } from '#src/core/actions/action.ts'
import { type EarlierPlan, earlierPlan, type Owner } from '#src/core/actions/report-plan.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import { type Actor, mayIn, reachOf } from '#src/core/permission.ts'
import { findCampaign } from '#src/data/frame/campaigns.ts'
import { listActionsOf } from '#src/data/office/actions.ts'
import { ownersOf } from '#src/services/actions/owners.ts'
import type { Context } from '#src/services/context.ts'
import type { ReadCover } from '#src/services/reports/read-cover.ts'
import { frozenTree } from '#src/services/reports/readable.ts'

type PlanFacts = Readonly<{
  actions: readonly Action[]
  ownerOf: (email: string) => Owner
  earlierPlan: EarlierPlan | null
}>

/** What a report tells of actions: those that were made from it, and those of the survey before. */
export async function planFacts(
  context: Context,
  actor: Actor,
  { campaign, department }: Pick<ReadCover, 'campaign' | 'department'>,
): Promise<PlanFacts> {
  const all = await listActionsOf(context.office, [department.department])
  const actions = all.filter((action) => action.campaign === campaign.id)
  return {
    actions,
    ownerOf: await ownersOf(context, actions),
    earlierPlan: await planBefore(context, actor, campaign, all),
  }
}

/** The plan of the last survey before this one from which anything was promised, of those that this actor may read. */
async function planBefore(
  context: Context,
  actor: Actor,
  { closesOn: now }: Campaign,
  all: readonly Action[],
): Promise<EarlierPlan | null> {
  const made = Map.groupBy(all, (action) => action.campaign)
  const found: EarlierPlan[] = []
  for (const [id, actions] of made) {
    const earlier = await findCampaign(context.frame, id)
    if (!earlier || earlier.closesOn >= now) continue
    const { title, closesOn } = earlier
    const plan = earlierPlan({ id, title, closesOn }, actions)
    if (plan && (await mayReadPlans(context, actor, earlier, actions[0]?.department ?? '')))
      found.push(plan)
  }
  return (
    found.toSorted((one, other) =>
      other.campaign.closesOn.localeCompare(one.campaign.closesOn),
    )[0] ?? null
  )
}

/** Whether an actor may read what was planned for a department after a campaign: as its report. */
export async function mayReadPlans(
  context: Context,
  actor: Actor,
  { id, state, releasedOn, reportsDeletedOn }: Campaign,
  department: string,
): Promise<boolean> {
  if (state !== 'closed' || reportsDeletedOn !== null) return false
  if (reachOf(actor, 'plans') === 'all') return true
  if (releasedOn === null) return false
  const tree = await frozenTree(context, id)
  const own = tree.unitOf.get(department)
  return own !== undefined && mayIn(actor, 'plans', tree.lineages[own.unit] ?? [])
}
