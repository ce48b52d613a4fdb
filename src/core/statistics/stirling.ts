import { gammaln } from 'simple-statistics'

const HALF_LOG_2PI = 0.9189385332046728
// Coefficients B(2j) / (2j (2j - 1)) of Stirling's series.
const SERIES = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156]

/**
 * What Stirling's formula misses: ln gamma(z) - ((z - 1/2) ln z - z + ln(2 pi)/2), for z > 0.
 * Differences of log-gammas of large arguments lose ten digits; differences of this lose none.
 * Source: Abramowitz & Stegun 6.1.41; Loader 2000.
 */
export function stirlingError(z: number): number {
  if (z < 15) return gammaln(z) - ((z - 0.5) * Math.log(z) - z + HALF_LOG_2PI)
  const square = 1 / (z * z)
  return SERIES.reduceRight((sum, coefficient) => sum * square + coefficient, 0) / z
}
