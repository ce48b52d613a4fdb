import { correlationOf } from '#src/core/statistics/cross-sums.ts'
import { dot, type Eigen, eigenOf, inverseDiagonal } from '#src/core/statistics/eigen.ts'
import type { Reason } from '#src/core/statistics/reason.ts'
import type { Covariance } from '#src/core/statistics/reliability.ts'

const STEPS = 2000
const SETTLED = 1e-13
const HEYWOOD = 1e-4
const SINGULAR = 1e-8

/** McDonald's omega, 0-1, with the loadings and uniquenesses of the standardised items it comes from. */
export type Omega = Readonly<{
  omega: number | null
  loadings: number[] | null
  uniquenesses: number[] | null
  reason: Reason | null
}>

type Solution = { loadings: number[]; uniquenesses: number[] }

/**
 * omega = (Σλs)² / ((Σλs)² + Σψs²) of the one-factor model, fitted to the correlations of `n` complete cases by
 * maximum likelihood (Jöreskog 1967); s are the items' standard deviations, signs such that Σλs >= 0.
 * Source: McDonald 1999. `k<3` is not identified; `zero-variance-item`; `singular` where n <= k or the items
 * determine one another; `heywood` where an item would be all factor (a uniqueness under 1e-4); `not-converged`.
 */
export function omegaOf(covariance: Covariance, n: number): Omega {
  const none = (reason: Reason) => ({ omega: null, loadings: null, uniquenesses: null, reason })
  if (covariance === null) return none('n<2')
  const k = covariance.length
  if (k < 3) return none('k<3')
  const correlations = correlationOf(covariance)
  if (correlations === null) return none('zero-variance-item')
  const eigen = eigenOf(correlations)
  if (n <= k || (eigen.at(-1)?.value ?? 0) < SINGULAR) return none('singular')
  const solution = oneFactor(correlations, eigen)
  if (typeof solution === 'string') return none(solution)

  const variances = covariance.map((row, at) => row[at] ?? 0)
  const common = dot(solution.loadings, variances.map(Math.sqrt))
  const unique = dot(solution.uniquenesses, variances)
  const loadings = common < 0 ? solution.loadings.map((loading) => -loading) : solution.loadings
  const omega = common ** 2 / (common ** 2 + unique)
  return { omega, loadings, uniquenesses: solution.uniquenesses, reason: null }
}

/**
 * ψ = 1 - λ² until it settles, from ψ = (1 - 1/2k) / (R⁻¹)ii. Where a ψ falls towards 0 the plain steps shrink
 * like 1/step, so every third is a leap along the last two (Varadhan & Roland 2008), at most to half of each ψ.
 */
function oneFactor(correlations: readonly number[][], eigen: Eigen): Solution | Reason {
  const start = 1 - 0.5 / correlations.length
  let zero = inverseDiagonal(eigen).map((diagonal) => start / diagonal)
  for (let step = 0; step < STEPS; step++) {
    const loadings = loadingsAt(correlations, zero)
    const one = uniquenessesOf(loadings)
    if (one.some((psi, at) => psi < HEYWOOD && psi < (zero[at] ?? 0))) return 'heywood'
    if (farthest(zero, one) < SETTLED) return { loadings, uniquenesses: one }
    zero = leap(zero, one, uniquenessesOf(loadingsAt(correlations, one)))
  }
  return 'not-converged'
}

const uniquenessesOf = (loadings: readonly number[]) => loadings.map((loading) => 1 - loading ** 2)

const farthest = (one: readonly number[], other: readonly number[]) =>
  Math.max(...one.map((value, at) => Math.abs(value - (other[at] ?? 0))))

function leap(zero: readonly number[], one: readonly number[], two: readonly number[]): number[] {
  const steps = one.map((value, at) => value - (zero[at] ?? 0))
  const bends = two.map((value, at) => value - (one[at] ?? 0) - (steps[at] ?? 0))
  const bend = Math.hypot(...bends)
  const length = bend > 0 ? Math.max(1, Math.hypot(...steps) / bend) : 1
  return two.map((value, at) => {
    const far = (zero[at] ?? 0) + 2 * length * (steps[at] ?? 0) + length * length * (bends[at] ?? 0)
    return Math.min(1, Math.max(value / 2, far))
  })
}

/** λ = Ψ^½ u sqrt(max(θ - 1, 0)), with u and θ the top eigenpair of Ψ^-½ R Ψ^-½. */
function loadingsAt(correlations: readonly number[][], uniquenesses: readonly number[]): number[] {
  const roots = uniquenesses.map(Math.sqrt)
  const scaled = correlations.map((row, at) =>
    row.map((value, to) => value / ((roots[at] ?? 1) * (roots[to] ?? 1))),
  )
  const [top] = eigenOf(scaled)
  const size = Math.sqrt(Math.max((top?.value ?? 1) - 1, 0))
  return roots.map((root, at) => root * (top?.vector[at] ?? 0) * size)
}
