import type { Effect } from '#src/core/actions/effect/effect.ts'
import { type ToldEffect, toldEffect } from '#src/core/actions/effect/told.ts'
import type { Actor } from '#src/core/permission.ts'
import { findCampaign } from '#src/data/frame/campaigns.ts'
import { listActionsOf } from '#src/data/office/actions.ts'
import { listEffectsOf } from '#src/data/published/action-effects.ts'
import { mayReadPlans } from '#src/services/actions/plan-facts.ts'
import type { Context } from '#src/services/context.ts'
import type { ReadCover } from '#src/services/reports/read-cover.ts'

/** What a campaign says of the actions of a department, for its report: of those that this actor may read. */
export async function effectsOf(
  context: Context,
  actor: Actor,
  { campaign, department: { department } }: Pick<ReadCover, 'campaign' | 'department'>,
): Promise<ToldEffect[]> {
  const actions = new Map(
    (await listActionsOf(context.office, [department])).map((action) => [action.id, action]),
  )
  const rows = await listEffectsOf(context.published, [...actions.keys()])
  const told: ToldEffect[] = []
  for (const row of rows.filter((one) => one.campaign === campaign.id)) {
    const action = actions.get(row.action)
    const earlier = action && (await findCampaign(context.frame, action.campaign))
    if (!action || !earlier || !(await mayReadPlans(context, actor, earlier, department))) continue
    const { id, title, closesOn } = earlier
    told.push(toldEffect(action, { id, title, closesOn }, JSON.parse(row.effect) as Effect))
  }
  return told
}
