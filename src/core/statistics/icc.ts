import { fUpperTail } from '#src/core/statistics/distributions.ts'
import { type Moments, ZERO_VARIANCE } from '#src/core/statistics/moments.ts'
import type { Flag, Reason } from '#src/core/statistics/reason.ts'

/** The analysis of variance between `groups` departments of `n` people; mean squares in squared units. */
type Variances = Readonly<{
  groups: number
  n: number
  meanGroupSize: number | null
  n0: number | null
  msb: number | null
  msw: number | null
  dfb: number | null
  dfw: number | null
  F: number | null
  p: number | null
}>

/** How much of the differences between people lies between departments, and what that makes of department means. */
export type Icc = Variances &
  Readonly<{
    icc1: number | null
    icc1Shown: number | null
    icc1MeanGroupSize: number | null
    icc2: number | null
    groupReliability: (number | null)[]
    shrunkMean: (number | null)[]
    flags: Flag[]
    reason: Reason | null
  }>

const UNDEFINED = {
  n0: null,
  msb: null,
  msw: null,
  dfb: null,
  dfw: null,
  F: null,
  p: null,
  icc1: null,
  icc1Shown: null,
  icc1MeanGroupSize: null,
  icc2: null,
}

/**
 * One-way random analysis over departments (those without answers are left out):
 * ICC(1) = (MSB - MSW) / (MSB + (n0 - 1) MSW), n0 = (N - Σn²/N) / (J - 1), also with the mean size N/J;
 * ICC(2) = (MSB - MSW) / MSB; p from F(J - 1, N - J). A negative ICC(1) is kept, flagged and shown as 0.
 * Of each department, in the order given: the reliability of its mean n ρ / (1 + (n - 1) ρ), ρ = max(0, ICC(1)),
 * and its mean shrunk towards that of all people. Source: Shrout & Fleiss 1979; Bliese 2000.
 * `no-data`, `one-group`, `one-answer-per-group`, and `zero-variance` where all answers are the same.
 */
export function iccOf(groups: readonly Moments[]): Icc {
  const used = groups.filter(({ n }) => n > 0)
  const n = used.reduce((sum, group) => sum + group.n, 0)
  const reason = undefinedBecause(used.length, n)
  if (reason !== null) return undefinedIcc(groups, n, reason)

  const grand = used.reduce((sum, group) => sum + group.n * (group.mean ?? 0), 0) / n
  const variances = analysed(used, n, grand)
  const { msb, msw } = variances
  if (msb <= ZERO_VARIANCE && msw <= ZERO_VARIANCE) return undefinedIcc(groups, n, 'zero-variance')
  const icc1 = (msb - msw) / (msb + (variances.n0 - 1) * msw)
  const icc1Shown = Math.max(0, icc1)
  const reliability = groups.map((group) => reliabilityOf(group.n, icc1Shown))
  return {
    ...variances,
    icc1,
    icc1Shown,
    icc1MeanGroupSize: (msb - msw) / (msb + (variances.meanGroupSize - 1) * msw),
    icc2: msb > ZERO_VARIANCE ? (msb - msw) / msb : null,
    groupReliability: reliability,
    shrunkMean: groups.map(({ mean }, at) => shrunk(mean, reliability[at] ?? null, grand)),
    flags: icc1 < 0 ? ['negative-icc1'] : [],
    reason: null,
  }
}

function analysed(used: readonly Moments[], n: number, grand: number) {
  const [dfb, dfw] = [used.length - 1, n - used.length]
  const between = used.reduce((sum, group) => sum + group.n * ((group.mean ?? 0) - grand) ** 2, 0)
  const inside = used.reduce((sum, group) => sum + (group.n - 1) * (group.variance ?? 0), 0)
  const [msb, msw] = [between / dfb, inside / dfw]
  const F = msw > ZERO_VARIANCE ? msb / msw : null
  return {
    groups: used.length,
    n,
    meanGroupSize: n / used.length,
    n0: (n - used.reduce((sum, group) => sum + group.n ** 2, 0) / n) / dfb,
    msb,
    msw,
    dfb,
    dfw,
    F,
    p: F === null ? null : fUpperTail(F, dfb, dfw),
  }
}

function undefinedBecause(groups: number, n: number): Reason | null {
  if (groups < 2) return groups === 0 ? 'no-data' : 'one-group'
  return n === groups ? 'one-answer-per-group' : null
}

function undefinedIcc(groups: readonly Moments[], n: number, reason: Reason): Icc {
  const used = groups.filter((group) => group.n > 0).length
  return {
    ...UNDEFINED,
    groups: used,
    n,
    meanGroupSize: used > 0 ? n / used : null,
    groupReliability: groups.map(() => null),
    shrunkMean: groups.map(() => null),
    flags: [],
    reason,
  }
}

const reliabilityOf = (n: number, rho: number) => (n > 0 ? (n * rho) / (1 + (n - 1) * rho) : null)

const shrunk = (mean: number | null, reliability: number | null, grand: number) =>
  mean === null || reliability === null ? null : reliability * mean + (1 - reliability) * grand
