/** A block of one campaign: keys of its departments, opaque ids of the people invited, how many were counted. */
export type Surveyed = {
  departments: readonly string[]
  people: readonly string[]
  counted: number
}

/** A smallest set of departments that is a union of blocks in both campaigns, and who changed in it. */
export type Union = {
  blocks: Set<number>
  left: Set<string>
  came: Set<string>
  missing: number
  missingBefore: number
  isCommon: boolean
  isJoined: boolean
}

/**
 * The smallest common unions: blocks of both campaigns that hang together through shared departments, in the order
 * of the new blocks. What exists in one campaign only is a union too, but no common one.
 */
export function commonUnions(
  previous: readonly Surveyed[],
  surveyed: readonly Surveyed[],
): Union[] {
  const numberOf = numberUnions([...surveyed, ...previous])
  const unions = new Map<number, Union>()
  const unionAt = (at: number) => {
    const number = numberOf(at)
    const union = unions.get(number) ?? emptyUnion()
    unions.set(number, union)
    return union
  }
  const before = new Set<Union>()
  for (const [block, { people, counted }] of surveyed.entries()) {
    const union = unionAt(block)
    union.blocks.add(block)
    union.missing += people.length - counted
    for (const person of people) union.came.add(person)
  }
  for (const [at, { people, counted }] of previous.entries()) {
    const union = unionAt(surveyed.length + at)
    before.add(union)
    union.missingBefore += people.length - counted
    for (const person of people) if (!union.came.delete(person)) union.left.add(person)
  }
  for (const union of unions.values()) union.isCommon = before.has(union) && union.blocks.size > 0
  return [...unions.values()]
}

/** Gives all blocks that hang together the same number: the first of them. */
function numberUnions(all: readonly Surveyed[]): (at: number) => number {
  const parents = [...all.keys()]
  const firstOf = (at: number): number => {
    const parent = parents[at] ?? at
    if (parent === at) return at
    const first = firstOf(parent)
    parents[at] = first
    return first
  }
  const holders = new Map<string, number>()
  for (const [at, { departments }] of all.entries()) {
    for (const department of departments) {
      const [one, other] = [firstOf(holders.get(department) ?? at), firstOf(at)]
      parents[Math.max(one, other)] = Math.min(one, other)
      holders.set(department, one)
    }
  }
  return firstOf
}

const emptyUnion = (): Union => ({
  blocks: new Set(),
  left: new Set(),
  came: new Set(),
  missing: 0,
  missingBefore: 0,
  isCommon: false,
  isJoined: false,
})
