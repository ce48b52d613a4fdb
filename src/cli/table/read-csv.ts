import { parse } from 'csv-parse/sync'
import type { Complaint } from '#src/cli/table/complaint.ts'
import { separatorOf } from '#src/core/csv-separator.ts'

type CsvRow = Readonly<{ line: number; cells: readonly string[] }>
export type CsvTable = Readonly<{
  columns: readonly string[]
  rows: readonly CsvRow[]
  complaints: readonly Complaint[]
}>

/**
 * A CSV file in UTF-8: commas, semicolons or tabs, any line ends, quotes, a byte order mark allowed. Rows without any
 * content are left out. Never throws for what the file holds: `complaints` says what is wrong with it.
 */
export function readCsv(bytes: Uint8Array): CsvTable {
  const text = decode(bytes)
  if (text === null) return broken(notUtf8(bytes))
  const heading = text.slice(0, text.search(/\n|$/))
  const rows: CsvRow[] = []
  const fault = parseInto(rows, text, separatorOf(heading))
  if (fault) return broken(fault)

  const [first, ...others] = rows
  const columns = first?.cells ?? []
  const filled = others.filter(({ cells }) => cells.some((cell) => cell !== ''))
  const complaints = [...twice(columns), ...unequal(columns, filled)]
  if (filled.length === 0)
    complaints.push(at(first?.line ?? 1, 1, '', 'The table is empty: it has no row of answers.'))
  return { columns, rows: filled, complaints }
}

function decode(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    // one kind of line end, also inside quotes: the parser would count two lines for the two characters of CRLF
    return text.replaceAll(/\r\n?/g, '\n')
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

function notUtf8(bytes: Uint8Array): Complaint {
  const lines = Buffer.from(bytes).toString('latin1').split('\n')
  const line = lines.findIndex((one) => decode(Buffer.from(one, 'latin1')) === null)
  const text = 'The file is not in UTF-8. A spreadsheet calls the right format "CSV UTF-8".'
  return at(line + 1, 1, '', text)
}

function parseInto(rows: CsvRow[], text: string, delimiter: string): Complaint | null {
  try {
    parse(text, {
      bom: true,
      delimiter,
      recordDelimiter: '\n',
      relaxColumnCount: true,
      skipEmptyLines: true,
      trim: true,
      onRecord: (cells: string[], { lines }) => {
        rows.push({ line: lines, cells })
        return null
      },
    })
    return null
  } catch (error) {
    const { lines, column } = error as { lines?: number; column?: number }
    if (lines === undefined) throw error
    const open = openQuote(text, (rows.at(-1)?.line ?? 0) + 1, delimiter)
    if (open && open.line < lines)
      return at(
        open.line,
        open.column,
        '',
        'A quotation mark opens a cell here and nothing closes it.',
      )
    const wrong = 'A quotation mark opens or closes a cell in a wrong place.'
    return at(lines, (column ?? 0) + 1, '', wrong)
  }
}

/** Where the last quotation mark that is open at the end of a text was opened; counted from a line on. */
function openQuote(text: string, from: number, delimiter: string) {
  let open: { line: number; column: number } | null = null
  for (const [nth, content] of text
    .split('\n')
    .slice(from - 1)
    .entries()) {
    let column = 1
    for (const character of content) {
      if (character === '"') open = open ? null : { line: from + nth, column }
      else if (character === delimiter && !open) column++
    }
  }
  return open
}

/** A column without a heading may come several times: nothing can ask for it. */
function twice(columns: readonly string[]): Complaint[] {
  return columns.flatMap((name, index) => {
    const first = columns.indexOf(name)
    if (name === '' || first === index) return []
    return at(
      1,
      index + 1,
      name,
      `The table has the column "${name}" twice, first as column ${first + 1}.`,
    )
  })
}

function unequal(columns: readonly string[], rows: readonly CsvRow[]): Complaint[] {
  return rows.flatMap(({ line, cells }) => {
    const isShort = cells.length < columns.length
    if (!isShort && cells.slice(columns.length).every((cell) => cell === '')) return []
    const text = `The row has ${cells.length} cells and the heading ${columns.length}.`
    return at(line, Math.min(cells.length, columns.length) + 1, '', text)
  })
}

const broken = (complaint: Complaint): CsvTable => ({
  columns: [],
  rows: [],
  complaints: [complaint],
})

const at = (line: number, column: number, name: string, text: string): Complaint => ({
  file: 'table',
  line,
  column,
  name,
  text,
})
