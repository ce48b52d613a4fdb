/** A block of one campaign: opaque ids of the people invited in it, and how many were counted. */
export type Surveyed = { people: readonly string[]; counted: number }

/** How many people were in block `before` and are in block `now`; null: they were not asked that time. */
export type Line = { before: number | null; now: number | null; people: number }

/** Who went from where to where: one line for each two blocks that share somebody, in their order. O(people). */
export function linesBetween(previous: readonly Surveyed[], surveyed: readonly Surveyed[]): Line[] {
  const was = new Map<string, number>()
  for (const [before, { people }] of previous.entries()) {
    for (const person of people) was.set(person, before)
  }
  const lines = new Map<string, Line>()
  const add = (before: number | null, now: number | null) => {
    const key = `${before} ${now}`
    const line = lines.get(key) ?? { before, now, people: 0 }
    line.people++
    lines.set(key, line)
  }
  for (const [now, { people }] of surveyed.entries()) {
    for (const person of people) {
      add(was.get(person) ?? null, now)
      was.delete(person)
    }
  }
  for (const before of was.values()) add(before, null)
  const nth = (block: number | null) => block ?? -1
  return [...lines.values()].sort(
    (one, other) => nth(one.now) - nth(other.now) || nth(one.before) - nth(other.before),
  )
}

export const peopleOn = (lines: readonly Line[]) =>
  lines.reduce((sum, { people }) => sum + people, 0)
