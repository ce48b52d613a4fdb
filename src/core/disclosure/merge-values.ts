/**
 * Which values of a dimension are counted together, by counts alone (ANONYMITY B6): the two smallest are joined (of
 * equal ones those named first) until each group holds at least `least` people. `counted` = people by value; the
 * answer = groups of ascending indexes, in the order of their first value; empty = the dimension is not published,
 * because fewer than two groups were left.
 */
export function mergeValues(counted: readonly number[], least: number): number[][] {
  const groups = counted.map((people, value) => ({ people, values: [value] }))
  for (;;) {
    groups.sort(
      (one, other) => one.people - other.people || (one.values[0] ?? 0) - (other.values[0] ?? 0),
    )
    const [smallest, next] = groups
    if (!smallest || !next) return []
    if (smallest.people >= least) break
    next.people += smallest.people
    next.values = [...next.values, ...smallest.values].sort((one, other) => one - other)
    groups.shift()
  }
  return groups.map(({ values }) => values).sort((one, other) => (one[0] ?? 0) - (other[0] ?? 0))
}
