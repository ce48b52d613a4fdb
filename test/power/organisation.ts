import type { Cell, Changed } from '#src/core/actions/effect/effect.ts'
import type { Random } from '#test/attack/simulate/random.ts'

/** Who acts: one department by chance, the lowest, the lowest third, or the lowest with nobody to compare with. */
export type Who = 'by-chance' | 'lowest' | 'lowest-third' | 'nobody-beside'

/** How departments move by themselves: by `sd` points; `stays` 0-1 = how much of a distance from the company stays. */
export type Drift = Readonly<{ sd: number; stays: number }>

/** A kind of organisation; scores in points. `size` = people answering, `null` = 30 to 300. */
export type Scenario = Readonly<{
  who: Who
  departments: number
  size: number | null
  drift: Drift
  /** What the whole company moves by. */
  shift: number
  /** What the action truly does. */
  effect: number
}>

const COMPANY = 60
const BETWEEN = 6
const WITHIN = 20
const [SMALLEST, LARGEST] = [30, 300]

/** The departments that acted and those that did not, before and after, as they would be published. */
export function simulated(random: Random, scenario: Scenario) {
  const { who, departments, size, drift, shift, effect } = scenario
  const gauss = gaussian(random)
  const made = Array.from({ length: departments }, () => {
    const n = size ?? Math.round(SMALLEST * (LARGEST / SMALLEST) ** random.next())
    const truth = COMPANY + BETWEEN * gauss()
    return { n, truth, before: cellOf(gauss, truth, n) }
  })
  const ranked = made.toSorted((one, other) => one.before.score - other.before.score)
  const acting = new Set(
    who === 'by-chance' ? made.slice(0, 1) : ranked.slice(0, actingOf(who, departments)),
  )
  const moved = made.map((one): { acts: boolean; changed: Changed } => {
    const acts = acting.has(one)
    const truth =
      COMPANY +
      drift.stays * (one.truth - COMPANY) +
      shift +
      drift.sd * gauss() +
      (acts ? effect : 0)
    return { acts, changed: { before: one.before, after: cellOf(gauss, truth, one.n) } }
  })
  const ofThose = (acts: boolean) =>
    moved.filter((one) => one.acts === acts).map(({ changed }) => changed)
  return { acting: ofThose(true), controls: who === 'nobody-beside' ? [] : ofThose(false) }
}

const actingOf = (who: Who, departments: number) =>
  who === 'lowest-third' ? Math.max(2, Math.round(departments / 3)) : 1

/** Mean and variance of n people: normal, and chi-squared (Wilson & Hilferty 1931). */
function cellOf(gauss: () => number, truth: number, n: number): Cell {
  const score = truth + (gauss() * WITHIN) / Math.sqrt(n)
  const third = 2 / (9 * (n - 1))
  const variance = WITHIN ** 2 * (1 - third + gauss() * Math.sqrt(third)) ** 3
  return { score, variance, n, counted: n, bounds: [score, score], codedShare: 0 }
}

/** Box & Muller 1958. */
const gaussian =
  ({ next }: Random) =>
  () =>
    Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
