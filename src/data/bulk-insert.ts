import { type Kysely, SqliteAdapter, sql } from 'kysely'
import { inChunks } from '#src/data/insert-many.ts'

const ROWS_A_STATEMENT = 2000

type Type = 'integer' | 'text' | 'double precision'

/** A table and the type of each of its columns, in the order of its rows. */
export type BulkTable = Readonly<{ table: string; columns: Readonly<Record<string, Type>> }>

/** Rows as a text of JSON for each statement: any thread can make it. */
export function* bulkTexts<Row extends object>({ columns }: BulkTable, rows: Iterable<Row>) {
  const names = Object.keys(columns) as (keyof Row)[]
  for (const some of inChunks(rows, ROWS_A_STATEMENT))
    yield JSON.stringify(some.map((row) => names.map((name) => row[name])))
}

/**
 * Inserts some thousands of rows of a campaign as one parameter, which costs a fraction of a parameter for each value.
 * Both databases read the numbers back to the last digit.
 */
export async function bulkInsert(
  // biome-ignore lint/suspicious/noExplicitAny: any room may fill its own tables
  db: Kysely<any>,
  { table, columns }: BulkTable,
  campaign: string,
  text: string,
) {
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter
  const into = sql.join(['campaign', ...Object.keys(columns)].map((name) => sql.ref(name)))
  const values = sql.join(
    Object.values(columns).map((type, at) => {
      const value = sql`value ->> ${sql.lit(at)}`
      return isSqlite ? value : sql`(${value})::${sql.raw(type)}`
    }),
  )
  // the binary form is not parsed again for each value
  const elements = sql.raw(isSqlite ? 'jsonb_each' : 'json_array_elements')
  await sql`insert into ${sql.table(table)} (${into})
    select ${campaign}, ${values} from ${elements}(${text})`.execute(db)
}
