import type { Cell, Changed, Effect, Method } from '#src/core/actions/effect/effect.ts'
import { expectedChange, MANY_CONTROLS } from '#src/core/actions/effect/expected.ts'
import { changeOf, type Ground, type Pooled } from '#src/core/actions/effect/ground.ts'
import type { Bounds } from '#src/core/report/figures-bounds.ts'
import { welch } from '#src/core/statistics/compare.ts'
import { differenceInDifferences, placeboP } from '#src/core/statistics/differences.ts'
import type { Moments } from '#src/core/statistics/moments.ts'

/** The figures of an effect, before all of a campaign are judged together. */
export type Comparison = Omit<
  Effect,
  'campaign' | 'verdict' | 'reason' | 'pAdjusted' | 'target' | 'reached'
> &
  Readonly<{
    difference: number
    /** Between the sheets that fit the codes; `null` where nothing is coded. */
    open: Bounds | null
  }>

/**
 * A department with an action against those without: the difference in differences with its 95 % interval, all people
 * of the others as one cell (Welch-Satterthwaite); without others its own change (Welch). `isOnly` = no other
 * department did something for the same factor: then also the share of departments that changed as much.
 */
export function compare(own: Changed, ground: Ground | null, isOnly: boolean): Comparison {
  const tested = ground
    ? differenceInDifferences({
        treatedBefore: momentsOf(own.before),
        treatedAfter: momentsOf(own.after),
        controlBefore: ground.before.moments,
        controlAfter: ground.after.moments,
      })
    : welch(momentsOf(own.after), momentsOf(own.before))
  const { diff, interval, p } = tested
  return {
    method: methodOf(ground),
    before: told(own.before),
    after: told(own.after),
    control: ground && controlOf(ground),
    difference: diff ?? 0,
    interval: interval && [interval.lo, interval.hi],
    p,
    expected: ground?.line ? expectedChange(own, ground.line) : null,
    placeboP: ground && isOnly ? placeboOf(own, ground) : null,
    open: isCoded(own, ground) ? openBounds(own, ground) : null,
  }
}

const momentsOf = ({ n, score, variance }: Cell): Moments => ({ n, mean: score, variance })
const told = ({ variance: _variance, ...cell }: Cell) => cell

const methodOf = (ground: Ground | null): Method =>
  ground === null ? 'alone' : ground.departments >= MANY_CONTROLS ? 'many' : 'few'

const controlOf = ({ departments, before, after, changes }: Ground) => ({
  departments,
  n: after.moments.n,
  before: before.moments.mean,
  after: after.moments.mean,
  spread: { mean: changes.mean ?? 0, variance: changes.variance ?? 0 },
})

/** Each department's own difference in differences: that with the action against all others, each other against the rest. */
function placeboOf(own: Changed, { controls, before, after }: Ground): number | null {
  const others = controls.map(
    (one) => changeOf(one) - (without(after, one.after) - without(before, one.before)),
  )
  const difference = changeOf(own) - (after.moments.mean - before.moments.mean)
  return placeboP(difference, [difference, ...others])
}

const without = ({ moments }: Pooled, { n, score }: Cell) =>
  (moments.n * moments.mean - n * score) / (moments.n - n)

const isCoded = (own: Changed, ground: Ground | null) =>
  own.before.codedShare > 0 ||
  own.after.codedShare > 0 ||
  (ground !== null && (ground.before.isCoded || ground.after.isCoded))

/** The lowest and highest difference over all sheets that fit the codes: of a difference of intervals the far ends. */
function openBounds({ before, after }: Changed, ground: Ground | null): Bounds {
  const own = minus(after.bounds, before.bounds)
  return ground ? minus(own, minus(ground.after.bounds, ground.before.bounds)) : own
}

const minus = (one: Bounds, other: Bounds): Bounds => [one[0] - other[1], one[1] - other[0]]
