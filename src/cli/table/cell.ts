import type { TableScale, TableSpec } from '#src/cli/table/spec.ts'

/** What a cell says: an answer, "does not apply", skipped, or a text that is none of them. */
export type Cell = number | 'na' | 'skipped' | Readonly<{ fault: string }>

/** "4", "4.0" and "4,0" are the same answer: a program that knows empty cells writes whole numbers so. */
const WHOLE = /^[+-]?\d+(?:[.,]0*)?$/
const NUMBER = /^[+-]?(?:\d+[.,]?\d*|[.,]\d+)(?:e[+-]?\d+)?$/i

/** Reads the cells of a column; a text is judged once, however often it comes. */
export function cellReader(spec: TableSpec, scale: TableScale): (cell: string) => Cell {
  const notApplicable = (spec.notApplicableToken ?? 'N/A').trim()
  const known = new Map<string, Cell>([
    ['', 'skipped'],
    [(spec.skippedToken ?? '').trim(), 'skipped'],
    [notApplicable, 'na'],
  ])
  return (text) => {
    const seen = known.get(text)
    if (seen !== undefined) return seen
    const cell = answerOf(text, scale, notApplicable)
    known.set(text, cell)
    return cell
  }
}

const LIKE_NA = /^(?:n[/.]?[ad]\.?|-+)$/i

function answerOf(text: string, { min, max }: TableScale, notApplicable: string): Cell {
  if (LIKE_NA.test(text))
    return { fault: `"${text}" is not a number; "does not apply" is written "${notApplicable}".` }
  if (!NUMBER.test(text)) return { fault: `"${text}" is not a number.` }
  const value = Number(text.replace(',', '.'))
  if (value < min || value > max)
    return { fault: `${text} is outside the scale from ${min} to ${max}.` }
  if (!WHOLE.test(text))
    return { fault: `${text} is not a point of the scale from ${min} to ${max}.` }
  return value
}
