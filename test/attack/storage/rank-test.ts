/** How much two orders have in common, and how often chance alone would say as much. */
export type Correlation = Readonly<{ n: number; rho: number; p: number }>

/** Ranks from 1, equal values sharing the mean of theirs. */
function ranks(values: readonly number[]): number[] {
  const order = [...values.keys()].toSorted((one, other) => at(values, one) - at(values, other))
  const ranked = Array.from(values, () => 0)
  for (let start = 0; start < order.length; ) {
    let end = start
    while (end < order.length && at(values, at(order, end)) === at(values, at(order, start))) end++
    for (let place = start; place < end; place++) ranked[at(order, place)] = (start + 1 + end) / 2
    start = end
  }
  return ranked
}

/**
 * Spearman's rank correlation with its p-value, two-sided: over all permutations rho has mean 0 and variance 1 / (n - 1)
 * exactly, and lighter tails than the normal distribution. Where one side has a single value there is nothing to
 * correlate: rho 0, p 1.
 */
export function rankCorrelation(one: readonly number[], other: readonly number[]): Correlation {
  const n = one.length
  const rho = pearson(ranks(one), ranks(other))
  return { n, rho, p: tail(Math.abs(rho) * Math.sqrt(n - 1)) }
}

/**
 * Mann and Whitney's test of two samples: how often a value of the first is the larger one (0.5 = alike), and its
 * p-value, two-sided, with the variance corrected for ties.
 */
export function mannWhitney(first: readonly number[], second: readonly number[]) {
  const all = ranks([...first, ...second])
  const [m, n] = [first.length, second.length]
  const sum = all.slice(0, m).reduce((total, rank) => total + rank, 0)
  const larger = (sum - (m * (m + 1)) / 2) / (m * n)
  const mean = (m + n + 1) / 2
  const spread = all.reduce((total, rank) => total + (rank - mean) ** 2, 0) / (m + n - 1)
  const deviation = Math.sqrt((spread * (m + n)) / (m * n)) / (m + n)
  const z = spread === 0 ? 0 : Math.abs(larger - 0.5) / deviation
  return { larger, p: tail(z), deviation }
}

/**
 * The largest correlation that a test of n at this p overlooks in one of a hundred cases: Fisher's transformation with
 * the variance of Fieller, Hartley and Pearson (Biometrika 44, 1957).
 */
export function overlooked(n: number, p: number): number {
  let z = 1
  while (tail(z) > p) z += 0.01
  const threshold = Math.min(z / Math.sqrt(n - 1), 1 - 1e-9)
  return Math.tanh(Math.atanh(threshold) + 2.33 * Math.sqrt(1.06 / (n - 3)))
}

/**
 * Both tails of the normal distribution beyond z >= 0, with a relative error below 1.2e-7 however small they are.
 * Source: Press et al., Numerical Recipes, section 6.2, erfcc.
 */
function tail(z: number): number {
  const x = z / Math.SQRT2
  const t = 1 / (1 + x / 2)
  const series = ERFC.reduceRight((sum, coefficient) => coefficient + t * sum, 0)
  return t * Math.exp(-x * x + series)
}

const ERFC = [
  -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587,
  -0.82215223, 0.17087277,
]

function pearson(one: readonly number[], other: readonly number[]): number {
  const mean = (one.length + 1) / 2
  let [both, first, second] = [0, 0, 0]
  for (const [index, value] of one.entries()) {
    const [dx, dy] = [value - mean, at(other, index) - mean]
    both += dx * dy
    first += dx * dx
    second += dy * dy
  }
  return first === 0 || second === 0 ? 0 : both / Math.sqrt(first * second)
}

const at = (values: readonly number[], index: number) => values[index] as number
