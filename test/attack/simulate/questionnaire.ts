import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import { anItem, aQuestionnaire, aScale } from '#test/core/questionnaire/builders.ts'

/** Six items on two factors, one of them reversed, an outcome and a question for comments: small, so that many can answer. */
export const SMALL: Questionnaire = aQuestionnaire({
  scales: { agreement: aScale() },
  items: ['a1', 'a2', 'a3', 'b1', 'b2', 'b3', 'again'].map((id) =>
    anItem({ id, reversed: id === 'b3' }),
  ),
  factors: [
    { id: 'A', title: { fr: 'A', es: 'A', en: 'A' }, items: ['a1', 'a2', 'a3'] },
    { id: 'B', title: { fr: 'B', es: 'B', en: 'B' }, items: ['b1', 'b2', 'b3'] },
  ],
  outcomes: ['again'],
  openQuestions: [
    {
      id: 'idea',
      kind: 'suggestion',
      text: { fr: 'Une idée ?', es: '¿Una idea?', en: 'An idea?' },
    },
  ],
})

/** The items of `SMALL` in the order of every report: those of factors, then outcomes. */
export const ITEMS = ['a1', 'a2', 'a3', 'b1', 'b2', 'b3', 'again'] as const
export const REVERSED = new Set<string>(['b3'])

/** What people are asked of themselves. */
export const DIMENSIONS = [
  { id: 'site', values: ['north', 'south', 'east'] },
  { id: 'contract', values: ['permanent', 'temporary'] },
] as const

/** A five-point answer after reversing is 0..4; 5 is none (skipped or not applicable). */
export const NONE = 5
export const CLASSES = ['unfavourable', 'neutral', 'favourable', 'none'] as const
export type ClassName = (typeof CLASSES)[number]

/** The options of each class. */
export const OPTIONS_OF: Readonly<Record<ClassName, readonly number[]>> = {
  unfavourable: [0, 1],
  neutral: [2],
  favourable: [3, 4],
  none: [NONE],
}

export function classOfOption(option: number): ClassName {
  if (option === NONE) return 'none'
  if (option === 2) return 'neutral'
  return option < 2 ? 'unfavourable' : 'favourable'
}

/** The items that are scored together with an item, itself included. */
export function factorOf(item: number): number[] {
  const first = (ITEMS[item] ?? '').charAt(0)
  const own = SMALL.factors.find(({ id }) => id === first.toUpperCase())
  const ids: readonly string[] = own?.items ?? [ITEMS[item] ?? '']
  return ids.map((id) => (ITEMS as readonly string[]).indexOf(id))
}
