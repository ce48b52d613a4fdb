import { orderedItems, scaleOf } from '#src/core/questionnaire/items.ts'
import type { Questionnaire, Scale } from '#src/core/questionnaire/questionnaire.ts'
import type { AnswerClass } from '#src/core/questionnaire/scale.ts'

/** What scoring must know of an item. Everything behind the tallies is after reversing. */
export type ScoredItem = Pick<Scale, 'min' | 'max' | 'classes'> & { id: string; reversed: boolean }

/** Items in the order of their index; factors and outcomes name them by index. */
export type Instrument = {
  items: readonly ScoredItem[]
  factors: readonly { id: string; items: readonly number[] }[]
  outcomes: readonly number[]
}

/** The part of a questionnaire that figures need. */
export function instrumentOf(questionnaire: Questionnaire): Instrument {
  const items = orderedItems(questionnaire)
  const indexOf = new Map(items.map((item, index) => [item.id, index]))
  const indices = (ids: readonly string[]) => ids.map((id) => indexOf.get(id) ?? -1)
  return {
    items: items.map((item) => {
      const { min, max, classes } = scaleOf(questionnaire, item)
      return { id: item.id, reversed: item.reversed, min, max, classes }
    }),
    factors: questionnaire.factors.map(({ id, items: ids }) => ({ id, items: indices(ids) })),
    outcomes: indices(questionnaire.outcomes),
  }
}

/** How many points the item's scale has. */
export const optionCount = ({ min, max }: ScoredItem) => max - min + 1

/** The option of an answer, from the scale's minimum, after reversing; `optionCount` where it is none. */
export function optionOf(item: ScoredItem, answer: number | undefined): number {
  const value = answer ?? item.min - 1
  const option = item.reversed ? item.max - value : value - item.min
  const none = optionCount(item)
  return option >= 0 && option < none ? option : none
}

/** A zero for each option of the item; asked for a million times at close. */
export function noAnswers(item: ScoredItem): number[] {
  const zeros: number[] = []
  for (let option = optionCount(item); option > 0; option--) zeros.push(0)
  return zeros
}

/** Scale units to points: 0 at the scale's minimum, 100 at its maximum. */
export const toPoints = ({ min, max }: ScoredItem, value: number) =>
  ((value - min) / (max - min)) * 100

/** The classes that the item's scale has, from low to high. */
export function classesOf({ classes }: ScoredItem): AnswerClass[] {
  return classes.neutral
    ? ['unfavourable', 'neutral', 'favourable']
    : ['unfavourable', 'favourable']
}

/** First and last value of a class, in scale units; null for the neutral class of a scale without one. */
export function rangeOf({ classes }: ScoredItem, name: AnswerClass): [number, number] | null {
  return classes[name]
}
