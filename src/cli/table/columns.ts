import { cellReader } from '#src/cli/table/cell.ts'
import type { Complaint } from '#src/cli/table/complaint.ts'
import type { CsvTable } from '#src/cli/table/read-csv.ts'
import type { SpecFault, SpecFile, TableScale, TableSpec } from '#src/cli/table/spec.ts'

/** Which column of a table is what. */
export type Columns = Readonly<{
  group: number
  wave: number | null
  respondent: number | null
  items: ReadonlyMap<string, Readonly<{ column: number; scale: TableScale }>>
  unused: readonly string[]
}>

/** Finds what the spec names; a name that the table does not have is a complaint about the spec. */
export function findColumns(csv: CsvTable, spec: TableSpec, { complain }: SpecFile) {
  const wanted = wantedColumns(spec)
  const missing: Complaint[] = wanted
    .filter(({ name }) => !csv.columns.includes(name))
    .map(({ name, path }) => complain({ path, text: `The table has no column "${name}".` }))

  const indexOf = (name: string) => csv.columns.indexOf(name)
  const isThere = (name: string) => name !== '' && csv.columns.includes(name)
  const scales = new Map([...namedScales(spec)].filter(([name]) => isThere(name)))
  const respondent = spec.respondentColumn ?? 'respondent'
  const used = new Set([spec.groupColumn, spec.waveColumn ?? '', respondent, ...scales.keys()])
  const others = csv.columns.filter((name) => name !== '' && !used.has(name))
  const answers = spec.otherItems ? [] : others.filter((name) => holdsAnswers(csv, spec, name))
  for (const name of answers) scales.set(name, spec.scale)

  const columns: Columns = {
    group: indexOf(spec.groupColumn),
    wave: spec.waveColumn && isThere(spec.waveColumn) ? indexOf(spec.waveColumn) : null,
    respondent: isThere(respondent) ? indexOf(respondent) : null,
    items: new Map([...scales].map(([name, scale]) => [name, { column: indexOf(name), scale }])),
    unused: others.filter((name) => !answers.includes(name)),
  }
  return { columns, complaints: missing }
}

function wantedColumns(spec: TableSpec): { name: string; path: SpecFault['path'] }[] {
  const named = (name: string | null | undefined, ...path: PropertyKey[]) =>
    name && !Object.hasOwn(spec.factors, name) ? [{ name, path }] : []
  return [
    { name: spec.groupColumn, path: ['groupColumn'] },
    ...(spec.waveColumn ? [{ name: spec.waveColumn, path: ['waveColumn'] }] : []),
    ...(spec.respondentColumn ? [{ name: spec.respondentColumn, path: ['respondentColumn'] }] : []),
    ...Object.entries(spec.factors).flatMap(([factor, { items }]) =>
      items.map((name, index) => ({ name, path: ['factors', factor, 'items', index] })),
    ),
    ...(spec.otherItems ?? []).map((name, index) => ({ name, path: ['otherItems', index] })),
    ...named(spec.criterion, 'criterion'),
    ...(spec.predictors ?? []).flatMap((name, index) => named(name, 'predictors', index)),
  ]
}

/** The items that the spec names, with their scales: those of the factors first. */
function namedScales(spec: TableSpec): Map<string, TableScale> {
  const scales = new Map<string, TableScale>()
  for (const { items, scale } of Object.values(spec.factors))
    for (const item of items) scales.set(item, scale ?? spec.scale)
  const others = [...(spec.otherItems ?? []), ...(spec.predictors ?? []), spec.criterion ?? '']
  for (const name of others) {
    if (name === '' || scales.has(name) || Object.hasOwn(spec.factors, name)) continue
    scales.set(name, name === spec.criterion ? (spec.criterionScale ?? spec.scale) : spec.scale)
  }
  return scales
}

/** Whether a column that the spec does not name holds answers and nothing else. */
function holdsAnswers({ columns, rows }: CsvTable, spec: TableSpec, name: string): boolean {
  const column = columns.indexOf(name)
  const read = cellReader(spec, spec.scale)
  let answered = 0
  for (const { cells } of rows) {
    const cell = read(cells[column] ?? '')
    if (typeof cell === 'object') return false
    if (typeof cell === 'number') answered++
  }
  return answered > 0
}
