import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import SQLite from 'better-sqlite3'
import {
  CompiledQuery,
  type DatabaseConnection,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
} from 'kysely'

/** SQLite with what the promises need: durable commits, deleted bytes overwritten, nothing spilled in a file. */
export function sqliteDialect(path: string, patience: number) {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
  const database = new SQLite(path)
  database.pragma('secure_delete = ON')
  database.pragma('journal_mode = WAL')
  // better-sqlite3 falls to NORMAL in WAL mode, and an answer of 200 would then not be durable
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  // no sorted or spilled copy of anything may reach a file
  database.pragma('temp_store = MEMORY')
  database.pragma(`busy_timeout = ${patience}`)
  // every checkpoint waits for the disk: under load one in 32 MB, not in 4
  database.pragma('wal_autocheckpoint = 8000')
  const config = { database: preparedOnce(database) }
  const dialect = new SqliteDialect(config)
  dialect.createDriver = () => new WritingDriver(config)
  return dialect
}

const QUERY = /^(select|insert|update|delete|with) /
const LONGEST_KEPT = 2000
const MOST_KEPT = 500

/** Short queries are prepared once: that costs as much as running them. A pragma works while it is prepared: never kept. */
function preparedOnce(database: SQLite.Database): SqliteDatabase {
  const kept = new Map<string, SQLite.Statement>()
  return {
    close: () => void database.close(),
    prepare: (sql) => {
      const known = kept.get(sql)
      if (known) return known as unknown as SqliteStatement
      const statement = database.prepare(sql)
      if (sql.length < LONGEST_KEPT && kept.size < MOST_KEPT && QUERY.test(sql))
        kept.set(sql, statement)
      return statement as unknown as SqliteStatement
    },
  }
}

/**
 * Transactions ask for the right to write at once: one that reads first and then finds that another connection has
 * written meanwhile would be refused, not made to wait.
 */
class WritingDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection) {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }
}
