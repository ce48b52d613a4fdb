/** A whole number from 0 to `below` - 1, each as likely and independent of all others. Rules are handed one. */
export type Draw = (below: number) => number

/** The list in a random order, each as likely (Durstenfeld 1964); in place. */
export function shuffle<List extends number[] | Uint32Array>(list: List, draw: Draw): List {
  for (let last = list.length - 1; last > 0; last--) {
    const other = draw(last + 1)
    const kept = list[last] ?? 0
    list[last] = list[other] ?? 0
    list[other] = kept
  }
  return list
}
