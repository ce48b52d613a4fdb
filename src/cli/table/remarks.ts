import type { Columns } from '#src/cli/table/columns.ts'
import type { Complaint } from '#src/cli/table/complaint.ts'
import type { CsvTable } from '#src/cli/table/read-csv.ts'
import type { SpecFile } from '#src/cli/table/spec.ts'
import type { AnswerTable } from '#src/core/analysis/table.ts'

/** What a reader of the results should know of the table; it stops nothing. */
export function remarksOn(
  table: AnswerTable,
  csv: CsvTable,
  columns: Columns,
  file: SpecFile,
): Complaint[] {
  return [
    ...file.unknown,
    ...headcountRemarks(table, file),
    ...groupless(csv, columns),
    ...unused(csv, columns),
  ]
}

/** A stale list of employees is common: the figures are given and flagged, and the list is named here. */
function headcountRemarks({ groups }: AnswerTable, { spec, complain }: SpecFile): Complaint[] {
  const headcount = spec?.headcount
  if (!headcount) return []
  const answered = new Map<string, number>()
  for (const group of groups) answered.set(group, (answered.get(group) ?? 0) + 1)

  const of = (group: string, text: string) => complain({ path: ['headcount', group], text })
  const missing = [...answered.keys()].filter((group) => !Object.hasOwn(headcount, group))
  return [
    ...Object.entries(headcount).flatMap(([group, count]) => {
      const rows = answered.get(group)
      if (rows === undefined) return [of(group, `No row is about the group "${group}".`)]
      if (rows <= count) return []
      return [
        of(group, `The headcount ${count} of "${group}" is below its ${rows} rows of answers.`),
      ]
    }),
    ...missing.map((group) => of(group, `The headcount does not name the group "${group}".`)),
  ]
}

function groupless({ rows, columns }: CsvTable, { group }: Columns): Complaint[] {
  const without = rows.filter(({ cells }) => !cells[group])
  const first = without[0]
  if (!first) return []
  const text = `${without.length} rows have no group, this is the first; they are counted as one group.`
  const name = columns[group] ?? ''
  return [{ file: 'table', line: first.line, column: group + 1, name, text }]
}

function unused({ columns }: CsvTable, { unused }: Columns): Complaint[] {
  const [name] = unused
  if (name === undefined) return []
  const text = `Columns that the spec does not name and that hold more than answers are left out: ${unused.join(', ')}.`
  return [{ file: 'table', line: 1, column: columns.indexOf(name) + 1, name, text }]
}
