import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { migrateToLatest, pendingMigrations } from '#src/data/migrate.ts'
import { type AllTables, type Rooms, roomsOf } from '#src/data/rooms.ts'
import { shred, shredComments, shredRoster } from '#src/data/shred.ts'
import { sqliteDialect } from '#src/data/sqlite-dialect.ts'

export type Database = Readonly<{
  dialect: 'sqlite' | 'postgres'
  rooms: Rooms
  /** Runs the work with all rooms in one durable transaction. */
  inOneTransaction: <Result>(work: (rooms: Rooms) => Promise<Result>) => Promise<Result>
  raw: Kysely<AllTables>
  /** Rewrites the files, so that nothing that was deleted can be read in them. */
  shred: () => Promise<void>
  /** The same of the comments alone, at any time. */
  shredComments: () => Promise<void>
  /** The same of the roster alone, at any time. */
  shredRoster: () => Promise<void>
  close: () => Promise<void>
}>

const PATIENCE = 5000

/**
 * Opens the database of a URL (`sqlite:path`, `sqlite::memory:` or `postgres://...`) and migrates it. `patience`:
 * milliseconds that SQLite waits, and its thread with it, while another connection writes.
 */
export async function openDatabase(url: string, patience = PATIENCE): Promise<Database> {
  const database = connect(url, patience)
  await migrateToLatest(database.raw)
  return database
}

/** Opens the database of a URL as it is. */
export function connect(url: string, patience = PATIENCE): Database {
  const isSqlite = url.startsWith('sqlite:')
  const raw = new Kysely<AllTables>({
    dialect: isSqlite ? sqliteDialect(url.slice('sqlite:'.length), patience) : postgresDialect(url),
    plugins: [new CamelCasePlugin()],
  })
  return {
    dialect: isSqlite ? 'sqlite' : 'postgres',
    ...accessTo(raw),
    shred: () => shred(raw, isSqlite),
    shredComments: () => shredComments(raw, isSqlite),
    shredRoster: () => shredRoster(raw, isSqlite),
    close: () => raw.destroy(),
  }
}

/** Its rooms, each by itself and all in one transaction. */
export const accessTo = (
  raw: Kysely<AllTables>,
): Pick<Database, 'raw' | 'rooms' | 'inOneTransaction'> => ({
  raw,
  rooms: roomsOf(raw),
  inOneTransaction: (work) =>
    raw.transaction().execute((transaction) => work(roomsOf(transaction))),
})

/** The migrations that a database lacks; asking changes nothing. */
export async function missingMigrations(url: string): Promise<string[]> {
  const database = connect(url)
  try {
    return await pendingMigrations(database.raw)
  } finally {
    await database.close()
  }
}

function postgresDialect(url: string) {
  const pool = new pg.Pool({ connectionString: url, max: 10, types: { getTypeParser } })
  const lost = (error: Error) => console.error(`database connection lost: ${error.message}`)
  // without a listener a connection that breaks ends the process, be it idle or at work
  pool.on('error', lost)
  pool.on('connect', (client) => client.on('error', lost))
  return new PostgresDialect({ pool })
}

const INT8 = 20

/** PostgreSQL counts in bigint, which pg hands over as a string. */
function getTypeParser(type: number, format?: 'text' | 'binary') {
  return type === INT8 ? Number : pg.types.getTypeParser(type, format as 'text')
}
