import { setImmediate } from 'node:timers/promises'
import { type Action, stateOf } from '#src/core/actions/action.ts'
import { type Comparison, compare } from '#src/core/actions/effect/compare.ts'
import { type Effect, NO_FIGURES, type Obstacle } from '#src/core/actions/effect/effect.ts'
import { judge } from '#src/core/actions/effect/judge.ts'
import { isReached } from '#src/core/actions/effect/reached.ts'
import { beganAt } from '#src/core/actions/effect/when.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import { findCampaign } from '#src/data/frame/campaigns.ts'
import { listActions } from '#src/data/office/actions.ts'
import { insertEffects } from '#src/data/published/action-effects.ts'
import { type AimPair, aimPair, firstMoment } from '#src/services/actions/effects/pair.ts'
import { type SurveyedCampaign, surveyedCampaign } from '#src/services/actions/effects/surveyed.ts'
import type { Context } from '#src/services/context.ts'

type Measured = Readonly<{ action: Action; figures: Comparison | Obstacle }>

/**
 * The job behind a close: what the actions that were made from earlier reports did until then, once and for good. Safe
 * to repeat: what was written stays, and what it is made of never changes. Without such actions nothing is read.
 */
export async function measureEffects(context: Context, id: string): Promise<undefined> {
  const campaign = await findCampaign(context.frame, id)
  if (!campaign || campaign.reportsDeletedOn !== null) return undefined
  const actions = await listActions(context.office)
  const due = await dueIn(context, campaign, actions)
  if (due.size === 0) return undefined

  const after = await surveyedCampaign(context, campaign, itemsOf([...due.values()].flat()))
  const measured: Measured[] = []
  for (const [earlier, own] of due) {
    const before = await surveyedCampaign(context, earlier, itemsOf(own))
    measured.push(...(await measuredIn({ before, after }, own, actions)))
  }
  const rows = effectsOf(campaign.id, measured).map(({ action, effect }) => ({
    campaign: campaign.id,
    action,
    effect: JSON.stringify(effect),
  }))
  await context.database.inOneTransaction(({ published }) => insertEffects(published, rows))
  return undefined
}

/** By earlier campaign, the actions that had begun when this one did, or that were given up. */
async function dueIn(context: Context, campaign: Campaign, actions: readonly Action[]) {
  const until = firstMoment({ campaign })
  const candidates = actions.filter(
    (action) => action.campaign !== campaign.id && isDue(action, until),
  )
  const due = new Map<Campaign, Action[]>()
  for (const [id, own] of Map.groupBy(candidates, (action) => action.campaign)) {
    const earlier = await findCampaign(context.frame, id)
    if (earlier?.state === 'closed' && earlier.reportsDeletedOn === null) due.set(earlier, own)
  }
  return due
}

function isDue(action: Action, until: number): boolean {
  const began = beganAt(action)
  const wasDropped = stateOf(action) === 'dropped'
  const from = began ?? (wasDropped ? Date.parse(action.states[0]?.at ?? '') : until)
  return from < until
}

/** The questions that are aimed at by actions with something to measure. */
const itemsOf = (actions: readonly Action[]) =>
  new Set(actions.flatMap((action) => (obstacleBefore(action) === null ? (action.item ?? []) : [])))

async function measuredIn(
  pair: { before: SurveyedCampaign; after: SurveyedCampaign },
  own: readonly Action[],
  actions: readonly Action[],
): Promise<Measured[]> {
  const measured: Measured[] = []
  const keyOf = ({ factor, item }: Action) => JSON.stringify([factor, item])
  for (const [key, some] of Map.groupBy(own, keyOf)) {
    // others are served between
    await setImmediate()
    const [factor, item] = JSON.parse(key) as [string, string | null]
    const isNeeded = some.some((action) => obstacleBefore(action) === null)
    const aim = isNeeded ? aimPair(pair, { factor, item }, actions) : null
    measured.push(...some.map((action) => ({ action, figures: figuresOf(action, aim) })))
  }
  return measured
}

function figuresOf(action: Action, aim: AimPair | null): Comparison | Obstacle {
  const obstacle = obstacleBefore(action)
  if (obstacle !== null || aim === null) return obstacle ?? 'department-gone'
  const change = aim.changeOf(action.department)
  return typeof change === 'string' ? change : compare(change, aim.ground, aim.isOnly)
}

/** What stands in the way before anything is looked at. */
function obstacleBefore(action: Action): Obstacle | null {
  if (stateOf(action) === 'dropped') return 'not-carried-out'
  return action.target === null ? 'no-target' : null
}

/** All effects of a campaign with their verdicts: p is adjusted over them. */
function effectsOf(campaign: string, measured: readonly Measured[]) {
  const compared = measured.flatMap(({ figures }) => (typeof figures === 'string' ? [] : [figures]))
  const verdicts = judge(compared)
  let place = 0
  return measured.map(({ action, figures }): { action: string; effect: Effect } => {
    const { target } = action
    if (typeof figures === 'string') {
      const effect = {
        ...NO_FIGURES,
        campaign,
        verdict: 'not-assessable',
        reason: figures,
        target,
      } as const
      return { action: action.id, effect }
    }
    const judged = verdicts[place++] ?? { verdict: 'no-change', reason: null, pAdjusted: null }
    const { open: _open, ...told } = figures
    const reached = target === null || !told.after ? null : isReached(told.after, target)
    return { action: action.id, effect: { ...told, campaign, ...judged, target, reached } }
  })
}
