import { keepAndWorkOn } from '#src/core/report/highlights.ts'
import type { DepartmentReport } from '#src/core/report/report.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { EmployeeResults } from '#src/services/loop/employee-results.ts'
import { codeText, NOTHING, scoreWithBounds } from '#src/web/hr/charts/figures.ts'
import { type AskedItem, askedItems } from '#src/web/hr/report/item-figures.ts'

/** What goes well and what needs work: the questions that surely stand out, each with its score. */
export function itemLists(
  language: Language,
  { questionnaire }: EmployeeResults,
  { items }: DepartmentReport,
) {
  const { keep, workOn } = keepAndWorkOn(items)
  const lists = [
    { name: 'keep', items: keep },
    { name: 'work-on', items: workOn },
  ] as const
  return lists.map(({ name, items: some }) => ({
    id: name,
    title: say(language, `loop.${name}`),
    none: say(language, `loop.${name}.none`),
    items: askedItems({ language, questionnaire }, some).map((asked) => ({
      text: asked.text,
      value: resultOf(language, asked),
    })),
  }))
}

/** Where nearly everybody agrees only that is said, question by question; `null` = nowhere. */
export function almostAllPart(
  language: Language,
  { questionnaire }: EmployeeResults,
  { items, outcomes }: DepartmentReport,
) {
  const coded = [...items, ...outcomes].filter(({ almostAll }) => almostAll !== null)
  if (coded.length === 0) return null
  return askedItems({ language, questionnaire }, coded).map(({ figures, text }) => ({
    text,
    value: codeText(language, figures.almostAll),
  }))
}

function resultOf(language: Language, { figures }: AskedItem): string {
  if (figures.almostAll !== null) return codeText(language, figures.almostAll)
  if (figures.score === null) return NOTHING
  return scoreWithBounds(language, { ...figures, score: figures.score })
}
