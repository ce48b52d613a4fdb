import {
  COMPARED_WITH,
  COMPARISONS,
  type Comparison,
  type FactorComparison,
} from '#src/core/report/detail.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import { NOTHING, signedPoints } from '#src/web/hr/charts/figures.ts'
import { whyNot } from '#src/web/hr/report/why-not.ts'

type Factor = ReportReading['report']['factors'][number]

/** What the factors of a report are compared by: with the rest of the company, with the last campaign, both or neither. */
export const comparisonsIn = (factors: readonly Factor[]): Comparison[] =>
  COMPARISONS.filter((kind) => factors.some((factor) => factor[COMPARED_WITH[kind]] !== null))

/** Whether any difference of a kind was tested. */
export const isTested = (factors: readonly Factor[], kind: Comparison) =>
  factors.some(({ detail }) => detail?.[kind])

/** Whether any difference at all was tested. */
export const hasTests = (factors: readonly Factor[]) =>
  COMPARISONS.some((kind) => isTested(factors, kind))

/** A difference in points with its sign and its word: only one that is sure has an arrow. */
export function differenceText(
  language: Language,
  factor: FactorComparison,
  kind: Comparison,
): string {
  const compared = factor[COMPARED_WITH[kind]]
  if (!compared) return NOTHING
  const tested = factor.detail?.[kind] ?? null
  const difference = signedPoints(language, compared.difference)
  if (tested?.mark) return say(language, `comparison.${tested.mark}`, { difference })
  return say(language, tested ? 'comparison.unclear' : 'comparison.untested', { difference })
}

/** What the words of the differences mean, and why some are not judged. */
export function comparisonNotes(language: Language, reading: ReportReading): string[] {
  const { factors } = reading.report
  const kinds = comparisonsIn(factors)
  if (kinds.length === 0) return []
  const reasons = new Set(
    factors.flatMap(({ reasons: why }) => kinds.flatMap((kind) => why[kind] ?? why.detail ?? [])),
  )
  return [
    ...kinds.map((kind) => say(language, `comparison.${COMPARED_WITH[kind]}.is`)),
    say(language, 'comparison.unrounded'),
    ...(hasTests(factors)
      ? [say(language, 'comparison.arrow'), say(language, 'comparison.unclear.is')]
      : []),
    ...[...reasons].map((reason) => whyNot(language, reading, reason)),
  ]
}
