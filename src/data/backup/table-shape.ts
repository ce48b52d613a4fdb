/** A table as the database tells of it: its columns, and those of them by which rows are known. */
export type TableShape = Readonly<{
  name: string
  columns: readonly string[]
  key: readonly string[]
}>

export const ROWS_AT_ONCE = 500

/** Reads a table in the order of its key: never in that of arrival. */
export const selectInOrder = ({ name, columns, key }: TableShape): string =>
  `select ${columns.map(quoted).join(', ')} from ${quoted(name)} order by ${key.map(quoted).join(', ')}`

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`
