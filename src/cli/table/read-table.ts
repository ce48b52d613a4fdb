import { cellReader } from '#src/cli/table/cell.ts'
import { type Columns, findColumns } from '#src/cli/table/columns.ts'
import type { Complaint } from '#src/cli/table/complaint.ts'
import { type CsvTable, readCsv } from '#src/cli/table/read-csv.ts'
import { remarksOn } from '#src/cli/table/remarks.ts'
import { readSpec, type SpecFile, type TableScale, type TableSpec } from '#src/cli/table/spec.ts'
import type { Answers, AnswerTable } from '#src/core/analysis/table.ts'

export type ReadTable = Readonly<{
  spec: TableSpec
  table: AnswerTable
  /** What stops nothing but should be known. */
  remarks: readonly Complaint[]
}>

/** A person of no group: a name that a group of the table is not likely to have. */
const NO_GROUP = '—'

const SHOWN_OF_A_COLUMN = 10

/** A table read by its spec, or everything that is wrong with both. */
export function readTable(
  csvFile: Uint8Array,
  json: string,
): ReadTable | { complaints: Complaint[] } {
  const csv = readCsv(csvFile)
  const file = readSpec(json)
  const { spec } = file
  if (!spec || csv.columns.length === 0)
    return { complaints: [...file.complaints, ...csv.complaints] }

  const { columns, complaints } = findColumns(csv, spec, file)
  const before = [...file.complaints, ...csv.complaints, ...complaints]
  // cells read by a wrong spec are wrong by the hundred
  if (file.complaints.length > 0) return { complaints: before }
  const items = [...columns.items].map(([name, { column, scale }]) => {
    return { name, scale, ...readAnswers(csv, spec, { name, column, scale }) }
  })
  const wrong = [
    ...before,
    ...absentWaves(csv, columns, file),
    ...items.flatMap((item) => item.complaints),
  ]
  if (wrong.length > 0) return { complaints: wrong }

  const table: AnswerTable = {
    size: csv.rows.length,
    people: peopleOf(csv, columns),
    groups: csv.rows.map(({ cells }) => cells[columns.group] || NO_GROUP),
    waves: columns.wave === null ? null : cellsOf(csv, columns.wave),
    items: new Map(items.map(({ name, scale, answers }) => [name, { scale, ...answers }])),
  }
  return { spec, table, remarks: remarksOn(table, csv, columns, file) }
}

type ItemColumn = Readonly<{ name: string; column: number; scale: TableScale }>

function readAnswers({ rows }: CsvTable, spec: TableSpec, { name, column, scale }: ItemColumn) {
  const read = cellReader(spec, scale)
  const answers: Answers = {
    values: new Float64Array(rows.length).fill(Number.NaN),
    notApplicable: new Uint8Array(rows.length),
  }
  const complaints: Complaint[] = []
  let faults = 0
  rows.forEach(({ cells, line }, row) => {
    const cell = read(cells[column] ?? '')
    if (typeof cell === 'number') answers.values[row] = cell
    else if (cell === 'na') answers.notApplicable[row] = 1
    else if (cell !== 'skipped' && ++faults <= SHOWN_OF_A_COLUMN)
      complaints.push({ file: 'table', line, column: column + 1, name, text: cell.fault })
  })
  const last = complaints.at(-1)
  const left = faults - complaints.length
  if (last && left > 0) complaints.push({ ...last, text: `And ${left} more cells of this column.` })
  return { answers, complaints }
}

function absentWaves(csv: CsvTable, { wave }: Columns, { spec, complain }: SpecFile): Complaint[] {
  if (wave === null || !spec?.waves) return []
  const present = new Set(cellsOf(csv, wave))
  return spec.waves.flatMap((value, index) => {
    if (present.has(value)) return []
    return complain({ path: ['waves', index], text: `No row has the wave "${value}".` })
  })
}

/** The names of the persons, or the numbers of their rows where the names do not tell them apart. */
function peopleOf(csv: CsvTable, { respondent }: Columns): string[] {
  const names = respondent === null ? [] : cellsOf(csv, respondent)
  const isUsable = new Set(names).size === csv.rows.length && !names.includes('')
  return isUsable ? names : csv.rows.map((_, row) => String(row + 1))
}

const cellsOf = ({ rows }: CsvTable, column: number) => rows.map(({ cells }) => cells[column] ?? '')
