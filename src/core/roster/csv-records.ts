import { Problem } from '#src/core/problem.ts'

/** A record of a CSV file; `line` is the one that it begins on, counted from 1. */
export type CsvRecord = Readonly<{ line: number; cells: readonly string[] }>

const MOST_LINES = 500_000
const LONGEST_RECORD = 100_000
const MOST_COLUMNS = 500

/**
 * The records of a CSV text (RFC 4180), one after another and never more than asked for: what is no roster at all ends
 * within the first lines, however long it is. Throws `roster.too-many-rows` and, with the line, `roster.row-too-long`,
 * `roster.quote-unclosed` or `roster.quote-misplaced`. Libraries limit the length of a record, but not its columns.
 */
export function* csvRecords(text: string, separator: string): Generator<CsvRecord> {
  const lines = linesOf(text)
  for (const { line, content } of lines) {
    if (line > MOST_LINES) throw new Problem('roster.too-many-rows', { most: MOST_LINES })
    if (content.length > LONGEST_RECORD) throw new Problem('roster.row-too-long', { line })
    const record = content.includes('"') ? joined(content, line, lines) : content
    const cells = record.includes('"')
      ? quotedCells(record, separator, line)
      : record.split(separator, MOST_COLUMNS + 1)
    if (cells.length > MOST_COLUMNS) throw new Problem('roster.row-too-long', { line })
    yield { line, cells }
  }
}

type Line = { line: number; content: string }

/** Lines that end in LF or CRLF; in CR only where the whole text does. */
function* linesOf(text: string): Generator<Line> {
  const end = text.includes('\n') ? '\n' : '\r'
  for (let from = 0, line = 1; from < text.length; line++) {
    const found = text.indexOf(end, from)
    const to = found < 0 ? text.length : found
    yield { line, content: text.slice(from, text[to - 1] === '\r' && to > from ? to - 1 : to) }
    from = to + 1
  }
}

/** A record with the lines that its quoted cells go on over. */
function joined(first: string, line: number, lines: Iterator<Line>): string {
  let record = first
  let quotes = quotesIn(first)
  while (quotes % 2 === 1) {
    const next = lines.next()
    if (next.done || record.length > LONGEST_RECORD)
      throw new Problem('roster.quote-unclosed', { line })
    record += `\n${next.value.content}`
    quotes += quotesIn(next.value.content)
  }
  return record
}

function quotesIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) count++
  return count
}

function quotedCells(record: string, separator: string, line: number): string[] {
  const cells: string[] = []
  for (let at = 0; at <= record.length && cells.length <= MOST_COLUMNS; ) {
    const isQuoted = record[at] === '"'
    const end = isQuoted ? endOfQuoted(record, at) : nextOf(record, separator, at)
    if (end < 0 || (end < record.length && record[end] !== separator))
      throw new Problem('roster.quote-misplaced', { line })
    const cell = record.slice(at, end)
    cells.push(isQuoted ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    at = end + 1
  }
  return cells
}

const nextOf = (record: string, separator: string, at: number) => {
  const found = record.indexOf(separator, at)
  return found < 0 ? record.length : found
}

/** The place behind the quotation mark that closes the cell, two of them being one of its text; -1 = none does. */
function endOfQuoted(record: string, at: number): number {
  let mark = record.indexOf('"', at + 1)
  while (mark >= 0 && record[mark + 1] === '"') mark = record.indexOf('"', mark + 2)
  return mark < 0 ? -1 : mark + 1
}
