import type { Action, Aim } from '#src/core/actions/action.ts'
import { finestDisjoint } from '#src/core/actions/effect/controls.ts'
import type { Changed, Obstacle } from '#src/core/actions/effect/effect.ts'
import { type Ground, groundOf } from '#src/core/actions/effect/ground.ts'
import { changedOf, type Placed } from '#src/core/actions/effect/placed.ts'
import { wasActive } from '#src/core/actions/effect/when.ts'
import { startOfDay } from '#src/core/campaign/calendar.ts'
import { detailThreshold } from '#src/core/disclosure/thresholds.ts'
import { sameItem, sameItems } from '#src/core/questionnaire/same-items.ts'
import { type AimOf, aimIn } from '#src/services/actions/effects/aims.ts'
import type { SurveyedCampaign, SurveyedCover } from '#src/services/actions/effects/surveyed.ts'

/** Two campaigns compared on one aim: each department, and all that did nothing for its factor meanwhile. */
export type AimPair = Readonly<{
  changeOf: (department: string) => Changed | Obstacle
  ground: Ground | null
  /** Whether one department alone did something for the factor. */
  isOnly: boolean
}>

type Pair = Readonly<{ before: SurveyedCampaign; after: SurveyedCampaign }>

export function aimPair(pair: Pair, aim: Aim, actions: readonly Action[]): AimPair {
  const { before, after } = pair
  const aims = { earlier: aimIn(before, aim), later: aimIn(after, aim) }
  const isSame =
    aim.item === null
      ? sameItems(before.questionnaire, after.questionnaire, aim.factor)
      : sameItem(before.questionnaire, after.questionnaire, aim.item)
  const acting = actingOn(pair, aim, actions)
  const below = new Set(acting.flatMap((one) => [...before.below(one), ...after.below(one)]))
  return {
    isOnly: acting.length === 1,
    changeOf: (department) =>
      changedOf(
        placedIn(before, aims.earlier, department),
        placedIn(after, aims.later, department),
        isSame,
      ),
    ground: isSame ? groundOf(controlsOf(pair, aims, below)) : null,
  }
}

function placedIn(surveyed: SurveyedCampaign, aimOf: AimOf, department: string): Placed | null {
  const place = surveyed.places.get(department)
  const cover = place && surveyed.covers.get(place.cover)
  return cover ? placedAt(surveyed, aimOf, cover, place.isExact) : null
}

const placedAt = (
  { campaign }: SurveyedCampaign,
  aimOf: AimOf,
  cover: SurveyedCover,
  isExact: boolean,
): Placed => ({
  isExact,
  together: cover.together,
  hasEnough: cover.counted >= detailThreshold(campaign.k),
  aim: aimOf(cover),
})

/** The departments where something was done for the factor between the two campaigns. */
function actingOn({ before, after }: Pair, { factor }: Aim, actions: readonly Action[]) {
  const [from, until] = [firstMoment(before), firstMoment(after)]
  const acting = actions.filter(
    (action) => action.factor === factor && wasActive(action, from, until),
  )
  return [...new Set(acting.map(({ department }) => department))]
}

export const firstMoment = ({ campaign }: Pick<SurveyedCampaign, 'campaign'>) =>
  startOfDay(campaign.opensOn, campaign.timeZone).getTime()

function controlsOf(
  { before, after }: Pair,
  { earlier, later }: { earlier: AimOf; later: AimOf },
  acting: ReadonlySet<string>,
): Changed[] {
  const exactBefore = new Map(
    exactCovers(before).map(({ cover }) => [cover.together, cover] as const),
  )
  const candidates = exactCovers(after).flatMap(({ department, cover }) => {
    const known = exactBefore.get(cover.together)
    if (!known) return []
    const own = changedOf(
      placedAt(before, earlier, known, true),
      placedAt(after, later, cover, true),
      true,
    )
    return typeof own === 'string' ? [] : [{ id: department, units: cover.units, own }]
  })
  return finestDisjoint(candidates, acting)
}

/** Each cover that is exactly some department's, with the first of these. */
function exactCovers({ places, covers }: SurveyedCampaign) {
  const found = new Map<number, { department: string; cover: SurveyedCover }>()
  for (const [department, { cover: id, isExact }] of places) {
    const cover = covers.get(id)
    const known = found.get(id)
    if (isExact && cover && (!known || department < known.department))
      found.set(id, { department, cover })
  }
  return [...found.values()]
}
