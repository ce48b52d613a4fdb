import { ANSWER_CLASSES } from '#src/core/questionnaire/scale.ts'
import { say } from '#src/core/words/words.ts'
import type { Distribution } from '#src/web/hr/charts/distribution-bars.ts'
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
    kinds: classes.map((name) => ({ label: say(language, `report.${name}`), class: name })),
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
