import { type Kysely, SqliteAdapter, sql } from 'kysely'
import { type BulkTable, bulkTexts } from '#src/data/bulk-texts.ts'

/**
 * Inserts some hundreds of rows of a campaign as one parameter, which costs a fraction of a parameter for each value.
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
      if (type === 'bytea') return isSqlite ? sql`unhex(${value})` : sql`decode(${value}, 'hex')`
      return isSqlite ? value : sql`(${value})::${sql.raw(type)}`
    }),
  )
  // the binary form is not parsed again for each value
  const elements = sql.raw(isSqlite ? 'jsonb_each' : 'json_array_elements')
  await sql`insert into ${sql.table(table)} (${into})
    select ${campaign}, ${values} from ${elements}(${text})`.execute(db)
}

/** Inserts any number of rows of a campaign in that way; rows that are made while they are read stay few. */
export async function bulkInsertRows<Row extends object>(
  // biome-ignore lint/suspicious/noExplicitAny: any room may fill its own tables
  db: Kysely<any>,
  table: BulkTable,
  campaign: string,
  rows: Iterable<Row>,
) {
  for (const text of bulkTexts(table, rows)) await bulkInsert(db, table, campaign, text)
}
