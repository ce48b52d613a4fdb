import { type Action, stateOf } from '#src/core/actions/action.ts'
import type { Obstacle } from '#src/core/actions/effect/effect.ts'
import { beganAt, beganLater } from '#src/core/actions/effect/when.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import { findCampaign } from '#src/data/frame/campaigns.ts'
import { type Asking, askingBefore, lastDayOf } from '#src/services/actions/effects/asking.ts'
import { firstMoment } from '#src/services/actions/effects/pair.ts'
import type { Context } from '#src/services/context.ts'

/** An action that a campaign has to tell of, with what stands in the way before anything is looked at. */
export type DueAction = Readonly<{ action: Action; obstacle: Obstacle | null }>

/** By earlier campaign, the actions that had begun when this one did, or that were given up. */
export async function dueIn(
  context: Context,
  campaign: Campaign,
  actions: readonly Action[],
): Promise<Map<Campaign, DueAction[]>> {
  const until = firstMoment({ campaign })
  const candidates = actions.filter(
    (action) => action.campaign !== campaign.id && isDue(action, until),
  )
  const due = new Map<Campaign, DueAction[]>()
  if (candidates.length === 0) return due
  const asking = await askingBefore(context, campaign)
  for (const [id, own] of Map.groupBy(candidates, (action) => action.campaign)) {
    const earlier = await findCampaign(context.frame, id)
    if (earlier?.state !== 'closed' || earlier.reportsDeletedOn !== null) continue
    const lastDay = await lastDayOf(context, earlier)
    due.set(
      earlier,
      own.map((action) => ({ action, obstacle: obstacleOf(action, lastDay, asking) })),
    )
  }
  return due
}

function isDue(action: Action, until: number): boolean {
  const began = beganAt(action)
  const wasDropped = stateOf(action) === 'dropped'
  const from = began ?? (wasDropped ? Date.parse(action.states[0]?.at ?? '') : until)
  return from < until
}

function obstacleOf(action: Action, lastDay: string, asking: readonly Asking[]): Obstacle | null {
  // what was given up and proposed again is not carried out either
  if (['dropped', 'planned'].includes(stateOf(action))) return 'not-carried-out'
  if (action.target === null) return 'no-target'
  const between = asking.filter(({ departments }) => departments.has(action.department))
  return beganLater(action, lastDay, between) ? 'begun-later' : null
}
