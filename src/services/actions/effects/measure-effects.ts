import { setImmediate } from 'node:timers/promises'
import type { Action } from '#src/core/actions/action.ts'
import { type Comparison, compare } from '#src/core/actions/effect/compare.ts'
import { type Effect, NO_FIGURES, type Obstacle } from '#src/core/actions/effect/effect.ts'
import { judge } from '#src/core/actions/effect/judge.ts'
import { isReached } from '#src/core/actions/effect/reached.ts'
import { findCampaign, holdReported } from '#src/data/frame/campaigns.ts'
import { listActions } from '#src/data/office/actions.ts'
import { insertEffects } from '#src/data/published/action-effects.ts'
import { type DueAction, dueIn } from '#src/services/actions/effects/due.ts'
import { type AimPair, aimPair } from '#src/services/actions/effects/pair.ts'
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
  await keep(context, campaign.id, measured)
  return undefined
}

/** Writes the effects of actions that are still there, of campaigns that still have reports: much may have gone since. */
async function keep({ database }: Context, campaign: string, measured: readonly Measured[]) {
  const effects = effectsOf(campaign, measured)
  await database.inOneTransaction(async ({ frame, office, published }) => {
    const reported = await holdReported(frame, database.dialect)
    if (!reported.has(campaign)) return
    const left = new Set((await listActions(office)).map(({ id }) => id))
    const rows = effects
      .filter(({ action }) => reported.has(action.campaign) && left.has(action.id))
      .map(({ action, effect }) => ({
        campaign,
        action: action.id,
        effect: JSON.stringify(effect),
      }))
    await insertEffects(published, rows)
  })
}

/** The questions that are aimed at by actions with something to measure. */
const itemsOf = (due: readonly DueAction[]) =>
  new Set(due.flatMap(({ action, obstacle }) => (obstacle === null ? (action.item ?? []) : [])))

async function measuredIn(
  pair: { before: SurveyedCampaign; after: SurveyedCampaign },
  own: readonly DueAction[],
  actions: readonly Action[],
): Promise<Measured[]> {
  const measured: Measured[] = []
  const keyOf = ({ action: { factor, item } }: DueAction) => JSON.stringify([factor, item])
  for (const [key, some] of Map.groupBy(own, keyOf)) {
    // others are served between
    await setImmediate()
    const [factor, item] = JSON.parse(key) as [string, string | null]
    const isNeeded = some.some(({ obstacle }) => obstacle === null)
    const aim = isNeeded ? aimPair(pair, { factor, item }, actions) : null
    measured.push(...some.map((one) => ({ action: one.action, figures: figuresOf(one, aim) })))
  }
  return measured
}

function figuresOf({ action, obstacle }: DueAction, aim: AimPair | null): Comparison | Obstacle {
  if (obstacle !== null || aim === null) return obstacle ?? 'department-gone'
  const change = aim.changeOf(action.department)
  return typeof change === 'string' ? change : compare(change, aim.ground, aim.isOnly)
}

/** All effects of a campaign with their verdicts: p is adjusted over them. */
function effectsOf(campaign: string, measured: readonly Measured[]) {
  const compared = measured.flatMap(({ figures }) => (typeof figures === 'string' ? [] : [figures]))
  const verdicts = judge(compared)
  let place = 0
  return measured.map(({ action, figures }): { action: Action; effect: Effect } => {
    const { target } = action
    if (typeof figures === 'string') {
      const effect = {
        ...NO_FIGURES,
        campaign,
        verdict: 'not-assessable',
        reason: figures,
        target,
      } as const
      return { action, effect }
    }
    const judged = verdicts[place++] ?? { verdict: 'no-change', reason: null, pAdjusted: null }
    const { open: _open, ...told } = figures
    const reached = target === null || !told.after ? null : isReached(told.after, target)
    return { action, effect: { ...told, campaign, ...judged, target, reached } }
  })
}
