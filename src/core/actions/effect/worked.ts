import { type Effect, VERDICTS, type Verdict } from '#src/core/actions/effect/effect.ts'
import type { MeasuredAction } from '#src/core/actions/effect/told.ts'
import type { Bounds } from '#src/core/report/figures-bounds.ts'
import { welch } from '#src/core/statistics/compare.ts'
import { momentsOf } from '#src/core/statistics/moments.ts'

/** An effect with what it is of; `since` = the campaign before. */
export type WorkedEffect = Readonly<{
  action: MeasuredAction
  department: string
  since: string
  effect: Effect
}>

/** What actions of a kind did together. `pooled` is `null` where fewer than two departments acted on both sides. */
export type Worked = Readonly<{ counts: Readonly<Record<Verdict, number>>; pooled: Pooled | null }>

/** Departments with such an action against those without: the difference of their changes, in points. */
type Pooled = Readonly<{
  acting: number
  controls: number
  difference: number
  interval: Bounds | null
  p: number | null
}>

export function workedOf(effects: readonly WorkedEffect[]): Worked {
  const countOf = (verdict: Verdict) =>
    effects.filter(({ effect }) => effect.verdict === verdict).length
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, countOf(verdict)]))
  return { counts: counts as Worked['counts'], pooled: pooledDifference(effects) }
}

type Change = Readonly<{ department: string; net: number; control: NonNullable<Effect['control']> }>

/**
 * Welch's test of the changes of departments with such an action against those without (Donald & Lang 2007), each
 * department once. Several pairs of campaigns are put together as distances from what the departments without action
 * did in the same pair; of one pair this is `differenceOfChanges`. Actions on a whole factor alone: an item has another
 * scale of change.
 */
function pooledDifference(effects: readonly WorkedEffect[]): Pooled | null {
  const pairs = [...Map.groupBy(effects.filter(isComparable), pairOf).values()].map(changesIn)
  const changes = pairs.flat()
  if (changes.length < 2) return null
  const controls = pairs.flatMap(([first]) => first?.control ?? [])
  const departments = controls.reduce((sum, one) => sum + one.departments, 0)
  const squares = controls.reduce(
    (sum, one) => sum + (one.departments - 1) * one.spread.variance,
    0,
  )
  const { diff, interval, p } = welch(momentsOf(changes.map(({ net }) => net)), {
    n: departments,
    mean: 0,
    variance: squares / (departments - controls.length),
  })
  return {
    acting: changes.length,
    controls: departments,
    difference: diff ?? 0,
    interval: interval && [interval.lo, interval.hi],
    p,
  }
}

const isComparable = ({ effect, action }: WorkedEffect) =>
  action.item === null && effect.verdict !== 'not-assessable' && effect.control !== null

const pairOf = ({ since, action, effect }: WorkedEffect) =>
  JSON.stringify([since, effect.campaign, action.factor])

/** Two actions of a department changed it once. */
function changesIn(effects: readonly WorkedEffect[]): Change[] {
  const changes = effects.flatMap(({ department, effect: { before, after, control } }) =>
    before && after && control
      ? [{ department, net: after.score - before.score - control.spread.mean, control }]
      : [],
  )
  return [...new Map(changes.map((change) => [change.department, change])).values()]
}
