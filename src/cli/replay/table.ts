import { questionnaireOf } from '#src/cli/replay/questionnaire.ts'
import type { ReadTable } from '#src/cli/table/read-table.ts'
import type { AnswerTable } from '#src/core/analysis/table.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'

/** What a person of the table answers: the protocol's own values. */
export type ReplaySheet = Readonly<Record<string, number | 'na'>>

export type ReplayTable = Readonly<{
  questionnaire: Questionnaire
  /** Department path -> how many are invited, and what those who answer say. */
  departments: ReadonlyMap<string, Readonly<{ invited: number; sheets: readonly ReplaySheet[] }>>
}>

/** An organisation made of a table: a department of the headcount without rows is invited and stays silent. */
export function replayTable({ spec, table }: ReadTable, wave?: string): ReplayTable {
  const rows = rowsOf(table, wave)
  const answers = Map.groupBy(rows, (row) => pathOf(table.groups[row] ?? ''))
  const headcount = new Map(
    Object.entries(spec.headcount ?? {}).map(([name, count]) => [pathOf(name), count]),
  )
  const paths = [...new Set([...headcount.keys(), ...answers.keys()])].toSorted()
  return {
    questionnaire: questionnaireOf(spec, table.items),
    departments: new Map(
      paths.map((path) => {
        const sheets = (answers.get(path) ?? []).map((row) => sheetOf(table, row))
        return [path, { invited: Math.max(headcount.get(path) ?? 0, sheets.length), sheets }]
      }),
    ),
  }
}

function rowsOf({ size, waves }: AnswerTable, wave: string | undefined): number[] {
  const rows = Array.from({ length: size }, (_, row) => row)
  if (wave === undefined) return rows
  const chosen = rows.filter((row) => waves?.[row] === wave)
  if (chosen.length === 0) throw new Error(`No row of the table has the wave "${wave}".`)
  return chosen
}

function sheetOf({ items }: AnswerTable, row: number): ReplaySheet {
  const sheet: Record<string, number | 'na'> = {}
  for (const [id, { values, notApplicable }] of items) {
    const value = values[row] ?? Number.NaN
    if (!Number.isNaN(value)) sheet[id] = value
    else if (notApplicable[row] === 1) sheet[id] = 'na'
  }
  return sheet
}

/** A name is one department, not a path. */
const pathOf = (name: string) => name.replaceAll('/', '∕').trim() || '—'
