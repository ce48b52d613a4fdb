import { type Kysely, sql } from 'kysely'

// biome-ignore lint/suspicious/noExplicitAny: a migration must not depend on today's types of the tables
export type AnyDatabase = Kysely<any>

const isSqlite = (db: AnyDatabase) => db.getExecutor().adapter.constructor.name === 'SqliteAdapter'

/** The type of raw bytes on this database. */
export const bytes = (db: AnyDatabase) => (isSqlite(db) ? sql`blob` : sql`bytea`)

/** Keeps a table of ballots in key order on disk: SQLite's hidden row number would be the order of arrival. */
export const keyOrder = (db: AnyDatabase) => (isSqlite(db) ? sql`without rowid` : sql``)
