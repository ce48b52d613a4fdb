/** A cell: words, a number as it was computed (never rounded), or nothing. */
export type Value = string | number | null

/**
 * What the numbers of a column are. `count` = people or things, whole but where it is an estimate; `points` = 0 to 100,
 * and differences of such; `percent` = 0 to 100; `probability` = 0 to 1; `number` = any other.
 */
export type ColumnKind = 'text' | 'count' | 'points' | 'percent' | 'probability' | 'number'

/** `key` is the same in every language, for programs; `note` = what a reader must know of it. */
export type Column = Readonly<{
  key: string
  label: string
  kind: ColumnKind
  unit: string | null
  note: string | null
}>

/** `id` = what a program calls the row; one value for each column. */
export type Row = Readonly<{ id: string; values: readonly Value[] }>

/** Rows may come as they are read: a company has thousands. */
export type Table<Rows extends AnyRows = AnyRows> = Readonly<{
  key: string
  title: string
  columns: readonly Column[]
  rows: Rows
}>

type AnyRows = readonly Row[] | AsyncIterable<Row>

/** A table that is there as a whole. */
export type WholeTable = Table<readonly Row[]>
