import { type Effect, VERDICTS, type Verdict } from '#src/core/actions/effect/effect.ts'
import type { MeasuredAction } from '#src/core/actions/effect/told.ts'
import type { Bounds } from '#src/core/report/figures-bounds.ts'
import { testedSum } from '#src/core/statistics/compare.ts'
import { type Moments, momentsOf } from '#src/core/statistics/moments.ts'

/** An effect with what it is of; `since` = the campaign before, `closesOn` = the last day of the one that measured it. */
export type WorkedEffect = Readonly<{
  action: MeasuredAction
  department: string
  since: string
  closesOn: string
  effect: Effect
}>

/** What actions of a kind did together. `pooled` is `null` where nothing tells how much such changes vary. */
export type Worked = Readonly<{ counts: Readonly<Record<Verdict, number>>; pooled: Pooled | null }>

/** Departments with such an action against those without: the difference of their changes, in points. */
type Pooled = Readonly<{
  acting: number
  controls: number
  difference: number
  interval: Bounds
  p: number
}>

/**
 * Counts each action once: by the first campaign that could judge it, else by the first that tried. Later ones see what
 * is left of the same change.
 */
export function workedOf(effects: readonly WorkedEffect[]): Worked {
  const byAction = Map.groupBy(effects, ({ action }) => action.id)
  const once = [...byAction.values()].flatMap((own) => firstJudged(own) ?? [])
  const countOf = (verdict: Verdict) =>
    once.filter(({ effect }) => effect.verdict === verdict).length
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, countOf(verdict)]))
  return { counts: counts as Worked['counts'], pooled: pooledDifference(once) }
}

function firstJudged(effects: readonly WorkedEffect[]): WorkedEffect | undefined {
  const inOrder = effects.toSorted((one, other) => one.closesOn.localeCompare(other.closesOn))
  return inOrder.find(({ effect }) => effect.verdict !== 'not-assessable') ?? inOrder[0]
}

/** Departments that acted between the same two campaigns, and those without such an action there. */
type Pair = Readonly<{ changes: readonly number[]; control: NonNullable<Effect['control']> }>

/**
 * The mean over the departments that acted of (change - mean change of those without such an action in the same pair of
 * campaigns), each department once in a pair; of one pair this is `differenceOfChanges` (Welch; Donald & Lang 2007).
 * With a_j that acted in pair j, A in all, and m_j without: se² = s²/A + Σ (a_j/A)² s_j²/m_j, Satterthwaite's degrees
 * of freedom over these terms; s² = variance of the changes of those that acted within their pairs, A - pairs degrees
 * of freedom. `null` where no pair has two that acted, and where all changed alike.
 */
function pooledDifference(effects: readonly WorkedEffect[]): Pooled | null {
  const pairs = [...Map.groupBy(effects.filter(isComparable), pairOf).values()].flatMap(pairIn)
  const acting = sumOf(pairs, ({ changes }) => changes.length)
  if (acting <= pairs.length) return null
  const net = sumOf(pairs, ({ changes, control }) =>
    sumOf(changes, (change) => change - control.spread.mean),
  )
  const controls = pairs.map(({ changes, control: { departments, spread } }) => ({
    n: departments,
    mean: null,
    variance: (changes.length / acting) ** 2 * spread.variance,
  }))
  const { diff, interval, p } = testedSum(net / acting, [actingTerm(pairs, acting), ...controls])
  if (diff === null || interval === null || p === null) return null
  const departments = sumOf(controls, ({ n }) => n)
  return {
    acting,
    controls: departments,
    difference: diff,
    interval: [interval.lo, interval.hi],
    p,
  }
}

/** s²/A, written as of a sample of one more than its degrees of freedom: so `testedSum` counts them. */
function actingTerm(pairs: readonly Pair[], acting: number): Moments {
  const freedom = acting - pairs.length
  const squares = sumOf(pairs, ({ changes }) => {
    const { variance } = momentsOf(changes)
    return (changes.length - 1) * (variance ?? 0)
  })
  const n = freedom + 1
  return { n, mean: null, variance: ((squares / freedom) * n) / acting }
}

/**
 * All with figures, whatever the verdict: to leave out those whose sign estimates could turn would be to leave out small
 * changes. A cell with too many estimates has no figures.
 */
const isComparable = ({ effect, action }: WorkedEffect) =>
  action.item === null && effect.control !== null

const pairOf = ({ since, action, effect }: WorkedEffect) =>
  JSON.stringify([since, effect.campaign, action.factor])

/** Two actions of a department changed it once. */
function pairIn(effects: readonly WorkedEffect[]): Pair[] {
  const changes = new Map<string, number>()
  for (const { department, effect } of effects)
    if (effect.before && effect.after)
      changes.set(department, effect.after.score - effect.before.score)
  const control = effects[0]?.effect.control
  return control && changes.size > 0 ? [{ changes: [...changes.values()], control }] : []
}

const sumOf = <One>(list: readonly One[], value: (one: One) => number) =>
  list.reduce((sum, one) => sum + value(one), 0)
