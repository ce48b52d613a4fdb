import { inChunks } from '#src/data/insert-many.ts'

const ROWS_A_STATEMENT = 500

type Type = 'integer' | 'text' | 'double precision' | 'bytea'

/** A table and the type of each of its columns, in the order of its rows. */
export type BulkTable = Readonly<{ table: string; columns: Readonly<Record<string, Type>> }>

/** Rows as a text of JSON for each statement: any thread can make it. */
export function* bulkTexts<Row extends object>({ columns }: BulkTable, rows: Iterable<Row>) {
  const names = Object.keys(columns) as (keyof Row)[]
  for (const some of inChunks(rows, ROWS_A_STATEMENT))
    yield JSON.stringify(some.map((row) => names.map((name) => written(row[name]))))
}

/** JSON has no bytes: they travel in hex. */
const written = (value: unknown) =>
  value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value
