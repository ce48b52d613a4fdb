import { ANSWER_CLASSES } from '#src/core/questionnaire/scale.ts'
import { formatPercent } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import { codeText, NOTHING, scoreWithBounds } from '#src/web/hr/charts/figures.ts'
import type { Asked, AskedItem } from '#src/web/hr/report/item-figures.ts'
import { meanSentence, outcomeItems, outcomeSection } from '#src/web/hr/report/outcomes.ts'

const SHOWN = ANSWER_CLASSES.toReversed()

/** The outcomes as a table, a row each; a numbered one says its mean in words. Charts of them are in the annex. */
export function outcomePart(asked: Asked, reading: ReportReading) {
  const { language } = asked
  const { items, labelled, numbered, groupOf } = outcomeItems(asked, reading)
  if (items.length === 0) return null
  const labels = ['report.score', ...SHOWN.map((name) => `report.${name}` as const)] as const
  return {
    title: outcomeSection(asked, reading).title,
    lead: say(language, 'paper.outcomes.lead'),
    columns: ['paper.subject', 'report.question', ...labels].map((key) =>
      say(language, key as 'paper.subject'),
    ),
    groups: groupedBy(labelled, groupOf).map(({ name, some }) => ({
      name,
      rows: some.map((item) => ({ question: item.text, cells: cellsOf(language, item) })),
    })),
    numbered: numbered.map((item) => ({
      name: groupOf(item) ?? item.text,
      text: item.text,
      mean: meanSentence(language, item),
    })),
  }
}

/** Items in a row that belong together. */
function groupedBy(items: readonly AskedItem[], groupOf: (item: AskedItem) => string | null) {
  const groups: { name: string; some: AskedItem[] }[] = []
  for (const item of items) {
    const name = groupOf(item) ?? ''
    const last = groups.at(-1)
    if (last?.name === name) last.some.push(item)
    else groups.push({ name, some: [item] })
  }
  return groups
}

/** Score and shares; a code has its words in place of its figures. */
function cellsOf(language: Language, { figures }: AskedItem): string[] {
  const { n, classes, score, almostAll, codedShare } = figures
  const mark = codedShare > 0 ? '≈\u00a0' : ''
  if (score === null || !classes || !n) {
    return [codeText(language, almostAll ?? 'too-few')]
  }
  return [
    scoreWithBounds(language, { ...figures, score }),
    ...SHOWN.map((name) => `${mark}${formatPercent(language, classes[name] / n)}`),
  ].map((text) => text || NOTHING)
}
