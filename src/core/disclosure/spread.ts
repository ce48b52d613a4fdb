import { classesOf, noAnswers, rangeOf, type ScoredItem } from '#src/core/disclosure/instrument.ts'
import type { AnswerClass } from '#src/core/questionnaire/scale.ts'

/** Where the answers of a class lie, as shares of 1 by option from the scale's minimum; zeros outside the class. */
export type Spread = Readonly<Record<AnswerClass, readonly number[]>>

/**
 * Inside a class like the company's exact cells of that item (`class_option`, counts by option from the scale's
 * minimum), evenly where these hold nothing in that class or were too few to be published (ANONYMITY B3).
 */
export function spreadOf(item: ScoredItem, classOptions: ArrayLike<number>): Spread {
  return {
    unfavourable: spreadInside(item, classOptions, rangeOf(item, 'unfavourable')),
    neutral: spreadInside(item, classOptions, rangeOf(item, 'neutral')),
    favourable: spreadInside(item, classOptions, rangeOf(item, 'favourable')),
  }
}

/**
 * What "almost all `main`" counts for upwards, by class: of the `members` of `cells` coded cells all but half a
 * person per cell, and that half split evenly over the other classes of the scale.
 */
export function almostAllByClass(
  item: ScoredItem,
  main: AnswerClass,
  { members, cells }: { members: number; cells: number },
): Record<AnswerClass, number> {
  const classes = classesOf(item)
  const other = cells / 2 / (classes.length - 1)
  const counts = { unfavourable: 0, neutral: 0, favourable: 0 }
  for (const name of classes) counts[name] = name === main ? members - cells / 2 : other
  return counts
}

/** The same by option: inside each class after `spread`. */
export function almostAllOptions(
  item: ScoredItem,
  spread: Spread,
  main: AnswerClass,
  mass: { members: number; cells: number },
): number[] {
  const counts = almostAllByClass(item, main, mass)
  return spread[main].map((_, option) =>
    classesOf(item).reduce((sum, name) => sum + counts[name] * (spread[name][option] ?? 0), 0),
  )
}

function spreadInside(
  item: ScoredItem,
  classOptions: ArrayLike<number>,
  range: [number, number] | null,
): number[] {
  const shares = noAnswers(item)
  if (range === null) return shares
  const [from, to] = [range[0] - item.min, range[1] - item.min]
  let total = 0
  for (let option = from; option <= to; option++) total += classOptions[option] ?? 0
  for (let option = from; option <= to; option++) {
    shares[option] = total > 0 ? (classOptions[option] ?? 0) / total : 1 / (to - from + 1)
  }
  return shares
}
