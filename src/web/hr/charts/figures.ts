import type { AnswerClass } from '#src/core/questionnaire/scale.ts'
import { formatNumber } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import { sentence } from '#src/web/hr/charts/sentence.ts'

/** A published score, 0-100 points; estimated where answers under it are coded (ANONYMITY.md B3). */
export type Score = {
  score: number
  codedShare: number
  bounds: readonly [low: number, high: number] | null
}

/** A score as a chart writes it: whole, and with a mark where it is an estimate. */
export function scoreText(language: Language, { score, codedShare }: Score): string {
  return `${codedShare > 0 ? '≈\u00a0' : ''}${points(language, score)}`
}

/** A score with the words of its estimate: "62 (estimate, the real value lies between 58 and 66)". */
export function scoreTold(language: Language, value: Score): string {
  const score = points(language, value.score)
  if (value.codedShare === 0 || !value.bounds) return score

  const [low, high] = boundsText(language, value.bounds)
  return `${score} (${sentence(language, 'report.estimated', ['low', 'high'])({ low, high })})`
}

/** A score as a table writes it: "≈ 62 (58–66)" where it is an estimate. */
export function scoreWithBounds(language: Language, value: Score): string {
  const text = scoreText(language, value)
  return value.codedShare > 0 ? `${text} (${rangeText(language, value)})` : text
}

/** "58–66": between which values the real score lies; nothing to say of an exact one. */
export function rangeText(language: Language, { codedShare, bounds }: Score): string {
  if (codedShare === 0 || !bounds) return NOTHING
  const [low, high] = boundsText(language, bounds)
  return `${low}–${high}`
}

export const NOTHING = '–'

/** What stands in place of figures: nearly everybody was of one mind, or too few answered; `null` = there is no score. */
export function codeText(language: Language, code: AnswerClass | 'too-few' | null): string {
  if (code === null) return say(language, 'report.no-report')
  return say(language, code === 'too-few' ? 'report.too-few' : `report.almost-all.${code}`)
}

/** A statistic with its decimals; nothing where there is none. */
export const numberText = (
  language: Language,
  value: number | null | undefined,
  digits: number,
): string =>
  value === null || value === undefined ? NOTHING : formatNumber(language, value, digits)

/** "57 to 61": both ends as `write` writes them; nothing where there is no interval. */
export function endsText(
  language: Language,
  ends: readonly [low: number, high: number] | null | undefined,
  write: (end: number) => string,
): string {
  if (!ends) return NOTHING
  return say(language, 'statistics.range', { low: write(ends[0]), high: write(ends[1]) })
}

/** A difference in whole points with its sign: "+12", "−5", "0". */
export function signedPoints(language: Language, difference: number): string {
  const whole = Math.round(difference)
  if (whole === 0) return points(language, 0)
  return `${whole > 0 ? '+' : '−'}${points(language, Math.abs(whole))}`
}

/** Bounds in whole points, rounded outwards so that the real value stays inside. */
function boundsText(language: Language, [low, high]: readonly [number, number]) {
  return [points(language, Math.floor(low)), points(language, Math.ceil(high))] as const
}

const points = (language: Language, score: number) => formatNumber(language, Math.round(score))
