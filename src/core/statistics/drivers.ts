import { correlationOf } from '#src/core/statistics/cross-sums.ts'
import { applied, type Eigen, eigenOf, inverseDiagonal } from '#src/core/statistics/eigen.ts'
import { lmgShares, MOST_PREDICTORS } from '#src/core/statistics/lmg.ts'
import type { Flag, Reason } from '#src/core/statistics/reason.ts'
import type { Covariance } from '#src/core/statistics/reliability.ts'

/** Which predictors go with the criterion; lists are in the order of the predictors. Association, not cause. */
export type Drivers = Readonly<{
  n: number
  r2: number | null
  adjR2: number | null
  lmg: number[] | null
  relativeWeights: number[] | null
  zeroOrder: number[] | null
  beta: number[] | null
  vif: number[] | null
  eigenvalues: number[] | null
  flags: Flag[]
  reason: Reason | null
}>

const SINGULAR = 1e-10

const UNDEFINED = {
  r2: null,
  adjR2: null,
  lmg: null,
  relativeWeights: null,
  zeroOrder: null,
  beta: null,
  vif: null,
  eigenvalues: null,
}

/**
 * R², adjusted R² (by the rank of the predictors), LMG shares, Johnson's relative weights, correlations with the
 * criterion, standardised coefficients, variance inflation and eigenvalues. `covariance` is that of the predictors
 * and, last, the criterion, over `n` complete cases. All `null` where n <= p + 1 or anything has no variance; where
 * one predictor follows from the others, weights, coefficients and inflation are `null` and flagged.
 */
export function driversOf(covariance: Covariance, n: number): Drivers {
  if (covariance === null) return undefinedDrivers(n, 'n<2')
  const p = covariance.length - 1
  if (p < 1) return undefinedDrivers(n, 'no-data')
  if (p > MOST_PREDICTORS) return undefinedDrivers(n, 'too-many-predictors')
  if (n <= p + 1) return undefinedDrivers(n, 'n<=p+1')
  const all = correlationOf(covariance)
  if (all === null) return undefinedDrivers(n, 'zero-variance')

  const correlations = all.slice(0, p).map((row) => row.slice(0, p))
  const zeroOrder = all.slice(0, p).map((row) => row[p] ?? 0)
  const { r2, rank, shares } = lmgShares(correlations, zeroOrder)
  const eigen = eigenOf(correlations)
  const singular = isSingular(eigen)
  return {
    n,
    r2,
    adjR2: 1 - ((1 - r2) * (n - 1)) / (n - rank - 1),
    lmg: shares,
    relativeWeights: johnsonWeights(correlations, zeroOrder),
    zeroOrder,
    beta: singular ? null : applied(eigen, (value) => 1 / value, zeroOrder),
    vif: singular ? null : inverseDiagonal(eigen),
    eigenvalues: eigen.map(({ value }) => value),
    flags: singular ? ['singular-predictors-relative-weights-undefined'] : [],
    reason: null,
  }
}

/**
 * Johnson's relative weights: with R = QΛQ' and L = QΛ^½Q', β* = L⁻¹r, ε = Σ L²β*². They sum to R².
 * `null` where R is singular. Source: Johnson 2000.
 */
export function johnsonWeights(
  correlations: readonly (readonly number[])[],
  withCriterion: readonly number[],
): number[] | null {
  const eigen = eigenOf(correlations)
  if (isSingular(eigen)) return null
  const beta = applied(eigen, (value) => 1 / Math.sqrt(value), withCriterion)
  return eigen.map((_, i) =>
    beta.reduce((sum, weight, j) => {
      const root = eigen.reduce(
        (part, { value, vector }) => part + Math.sqrt(value) * (vector[i] ?? 0) * (vector[j] ?? 0),
        0,
      )
      return sum + (root * weight) ** 2
    }, 0),
  )
}

function isSingular(eigen: Eigen): boolean {
  return (eigen.at(-1)?.value ?? 0) < SINGULAR * (eigen[0]?.value ?? 1)
}

function undefinedDrivers(n: number, reason: Reason): Drivers {
  return { ...UNDEFINED, n, flags: [], reason }
}
