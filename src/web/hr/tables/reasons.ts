import type { Language } from '#src/core/words/language.ts'
import { isWordKey, sayWith } from '#src/core/words/words.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'

/** Why a figure of the company is not given; nothing where it is given, or where its maker left no reason that has words. */
export function reasonText(
  language: Language,
  { report }: ReportReading,
  reason: string | null | undefined,
): string | null {
  const key = `export.reason.${reason}`
  return isWordKey(key) ? sayWith(language, key, { kDetail: report.method.kDetail }) : null
}
