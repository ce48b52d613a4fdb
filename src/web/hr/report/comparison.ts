import type { FactorComparison } from '#src/core/report/detail.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import { NOTHING, signedPoints } from '#src/web/hr/charts/figures.ts'
import { whyNot } from '#src/web/hr/report/why-not.ts'

const SIDES = [
  { against: 'rest', test: 'vsRest' },
  { against: 'previous', test: 'vsPrevious' },
] as const

type Side = (typeof SIDES)[number]
type Factor = ReportReading['report']['factors'][number]

/** Whom the factors of a report are compared with: the rest of the company, the last campaign, both or nobody. */
export const sidesOf = (factors: readonly Factor[]): Side[] =>
  SIDES.filter(({ against }) => factors.some((factor) => factor[against] !== null))

export const isCompared = ({ factors }: Pick<ReportReading['report'], 'factors'>) =>
  sidesOf(factors).length > 0

/** A difference in points with its sign and its word: only one that is sure has an arrow. */
export function differenceText(language: Language, factor: FactorComparison, side: Side): string {
  const compared = factor[side.against]
  if (!compared) return NOTHING
  const tested = factor.detail?.[side.test] ?? null
  const difference = signedPoints(language, compared.difference)
  if (tested?.mark) return say(language, `comparison.${tested.mark}`, { difference })
  return say(language, tested ? 'comparison.unclear' : 'comparison.untested', { difference })
}

/** What the words of the differences mean, and why some are not judged. */
export function comparisonNotes(language: Language, reading: ReportReading): string[] {
  const { factors } = reading.report
  const sides = sidesOf(factors)
  if (sides.length === 0) return []
  const reasons = new Set(
    factors.flatMap(({ reasons: why }) =>
      sides.flatMap(({ test }) => why[test] ?? why.detail ?? []),
    ),
  )
  const isTested = factors.some(({ detail }) => sides.some(({ test }) => detail?.[test]))
  return [
    ...sides.map(({ against }) => say(language, `comparison.${against}.is`)),
    say(language, 'comparison.unrounded'),
    ...(isTested
      ? [say(language, 'comparison.arrow'), say(language, 'comparison.unclear.is')]
      : []),
    ...[...reasons].map((reason) => whyNot(language, reading, reason)),
  ]
}
