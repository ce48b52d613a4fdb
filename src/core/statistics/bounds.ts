import { sampledShare } from '#src/core/statistics/interval.ts'
import type { Moments } from '#src/core/statistics/moments.ts'
import type { Interval, Reason } from '#src/core/statistics/reason.ts'

/**
 * The lowest and highest mean that all `headcount` people could have, had the silent ones answered the worst or
 * the best: [(Σx + (N - n) min) / N, (Σx + (N - n) max) / N]. More answers than people (a stale roster) leave the
 * mean itself. `null` where nobody was asked and nobody answered. Source: Manski 1989.
 */
export function worstCaseBounds(
  { n, sum }: { n: number; sum: number },
  headcount: number,
  { min, max }: { min: number; max: number },
): Interval | null {
  const people = Math.max(headcount, n)
  if (people <= 0) return null
  const silent = people - n
  return { lo: (sum + silent * min) / people, hi: (sum + silent * max) / people }
}

/**
 * The company's mean with each department at its headcount: Σ(N_d/N) mean_d, se = sqrt(Σ(N_d/N)^2 (1 - f_d) s_d^2
 * / n_d), over the departments that have answers. Source: Cochran 1977, chapter 5. `no-data` where none has;
 * se is `null` (`one-answer`) where a department of several people has one answer.
 */
export function poststratifiedMean(
  departments: readonly Readonly<{ headcount: number; moments: Moments }>[],
): { mean: number | null; se: number | null; groupsUsed: number; reason: Reason | null } {
  const used = departments.filter(({ moments }) => moments.mean !== null)
  const groupsUsed = used.length
  const total = used.reduce((sum, { headcount }) => sum + headcount, 0)
  if (groupsUsed === 0) return { mean: null, se: null, groupsUsed, reason: 'no-data' }
  if (total <= 0) return { mean: null, se: null, groupsUsed, reason: 'no-headcount' }
  let [mean, variance] = [0, 0]
  for (const { headcount, moments } of used) {
    const weight = headcount / total
    mean += weight * (moments.mean ?? 0)
    variance += weight * weight * varianceOfMean(moments, headcount)
  }
  if (Number.isNaN(variance)) return { mean, se: null, groupsUsed, reason: 'one-answer' }
  return { mean, se: Math.sqrt(variance), groupsUsed, reason: null }
}

/** (1 - f) s^2 / n; not a number where one person answered for several. */
function varianceOfMean({ n, variance }: Moments, headcount: number): number {
  const left = 1 - sampledShare(n, headcount)
  return left === 0 ? 0 : (left * (variance ?? Number.NaN)) / n
}
