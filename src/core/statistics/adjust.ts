/**
 * p-values adjusted for the false discovery rate: sorted descending, q = running minimum of (m / rank) p, at most 1.
 * In the order given; `null` stays `null` and is not counted in m. Source: Benjamini & Hochberg 1995.
 */
export function benjaminiHochberg(ps: readonly (number | null)[]): (number | null)[] {
  const descending = ps
    .flatMap((p, index) => (p === null ? [] : [{ p, index }]))
    .sort((one, other) => other.p - one.p)
  const adjusted: (number | null)[] = ps.map(() => null)
  let least = 1
  descending.forEach(({ p, index }, place) => {
    least = Math.min(least, (descending.length / (descending.length - place)) * p)
    adjusted[index] = least
  })
  return adjusted
}
