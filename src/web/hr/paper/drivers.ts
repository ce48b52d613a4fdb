import { formatPercent } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import { differenceText } from '#src/web/hr/report/comparison.ts'
import { titleOf } from '#src/web/hr/report/factors.ts'
import type { Table } from '#src/web/parts.page.ts'

/** What goes with satisfaction in the whole company, beside this department's gap; `null` where nothing is said of it. */
export function driverPart(language: Language, reading: ReportReading) {
  const { company, factors } = reading.report
  const drivers = company?.drivers
  if (!drivers || drivers.reason !== null || drivers.factors.length === 0) return null
  const hasGap = factors.some(({ rest }) => rest !== null)
  const table: Table = {
    caption: say(language, 'paper.drivers'),
    columns: [
      { label: say(language, 'report.factor'), numeric: false },
      { label: say(language, 'paper.drivers.part'), numeric: true },
      ...(hasGap ? [{ label: say(language, 'comparison.rest'), numeric: true }] : []),
    ],
    rows: drivers.factors
      .toSorted((one, other) => other.share - one.share)
      .map(({ id, share }) => {
        const factor = factors.find((one) => one.id === id)
        const texts = [
          formatPercent(language, share),
          ...(hasGap && factor ? [differenceText(language, factor, 'vsRest')] : []),
        ]
        return {
          head: titleOf(language, reading, id),
          href: null,
          cells: texts.map((text) => ({ text, numeric: true })),
        }
      }),
  }
  return {
    title: say(language, 'paper.drivers'),
    lead: say(language, 'paper.drivers.lead'),
    note: say(language, 'paper.drivers.cause'),
    table,
  }
}
