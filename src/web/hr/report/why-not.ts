import type { Reason } from '#src/core/report/detail.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'

type Told = Reason | 'not-whole'

/** Why a figure is not given, in a sentence. */
export function whyNot(language: Language, reading: ReportReading, reason: Reason): string {
  const told = toldOf(reading, reason)
  const { kDetail } = reading.report.method
  return told === 'few-people'
    ? say(language, 'statistics.reason.few-people', { kDetail })
    : say(language, `statistics.reason.${told}`)
}

/** The same in a few words, for a table. */
export function whyNotInShort(language: Language, reading: ReportReading, reason: Reason): string {
  const told = toldOf(reading, reason)
  const { kDetail } = reading.report.method
  return told === 'few-people'
    ? say(language, 'statistics.short.few-people', { kDetail })
    : say(language, `statistics.short.${told}`)
}

/** People enough may still be no whole group that has statistics. */
const toldOf = ({ report }: ReportReading, reason: Reason): Told =>
  reason === 'few-people' && report.counted >= report.method.kDetail ? 'not-whole' : reason
