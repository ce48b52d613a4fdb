import type { Effect } from '#src/core/actions/effect/effect.ts'
import { type Since, type ToldEffect, toldEffect } from '#src/core/actions/effect/told.ts'
import { findCampaign } from '#src/data/frame/campaigns.ts'
import { listActionsOf } from '#src/data/office/actions.ts'
import { listEffectsOf } from '#src/data/published/action-effects.ts'
import type { Context } from '#src/services/context.ts'

/** What a campaign says of the actions of a department, for its report: who reads that may read this. */
export async function effectsOf(
  { office, published, frame }: Pick<Context, 'office' | 'published' | 'frame'>,
  campaign: string,
  department: string,
): Promise<ToldEffect[]> {
  const actions = new Map(
    (await listActionsOf(office, [department])).map((action) => [action.id, action]),
  )
  const rows = await listEffectsOf(published, [...actions.keys()])
  const told: ToldEffect[] = []
  for (const row of rows.filter((one) => one.campaign === campaign)) {
    const action = actions.get(row.action)
    const since = action && (await sinceOf({ frame }, action.campaign))
    if (action && since) told.push(toldEffect(action, since, JSON.parse(row.effect) as Effect))
  }
  return told
}

async function sinceOf({ frame }: Pick<Context, 'frame'>, id: string): Promise<Since | null> {
  const found = await findCampaign(frame, id)
  return found ? { id, title: found.title, closesOn: found.closesOn } : null
}
