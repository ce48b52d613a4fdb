import { type Kysely, sql } from 'kysely'
import type { AllTables } from '#src/data/rooms.ts'

type Dialect = 'sqlite' | 'postgres'
type Work = (transaction: Kysely<AllTables>) => Promise<void>

/** Makes a database that holds no row one without tables; throws where a table holds anything, or is not ours. */
export async function emptied(database: Kysely<AllTables>, dialect: Dialect) {
  const tables = (await database.introspection.getTables({ withInternalKyselyTables: true })).map(
    ({ name }) => name,
  )
  if (tables.length > 0 && !tables.includes('kysely_migration'))
    throw new Error(
      `The database is another program's: it has a table "${tables[0]}". Name an empty one`,
    )
  for (const name of tables) {
    if (name.startsWith('kysely_')) continue
    const row = await database
      .selectFrom(name as 'installation')
      .select(sql`1`.as('one'))
      .limit(1)
      .executeTakeFirst()
    if (row) throw new Error(`The database is not empty: "${name}" holds rows. Name an empty one`)
  }
  await withoutForeignKeys(database, dialect, async (transaction) => {
    for (const name of tables) {
      const drop = transaction.schema.dropTable(name)
      await (dialect === 'postgres' ? drop.cascade() : drop).execute()
    }
  })
}

/** Runs the work in one transaction in which a row may name another that comes later; at its end all must be there. */
export async function withoutForeignKeys(
  database: Kysely<AllTables>,
  dialect: Dialect,
  work: Work,
) {
  if (dialect === 'postgres') return database.transaction().execute((some) => relinked(some, work))
  await database.connection().execute(async (connection) => {
    // inside of a transaction it would have no effect
    await sql`pragma foreign_keys = off`.execute(connection)
    try {
      await connection.transaction().execute(async (transaction) => {
        await work(transaction)
        const { rows } = await sql<{ table: string }>`pragma foreign_key_check`.execute(transaction)
        if (rows[0]) throw new Error(`A row of ${rows[0].table} names another that is missing`)
      })
    } finally {
      await sql`pragma foreign_keys = on`.execute(connection)
    }
  })
}

/** PostgreSQL checks all rows at once when it gets the constraints back. */
async function relinked(transaction: Kysely<AllTables>, work: Work) {
  const { rows } = await sql<{ table: string; name: string; definition: string }>`
    select conrelid::regclass::text as "table", conname as name, pg_get_constraintdef(oid) as definition
    from pg_constraint
    where contype = 'f' and connamespace = current_schema()::regnamespace`.execute(transaction)
  for (const { table, name } of rows)
    await sql`alter table ${sql.ref(table)} drop constraint ${sql.ref(name)}`.execute(transaction)
  await work(transaction)
  const left = new Set((await transaction.introspection.getTables()).map(({ name }) => name))
  for (const { table, name, definition } of rows)
    if (left.has(table))
      await sql`alter table ${sql.ref(table)} add constraint ${sql.ref(name)} ${sql.raw(definition)}`.execute(
        transaction,
      )
}
