import { ANSWER_CLASSES, type AnswerClass } from '#src/core/questionnaire/scale.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { Distribution } from '#src/web/hr/charts/distribution/distribution.ts'
import {
  type Asked,
  type AskedItem,
  barOf,
  codeNotes,
  itemFigure,
} from '#src/web/hr/report/item-figures.ts'
import type { Figure } from '#src/web/parts.page.ts'

type Words = Pick<Figure, 'title' | 'subtitle'> & { notes?: readonly string[] }

/** Items of any scales side by side, by class: favourable, neutral where a scale has it, unfavourable. */
export function classFigure(
  { language }: Asked,
  items: readonly AskedItem[],
  words: Words,
  groupOf: (item: AskedItem) => string | null = () => null,
): Figure {
  const classes = ANSWER_CLASSES.filter(
    (name) => name !== 'neutral' || items.some(({ scale }) => scale.classes.neutral !== null),
  )
  const distribution: Distribution = {
    language,
    kinds: classes.map((name) => ({ label: classLabel(language, name, items), class: name })),
    items: items.map((item) => {
      const counts = item.figures.classes
      return {
        ...barOf(item, counts && classes.map((name) => counts[name])),
        group: groupOf(item),
      }
    }),
  }
  const notes = [...(words.notes ?? []), ...codeNotes(language, distribution)]
  return itemFigure(distribution, items, { ...words, notes })
}

/** The name of a class; with its range where all bars are on one numbered scale. */
function classLabel(language: Language, name: AnswerClass, items: readonly AskedItem[]): string {
  const label = say(language, `report.${name}`)
  const [first, ...others] = items
  const range = first?.scale.labels === null ? first.scale.classes[name] : null
  if (!range || others.some(({ item }) => item.scale !== first?.item.scale)) return label
  const [from, to] = range
  return say(language, 'report.class-points', {
    class: label,
    points: from === to ? from : `${from}–${to}`,
  })
}
