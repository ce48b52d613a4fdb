import { parse } from 'csv-parse/sync'
import { questionnaireOf } from '#src/cli/replay/questionnaire.ts'
import type { ReplayScale, ReplaySpec } from '#src/cli/replay/spec.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'

type Row = Readonly<Record<string, string>>

/** What a person of the table answers: the protocol's own values. */
export type ReplaySheet = Readonly<Record<string, number | 'na'>>

export type ReplayTable = Readonly<{
  questionnaire: Questionnaire
  /** Department path -> how many are invited, and what those who answer say. */
  departments: ReadonlyMap<string, Readonly<{ invited: number; sheets: readonly ReplaySheet[] }>>
}>

/** An organisation made of a table: a department of the headcount without rows is invited and stays silent. */
export function readTable(csv: string, spec: ReplaySpec, wave?: string): ReplayTable {
  const all: Row[] = parse(csv, { columns: true, bom: true, skipEmptyLines: true })
  if (!all[0] || !(spec.groupColumn in all[0]))
    throw new Error(`The table has no column "${spec.groupColumn}".`)
  const rows = wave === undefined ? all : all.filter((row) => row[spec.waveColumn ?? ''] === wave)

  const scales = scalesOf(spec, all)
  const answers = Map.groupBy(rows, (row) => pathOf(row[spec.groupColumn] ?? ''))
  const headcount = new Map(
    Object.entries(spec.headcount ?? {}).map(([name, count]) => [pathOf(name), count]),
  )
  const paths = [...new Set([...headcount.keys(), ...answers.keys()])].toSorted()
  return {
    questionnaire: questionnaireOf(spec, scales),
    departments: new Map(
      paths.map((path) => {
        const sheets = (answers.get(path) ?? []).map((row) => sheetOf(spec, scales, row))
        return [path, { invited: Math.max(headcount.get(path) ?? 0, sheets.length), sheets }]
      }),
    ),
  }
}

/** Every item with its scale: those of the factors, then the other columns that hold nothing but answers. */
function scalesOf(spec: ReplaySpec, rows: readonly Row[]): Map<string, ReplayScale> {
  const scales = new Map<string, ReplayScale>()
  for (const { items, scale } of Object.values(spec.factors))
    for (const item of items) scales.set(item, scale ?? spec.scale)

  for (const column of Object.keys(rows[0] ?? {})) {
    const scale = column === spec.criterion ? (spec.criterionScale ?? spec.scale) : spec.scale
    const isOther = [spec.groupColumn, spec.waveColumn].includes(column) || scales.has(column)
    if (!isOther && rows.every((row) => isAnswer(spec, scale, row[column] ?? '')))
      scales.set(column, scale)
  }
  return scales
}

function isAnswer(spec: ReplaySpec, { min, max }: ReplayScale, cell: string): boolean {
  if (cell === spec.notApplicableToken || cell === spec.skippedToken) return true
  return /^-?\d+$/.test(cell) && Number(cell) >= min && Number(cell) <= max
}

function sheetOf(
  spec: ReplaySpec,
  scales: ReadonlyMap<string, ReplayScale>,
  row: Row,
): ReplaySheet {
  const sheet: Record<string, number | 'na'> = {}
  for (const item of scales.keys()) {
    const cell = row[item] ?? spec.skippedToken
    if (cell === spec.skippedToken) continue
    sheet[item] = cell === spec.notApplicableToken ? 'na' : Number(cell)
  }
  return sheet
}

/** A name is one department, not a path. */
const pathOf = (name: string) => name.replaceAll('/', '∕').trim() || '—'
