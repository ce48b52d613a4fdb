import type { Answers } from '#src/core/anonymity/payload.ts'
import type { Person } from '#test/attack/simulate/organisation.ts'
import { DIMENSIONS, ITEMS, NONE, REVERSED } from '#test/attack/simulate/questionnaire.ts'

/** What the person's browser sends: raw values of the scale, before reversing. */
export function sheetOf(person: Person): Required<Answers> {
  const { sheet, labels, comment, saysNotApplicable } = person
  const answers = ITEMS.flatMap((item, index): [string, number | 'na'][] => {
    const option = sheet[index] ?? NONE
    if (option === NONE) return saysNotApplicable ? [[item, 'na']] : []
    return [[item, rawAnswer(item, option)]]
  })
  return {
    answers: Object.fromEntries(answers),
    segments: Object.fromEntries(
      DIMENSIONS.flatMap(({ id }, at) => (labels[at] ? [[id, labels[at]]] : [])),
    ),
    comments: comment === null ? [] : [{ question: 'idea', kind: 'suggestion', text: comment }],
  }
}

/** An option after reversing, 0 to 4, as a value of the scale before it. */
export const rawAnswer = (item: string, option: number) =>
  REVERSED.has(item) ? 5 - option : option + 1
