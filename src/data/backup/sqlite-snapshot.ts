import SQLite from 'better-sqlite3'
import type { Cell } from '#src/core/backup/lines.ts'
import type { Snapshot } from '#src/data/backup/snapshot.ts'
import { ROWS_AT_ONCE, selectInOrder, type TableShape } from '#src/data/backup/table-shape.ts'
import { inChunks } from '#src/data/insert-many.ts'

/** A second connection that only reads, in one transaction: writers go on beside it. */
export async function sqliteSnapshot(path: string): Promise<Snapshot> {
  const database = new SQLite(path, { readonly: true, fileMustExist: true })
  database.exec('begin')
  const tables = database
    .prepare(
      `select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name`,
    )
    .pluck()
    .all() as string[]
  return {
    tables: async () => tables.map((name) => shapeOf(database, name)),
    rows: async function* (table) {
      const rows = database.prepare(selectInOrder(table)).raw().iterate() as Iterable<Cell[]>
      yield* inChunks(rows, ROWS_AT_ONCE)
    },
    close: async () => void database.close(),
  }
}

function shapeOf(database: SQLite.Database, name: string): TableShape {
  const columns = database.pragma(`table_info("${name}")`) as { name: string; pk: number }[]
  const key = columns.filter(({ pk }) => pk > 0).toSorted((one, other) => one.pk - other.pk)
  return {
    name,
    columns: columns.map((column) => column.name),
    key: key.map((column) => column.name),
  }
}
