import { formatPercent } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type {
  Distribution,
  DistributionItem,
} from '#src/web/hr/charts/distribution/distribution.ts'
import { codeText, NOTHING } from '#src/web/hr/charts/figures.ts'
import type { Table } from '#src/web/parts.page.ts'

/** The figures of distribution bars as a table; a coded item has its code in place of its figures. */
export function distributionTable({ language, kinds, items }: Distribution): Table {
  return {
    caption: say(language, 'report.distribution'),
    columns: [
      { label: say(language, 'report.question'), numeric: false },
      ...kinds.map(({ label }) => ({ label, numeric: true })),
    ],
    rows: items.map((item) => ({
      head: item.label,
      href: null,
      cells: kinds.map((_, index) => ({ text: shareText(language, item, index), numeric: true })),
    })),
  }
}

function shareText(language: Language, { shares, code }: DistributionItem, index: number): string {
  const share = shares?.[index]
  if (share !== undefined) return formatPercent(language, share)
  return index > 0 ? NOTHING : codeText(language, code)
}
