import { setTimeout } from 'node:timers/promises'
import { type Kysely, sql } from 'kysely'
import type { AllTables } from '#src/data/rooms.ts'

const POLL = 100
const LONGEST_WAIT = 60_000
const EMPTIED = ['invitation', 'mail_job', 'reminder_stop']

/** Rewrites the files without what was deleted from them. Cannot run inside a transaction. */
export async function shred(database: Kysely<AllTables>, isSqlite: boolean) {
  if (!isSqlite) {
    await olderSnapshotsGone(database)
    // in key order: the pages still lie in the order of arrival
    await sql`cluster ballot_box using ballot_box_key`.execute(database)
    for (const table of EMPTIED) await sql`vacuum full ${sql.table(table)}`.execute(database)
    return
  }
  await emptyLog(database)
  await vacuum(database)
  // without the second one the old pages stay in the log
  await emptyLog(database)
}

/** Rewrites the comments without what was removed from them. Cannot run inside a transaction. */
export const shredComments = (database: Kysely<AllTables>, isSqlite: boolean) =>
  shredTables(database, isSqlite, [{ table: 'comment', order: ['campaign', 'id'] }])

/**
 * Rewrites the roster without those who left it and without files that waited. Cannot run inside a transaction, and
 * throws at once where it would have to wait: the jobs that open and close campaigns come behind it.
 */
export const shredRoster = (database: Kysely<AllTables>, isSqlite: boolean) =>
  shredTables(database, isSqlite, ROSTER, POLL)

const ROSTER: readonly Ordered[] = [
  { table: 'person', order: ['id'] },
  { table: 'roster_upload', order: ['account'] },
]

type Ordered = Readonly<{ table: string; order: readonly string[] }>

async function shredTables(
  database: Kysely<AllTables>,
  isSqlite: boolean,
  tables: readonly Ordered[],
  longestWait = LONGEST_WAIT,
) {
  if (!isSqlite) {
    await olderSnapshotsGone(database, longestWait)
    for (const { table } of tables) await sql`vacuum full ${sql.table(table)}`.execute(database)
    return
  }
  await database.connection().execute((connection) => rewrite(connection, tables))
  await emptyLog(database)
}

/**
 * SQLite overwrites what it deletes, but now and then a page that was balanced keeps a copy between its rows. Emptied
 * as a whole, which wants foreign keys off, a table gives back all its pages, zeroed. VACUUM would rewrite the box of
 * open campaigns as well.
 */
async function rewrite(connection: Kysely<AllTables>, tables: readonly Ordered[]) {
  await sql`pragma foreign_keys = off`.execute(connection)
  try {
    await connection.transaction().execute(async (transaction) => {
      for (const { table, order } of tables) {
        const name = sql.table(table)
        const columns = sql.join(order.map((column) => sql.ref(column)))
        await sql`create temp table kept as select * from ${name}`.execute(transaction)
        await sql`delete from ${name}`.execute(transaction)
        await sql`insert into ${name} select * from kept order by ${columns}`.execute(transaction)
        await sql`drop table kept`.execute(transaction)
      }
    })
  } finally {
    await sql`pragma foreign_keys = on`.execute(connection)
  }
}

/**
 * PostgreSQL keeps a deleted row in the rewritten table as long as somebody's snapshot still shows it: a dump, an
 * analysis, a query under way. Waits for those to end; a snapshot taken from now on does not show it any more. Waits as
 * well for whoever writes under an older number, in any database of the server: the rewriting counts as no younger.
 */
async function olderSnapshotsGone(database: Kysely<AllTables>, longestWait = LONGEST_WAIT) {
  const { rows } = await sql<{
    now: string
  }>`select pg_current_xact_id()::text as now`.execute(database)
  const now = rows[0]?.now ?? '0'
  for (let wait = 0; wait < longestWait; wait += POLL) {
    const older = await sql`
      select pid from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()
        and backend_xmin is not null and age(backend_xmin) >= age(${now}::xid8::xid)
      union all select 0 where pg_snapshot_xmin(pg_current_snapshot()) <= ${now}::xid8`.execute(
      database,
    )
    if (older.rows.length === 0) return
    await setTimeout(POLL)
  }
  throw new Error('Another program reads the database: it cannot be rewritten before that ends')
}

/** SQLite answers politely that somebody still reads the old pages; then they are still there. */
async function emptyLog(database: Kysely<AllTables>) {
  const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(database)
  if (rows[0]?.busy !== 0)
    throw new Error('Another program reads the database: it cannot be rewritten before that ends')
}

/** Its copy holds what the database holds, nothing more, and that may be more than the memory: a nameless file takes it. */
async function vacuum(database: Kysely<AllTables>) {
  await sql`pragma temp_store = file`.execute(database)
  try {
    await sql`vacuum`.execute(database)
  } finally {
    await sql`pragma temp_store = memory`.execute(database)
  }
}
