/** A department whose cover is exactly its own in two campaigns; `units` = the lasting ids of those who answered. */
export type Candidate<Own> = Readonly<{ id: string; units: readonly string[]; own: Own }>

/**
 * The finest departments that share nobody with each other, and nobody with those who acted: taken one by one, those of
 * the fewest units first, then by id.
 */
export function finestDisjoint<Own>(
  candidates: readonly Candidate<Own>[],
  acting: ReadonlySet<string>,
): Own[] {
  const taken = new Set(acting)
  const chosen: Own[] = []
  const order = candidates.toSorted(
    (one, other) =>
      one.units.length - other.units.length || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0),
  )
  for (const { units, own } of order) {
    if (units.some((unit) => taken.has(unit))) continue
    for (const unit of units) taken.add(unit)
    chosen.push(own)
  }
  return chosen
}
