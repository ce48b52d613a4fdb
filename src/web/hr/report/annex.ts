import type { ReportReading } from '#src/services/reports/read-report.ts'
import { titleOf } from '#src/web/hr/report/factors.ts'
import { type Asked, askedItems } from '#src/web/hr/report/item-figures.ts'
import { optionFigures } from '#src/web/hr/report/option-figures.ts'

/** All items, factor by factor, in as much detail as this report has. */
export function annex(asked: Asked, reading: ReportReading) {
  const { report, questionnaire } = reading
  const hasOptions = report.items.some(({ options }) => options !== null)
  const { kComments } = report.method
  return questionnaire.factors.map((factor) => {
    const title = titleOf(asked.language, reading, factor.id)
    const figures = report.items.filter(({ id }) => factor.items.includes(id))
    return {
      title,
      figures: optionFigures(asked, askedItems(asked, figures), { title, hasOptions, kComments }),
    }
  })
}
