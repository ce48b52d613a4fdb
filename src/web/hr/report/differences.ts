import type { Compared, Comparison } from '#src/core/report/detail.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import { endsText, NOTHING, scoreText, signedPoints } from '#src/web/hr/charts/figures.ts'

type Factor = ReportReading['report']['factors'][number]

/** "▲ above the rest" where a difference is to be believed; `null` everywhere else. */
export function markText(
  language: Language,
  { detail }: Pick<Factor, 'detail'>,
  kind: Comparison,
): string | null {
  const mark = detail?.[kind]?.mark ?? null
  return mark && say(language, `statistics.${kind}.${mark}`)
}

/** The score compared with; an estimate wherever its bounds leave room. */
export function otherScore(language: Language, other: Compared | null): string {
  if (other === null) return NOTHING
  return scoreText(language, { ...other, codedShare: isEstimate(other) ? 1 : 0 })
}

/** "+12", "≈ −5": an estimate where either side is one. */
export function differenceCell(
  language: Language,
  own: Pick<Factor, 'codedShare'>,
  other: Compared | null,
): string {
  if (other === null) return NOTHING
  const mark = own.codedShare > 0 || isEstimate(other) ? '≈\u00a0' : ''
  return `${mark}${signedPoints(language, other.difference)}`
}

/** "+7 to +17". */
export const intervalText = (
  language: Language,
  interval: readonly [low: number, high: number] | null,
) => endsText(language, interval, (end) => signedPoints(language, end))

const isEstimate = ({ bounds }: Compared) => bounds[1] > bounds[0]
