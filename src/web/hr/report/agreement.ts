import { agreementWord } from '#src/core/report/in-words.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import type { Distribution } from '#src/web/hr/charts/distribution/distribution.ts'
import { distributionBars } from '#src/web/hr/charts/distribution/distribution-bars.ts'
import { distributionTable } from '#src/web/hr/charts/distribution/distribution-table.ts'
import { inBothRooms } from '#src/web/hr/charts/svg.ts'
import { titleOf } from '#src/web/hr/report/factors.ts'
import { whyNotInShort } from '#src/web/hr/report/why-not.ts'
import type { Figure } from '#src/web/parts.page.ts'

type Factor = ReportReading['report']['factors'][number]

const CLASSES = ['unfavourable', 'neutral', 'favourable'] as const

/** Whether people answered alike: how many stood where, and a word; two equal means are told apart. */
export function agreementFigure(language: Language, reading: ReportReading): Figure {
  const distribution: Distribution = {
    language,
    kinds: CLASSES.map((name) => ({ label: say(language, `report.${name}`), class: name })),
    items: reading.report.factors.map((factor) => ({
      label: titleOf(language, reading, factor.id),
      shares: sharesOf(factor),
      code: null,
      estimated: factor.codedShare > 0,
      note: agreementText(language, reading, factor),
    })),
  }
  const { columns, rows, caption } = distributionTable(distribution)
  const isKnown = reading.report.factors.some(({ detail }) => detail?.rwgj != null)
  return {
    title: say(language, 'statistics.agreement'),
    subtitle: say(language, 'statistics.agreement.lead'),
    ...inBothRooms(distributionBars(distribution)),
    notes: isKnown ? [say(language, 'statistics.agreement.words')] : [],
    table: {
      caption,
      columns: [
        { label: say(language, 'report.factor'), numeric: false },
        ...columns.slice(1),
        { label: say(language, 'statistics.agreement.column'), numeric: false },
      ],
      rows: rows.map((row, index) => {
        const note = distribution.items[index]?.note ?? ''
        return { ...row, cells: [...row.cells, { text: note, numeric: false }] }
      }),
    },
  }
}

/** "people answered alike", or why nothing is said of it. */
function agreementText(language: Language, reading: ReportReading, factor: Factor): string {
  const { detail, reasons } = factor
  if (detail && detail.rwgj !== null)
    return say(language, `statistics.agreement.${agreementWord(detail.rwgj)}`)
  return whyNotInShort(language, reading, reasons.detail ?? 'no-variance')
}

function sharesOf(factor: Factor): number[] | null {
  const shares = CLASSES.map((name) => factor[name])
  return shares.some((share) => share === null) ? null : shares.map((share) => (share ?? 0) / 100)
}
