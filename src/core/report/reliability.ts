import type { ItemFigures } from '#src/core/report/figures-item.ts'

/** Which items are coded, by id and in their order: said by their code alone, or under an estimate. */
export type CodedItems = Readonly<{ almostAll: string[]; tooFew: string[]; estimated: string[] }>

/** Sorts out the items of a report under which any cell is coded (ANONYMITY B3). */
export function codedItems(items: readonly ItemFigures[]): CodedItems {
  const idsOf = (some: (item: ItemFigures) => boolean) => items.filter(some).map(({ id }) => id)
  return {
    almostAll: idsOf(({ almostAll }) => almostAll !== null),
    tooFew: idsOf(({ tooFew }) => tooFew),
    estimated: idsOf(
      ({ almostAll, tooFew, codedShare }) => codedShare > 0 && almostAll === null && !tooFew,
    ),
  }
}

/** The share 0-1 of (person, item) pairs that were skipped or not applicable; `null` where a code hides it. */
export function unansweredShare(items: readonly Pick<ItemFigures, 'classes'>[]): number | null {
  const counts = items.map(({ classes }) => classes)
  if (counts.length === 0 || counts.some((classes) => classes === null)) return null
  const over = (value: (classes: NonNullable<ItemFigures['classes']>) => number) =>
    counts.reduce((sum, classes) => sum + (classes ? value(classes) : 0), 0)
  const none = over((classes) => classes.none)
  const all = none + over((classes) => classes.unfavourable + classes.neutral + classes.favourable)
  return all > 0 ? none / all : null
}

/** A score of 0-100 points in the units of its scale. */
export function onScale(score: number, { min, max }: { min: number; max: number }): number {
  return min + (score / 100) * (max - min)
}
