import type { Column, Row, Value, WholeTable } from '#src/core/tables/table.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import { COLUMNS } from '#src/web/hr/tables/columns.ts'

type ColumnKey = keyof typeof COLUMNS

/** A row by the keys of its columns. */
type Cells<Key extends ColumnKey> = Readonly<{ id: string } & Record<Key, Value>>

type TableName =
  | 'participation'
  | 'cover'
  | 'factors'
  | 'rest'
  | 'previous'
  | 'items'
  | 'outcomes'
  | 'options'
  | 'segments'
  | 'segment-items'
  | 'comments'
  | 'questions'
  | 'drivers'
  | 'reliability'
  | 'item-reliability'
  | 'agreement'
  | 'plan'
  | 'method'
  | 'legend'
  | 'departments'
  | 'effects'
  | 'effect-kinds'

/** A table of known columns, in the reader's language. */
export function makeTable<Key extends ColumnKey>(
  language: Language,
  name: TableName,
  keys: readonly Key[],
  rows: readonly Cells<Key>[],
): WholeTable {
  return {
    key: name,
    title:
      name === 'outcomes'
        ? say(language, 'report.outcomes.other')
        : say(language, `export.table.${name}`),
    columns: keys.map((key) => columnOf(language, key)),
    rows: rows.map((row): Row => ({ id: row.id, values: keys.map((key) => row[key]) })),
  }
}

export function columnOf(language: Language, key: ColumnKey): Column {
  const column = COLUMNS[key]
  return {
    key,
    kind: column.kind,
    label: say(language, column.label),
    unit: unitOf(language, column),
    note: 'note' in column ? say(language, column.note) : null,
  }
}

function unitOf(language: Language, column: (typeof COLUMNS)[ColumnKey]): string | null {
  if (column.kind === 'points') return say(language, 'export.unit.points')
  if (column.kind === 'percent') return say(language, 'export.unit.percent')
  if (column.kind !== 'count') return null
  return say(language, `export.unit.${'unit' in column ? column.unit : 'people'}`)
}
