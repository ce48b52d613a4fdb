/** A predictor that the others explain to all but this share adds nothing: it is a copy. */
const COPY = 1e-10

/** What regression finds for every subset of the predictors (bit i of the index = predictor i): R² and its rank. */
type Subsets = { r2: Float64Array; rank: Uint8Array }

/** More predictors than this would need more than a million regressions. */
export const MOST_PREDICTORS = 20

/**
 * R² of all predictors with the rank of their correlations, and each one's LMG (Shapley) share of it:
 * Σ over S without i of |S|! (p - 1 - |S|)!/p! (R²(S + i) - R²(S)). Shares sum to R²; copies share equally.
 * Of the correlations of p <= 20 predictors and those with the criterion.
 * Source: Lindeman, Merenda & Gold 1980; Grömping 2006.
 */
export function lmgShares(
  correlations: readonly (readonly number[])[],
  withCriterion: readonly number[],
): { r2: number; rank: number; shares: number[] } {
  const p = withCriterion.length
  const { r2, rank } = allSubsets(correlations, withCriterion)
  const weights = orderWeights(p)
  const shares = withCriterion.map(() => 0)
  for (let subset = 0; subset < r2.length; subset++) {
    const weight = weights[bitsOf(subset)] ?? 0
    for (let i = 0; i < p; i++) {
      const bit = 1 << i
      if (subset & bit) continue
      shares[i] = (shares[i] ?? 0) + weight * ((r2[subset | bit] ?? 0) - (r2[subset] ?? 0))
    }
  }
  return { r2: r2.at(-1) ?? 0, rank: rank.at(-1) ?? 0, shares }
}

/** Grows every subset by one predictor at a time, with the row of its Cholesky factor: no regression runs twice. */
function allSubsets(
  correlations: readonly (readonly number[])[],
  withCriterion: readonly number[],
): Subsets {
  const p = withCriterion.length
  const found = { r2: new Float64Array(2 ** p), rank: new Uint8Array(2 ** p) }
  const table = correlations.map((row, at) => [...row, withCriterion[at] ?? 0])
  grow(table, { subset: 0, from: 0, r2: 0, rank: 0 }, found)
  return found
}

/** `table` holds what is left of correlations (last column: with the criterion) after the predictors of `subset`. */
function grow(
  table: readonly (readonly number[])[],
  at: { subset: number; from: number; r2: number; rank: number },
  found: Subsets,
): void {
  found.r2[at.subset] = at.r2
  found.rank[at.subset] = at.rank
  const p = table.length
  for (let next = at.from; next < p; next++) {
    const row = table[next] ?? []
    const left = row[next] ?? 0
    const grown = { subset: at.subset | (1 << next), from: next + 1 }
    if (left < COPY) grow(table, { ...at, ...grown }, found)
    else {
      const r2 = at.r2 + (row[p] ?? 0) ** 2 / left
      grow(sweptBy(table, next), { ...grown, r2, rank: at.rank + 1 }, found)
    }
  }
}

/** The table after predictor `by` is taken out of all that come after it. */
function sweptBy(
  table: readonly (readonly number[])[],
  by: number,
): readonly (readonly number[])[] {
  const pivot = table[by] ?? []
  const left = pivot[by] ?? 1
  return table.map((row, at) => {
    if (at <= by) return row
    const share = (row[by] ?? 0) / left
    return row.map((value, column) => value - share * (pivot[column] ?? 0))
  })
}

/** |S|! (p - 1 - |S|)! / p! by size of S. */
function orderWeights(p: number): number[] {
  const weights = [1 / Math.max(1, p)]
  for (let size = 1; size < p; size++) weights.push(((weights[size - 1] ?? 0) * size) / (p - size))
  return weights
}

function bitsOf(subset: number): number {
  let bits = 0
  for (let rest = subset; rest; rest &= rest - 1) bits++
  return bits
}
