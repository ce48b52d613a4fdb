import { type Comparison, compare } from '#src/core/actions/effect/compare.ts'
import { groundOf } from '#src/core/actions/effect/ground.ts'
import { judge } from '#src/core/actions/effect/judge.ts'
import { seededRandom } from '#test/attack/simulate/random.ts'
import { type Scenario, simulated } from '#test/power/organisation.ts'

/** Shares 0-1 of actions, and what chance alone moves the first by (one standard error). */
export type Tried = Readonly<{
  improved: number
  worse: number
  error: number
  /** What a test of people alone would say: 5 points and p <= .05, as if departments never moved by themselves. */
  plainly: number
}>

/** Organisations of a kind through the product's own rule. */
export function tried(scenario: Scenario, organisations: number, seed: number): Tried {
  const random = seededRandom(seed)
  const counts = { actions: 0, improved: 0, worse: 0, plainly: 0 }
  for (let at = 0; at < organisations; at++) {
    const { acting, controls } = simulated(random, scenario)
    const ground = groundOf(controls)
    const comparisons = acting.map((one) => compare(one, ground, acting.length === 1))
    counts.actions += comparisons.length
    counts.plainly += comparisons.filter(isPlainly).length
    for (const { verdict } of judge(comparisons))
      if (verdict === 'improved' || verdict === 'worse') counts[verdict]++
  }
  const share = (part: number) => part / counts.actions
  const improved = share(counts.improved)
  // actions of one organisation share their luck: the error counts organisations
  const error = Math.sqrt((Math.max(improved, 1 / organisations) * (1 - improved)) / organisations)
  return { improved, worse: share(counts.worse), plainly: share(counts.plainly), error }
}

const isPlainly = ({ difference, p }: Comparison) => difference >= 5 && p !== null && p <= 0.05
