import type { AnswerClass } from '#src/core/questionnaire/scale.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import {
  codeText,
  NOTHING,
  type Score,
  scoreText,
  scoreTold,
  scoreWithBounds,
} from '#src/web/hr/charts/figures.ts'

/** Departments x factors. A row without cells has no report, as nobody was asked: no single cell is hidden by itself. */
export type HeatMap = {
  language: Language
  factors: readonly string[]
  rows: readonly HeatRow[]
  /** Where one can go from the head of a column, in the order of `factors`; `sign` = how it is sorted. */
  heads?: readonly HeatHead[]
}

export type HeatHead = Readonly<{ href: string; title: string; sign: '' | '▲' | '▼' }>

/** A score, with a sign where it is surely above or below the rest; or the code that stands in its place. */
export type HeatCell =
  | (Score & { mark?: 'above' | 'below' | null })
  | Readonly<{ code: AnswerClass | 'too-few' }>

export type HeatRow = {
  label: string
  /** Said below the label, a line each: how many answered, and with whom they are counted. */
  notes?: readonly string[]
  href: string | null
  cells: readonly (HeatCell | null)[] | null
}

const SIGNS = { above: '▲', below: '▼' } as const

/** As a chart writes a cell: "≈ 62 ▲", or a code. */
export function cellText(language: Language, cell: HeatCell | null): string {
  if (!cell) return NOTHING
  if ('code' in cell) return shortCode(language, cell.code)
  return [scoreText(language, cell), ...(cell.mark ? [SIGNS[cell.mark]] : [])].join('\u00a0')
}

/** The same for who cannot see it: "62 (estimate …), ▲ above the rest". */
export function cellTold(language: Language, cell: HeatCell | null): string {
  return inWords(language, cell, scoreTold)
}

/** As a table writes it: "≈ 62 (58–66), ▲ above the rest". */
export function cellWritten(language: Language, cell: HeatCell | null): string {
  return inWords(language, cell, scoreWithBounds)
}

function inWords(
  language: Language,
  cell: HeatCell | null,
  score: (language: Language, value: Score) => string,
): string {
  if (!cell) return say(language, 'report.no-report')
  if ('code' in cell) return shortCode(language, cell.code)
  const text = score(language, cell)
  return cell.mark ? `${text}, ${say(language, `statistics.vsRest.${cell.mark}`)}` : text
}

/** A cell has no room to say to which question too few answered. */
const shortCode = (language: Language, code: AnswerClass | 'too-few') =>
  codeText(language, code === 'too-few' ? null : code)
