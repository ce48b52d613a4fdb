/** Numbers that look random and come again with the same seed (mulberry32). */
export type Random = Readonly<{
  /** 0 <= x < 1 */
  next: () => number
  /** An integer from..to, both included. */
  between: (from: number, to: number) => number
  chance: (probability: number) => boolean
  pick: <Item>(items: readonly Item[]) => Item
  shuffled: <Item>(items: readonly Item[]) => Item[]
}>

export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  return {
    next,
    between,
    chance: (probability) => next() < probability,
    pick: (items) => {
      const item = items[between(0, items.length - 1)]
      if (item === undefined) throw new RangeError('Nothing to pick from')
      return item
    },
    shuffled: (items) => {
      const rest = [...items]
      for (let last = rest.length - 1; last > 0; last--) {
        const other = between(0, last)
        const [one, two] = [rest[last], rest[other]]
        if (one !== undefined && two !== undefined) [rest[last], rest[other]] = [two, one]
      }
      return rest
    },
  }
}
