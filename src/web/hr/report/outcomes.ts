import { outcomeGroup } from '#src/core/report/outcome-groups.ts'
import { onScale } from '#src/core/report/reliability.ts'
import { formatNumber } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import { classFigure } from '#src/web/hr/report/class-figure.ts'
import { type Asked, type AskedItem, askedItems } from '#src/web/hr/report/item-figures.ts'
import { optionFigures } from '#src/web/hr/report/option-figures.ts'
import type { Figure } from '#src/web/parts.page.ts'

/** The items of no factor, those with words for answers apart from those with a number; most belong to a group. */
export function outcomeItems(asked: Asked, { report }: ReportReading) {
  const { language, questionnaire } = asked
  const items = askedItems(asked, report.outcomes)
  const isNumbered = ({ scale }: AskedItem) => scale.labels === null && scale.max - scale.min >= 6
  return {
    items,
    labelled: items.filter((item) => !isNumbered(item)),
    numbered: items.filter(isNumbered),
    groupOf: ({ item }: AskedItem) => {
      const group = outcomeGroup(questionnaire.id, item.id)
      return group && say(language, `report.outcomes.${group}`)
    },
  }
}

/** The items of no factor: labelled ones by class in one chart, numbered ones each with its mean and distribution. */
export function outcomeSection(asked: Asked, reading: ReportReading) {
  const { language, questionnaire } = asked
  const { items, labelled, numbered, groupOf } = outcomeItems(asked, reading)
  const title = items.some((item) => groupOf(item) !== null)
    ? say(language, 'report.outcomes')
    : say(language, 'report.outcomes.other')
  const hasTrust = labelled.some(({ item }) => outcomeGroup(questionnaire.id, item.id) === 'trust')
  const subtitle = [
    say(language, 'report.outcomes.lead'),
    ...(hasTrust ? [say(language, 'report.outcomes.bases')] : []),
  ].join(' ')
  return {
    title,
    figures: [
      ...(labelled.length > 0 ? [classFigure(asked, labelled, { title, subtitle }, groupOf)] : []),
      ...numbered.flatMap((item) => numberedFigure(asked, reading.report, item, groupOf(item))),
    ],
  }
}

/** On 0 to 10 the mean says more than points of 100. The classes of recommendation are never netted (no NPS). */
function numberedFigure(
  asked: Asked,
  report: ReportReading['report'],
  item: AskedItem,
  group: string | null,
): Figure[] {
  const { language } = asked
  const { score, options } = item.figures
  const mean = meanSentence(language, item)
  const [figure] = optionFigures(asked, [item], {
    title: group ?? item.text,
    hasOptions: options !== null || score === null,
    kComments: report.method.kComments,
  })
  return figure ? [{ ...figure, subtitle: [mean, figure.subtitle].filter(Boolean).join(' ') }] : []
}

/** "Mean: 7.2 on a scale from 0 to 10." */
export function meanSentence(language: Language, { figures, scale }: AskedItem): string {
  const { score, codedShare } = figures
  if (score === null) return say(language, 'report.mean.none')
  const { min, max } = scale
  const mark = codedShare > 0 ? '≈\u00a0' : ''
  const mean = `${mark}${formatNumber(language, onScale(score, { min, max }), 1)}`
  return say(language, 'report.mean', { mean, min, max })
}
