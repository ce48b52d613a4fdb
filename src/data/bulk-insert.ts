import { type Kysely, SqliteAdapter, sql } from 'kysely'
import { inChunks } from '#src/data/insert-many.ts'

const ROWS_A_STATEMENT = 2000

type Type = 'integer' | 'text' | 'double precision'

/** A table and the type of each of its columns, in the order of its rows. */
export type BulkTable = Readonly<{ table: string; columns: Readonly<Record<string, Type>> }>

/**
 * Inserts a million rows of a campaign: a statement takes some thousands of them as one parameter of JSON, which costs
 * a fraction of a parameter for each value. Both databases read the numbers back to the last digit.
 */
export async function bulkInsert<Row extends object>(
  // biome-ignore lint/suspicious/noExplicitAny: any room may fill its own tables
  db: Kysely<any>,
  { table, columns }: BulkTable,
  campaign: string,
  rows: Iterable<Row>,
) {
  const names = Object.keys(columns)
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter
  const into = sql.join(['campaign', ...names].map((name) => sql.ref(name)))
  const values = sql.join(
    Object.values(columns).map((type, at) => {
      const value = sql`value ->> ${sql.lit(at)}`
      return isSqlite ? value : sql`(${value})::${sql.raw(type)}`
    }),
  )
  // the binary form is not parsed again for each value
  const elements = sql.raw(isSqlite ? 'jsonb_each' : 'json_array_elements')
  for (const some of inChunks(rows, ROWS_A_STATEMENT)) {
    const json = JSON.stringify(some.map((row) => names.map((name) => row[name as keyof Row])))
    await sql`insert into ${sql.table(table)} (${into})
      select ${campaign}, ${values} from ${elements}(${json})`.execute(db)
  }
}
