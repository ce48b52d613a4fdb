import type { Kysely } from 'kysely'
import type { Cell, Line } from '#src/core/backup/lines.ts'
import { emptied, withoutForeignKeys } from '#src/data/backup/place.ts'
import { readBackup } from '#src/data/backup/read-backup.ts'
import { ROWS_AT_ONCE } from '#src/data/backup/table-shape.ts'
import { connect } from '#src/data/database.ts'
import { migrateTo, migrateToLatest } from '#src/data/migrate.ts'
import type { AllTables } from '#src/data/rooms.ts'

/** What a backup holds, read to its end. */
export type BackupFacts = Readonly<{ migration: string; tables: Readonly<Record<string, number>> }>

/** Reads a backup to its end without restoring it; throws where it is not as it was written. */
export async function inspectBackup(path: string): Promise<BackupFacts> {
  let migration = ''
  let table = ''
  const tables: Record<string, number> = {}
  for await (const line of readBackup(path)) {
    if (line.kind === 'head') migration = line.migrations.at(-1) ?? ''
    if (line.kind === 'table') {
      table = line.table
      tables[table] = 0
    }
    if (line.kind === 'row') tables[table] = (tables[table] ?? 0) + 1
  }
  return { migration, tables }
}

/**
 * Fills an empty database from a backup of whichever database, and brings it up to date. All or nothing: after a
 * failure no table holds a row, and it can be tried again.
 */
export async function restoreBackup(path: string, url: string): Promise<BackupFacts> {
  // nothing is begun with a file that is damaged at its end
  const facts = await inspectBackup(path)
  const { raw, dialect } = connect(url)
  const database = raw.withoutPlugins()
  try {
    await emptied(database, dialect)
    await migrateTo(raw, facts.migration)
    await mustBeTables(database, Object.keys(facts.tables))
    await withoutForeignKeys(database, dialect, (transaction) =>
      fill(transaction, readBackup(path)),
    )
    await migrateToLatest(raw)
  } finally {
    await raw.destroy()
  }
  return facts
}

/** A file that somebody wrote by hand could name a table of the database itself. */
async function mustBeTables(database: Kysely<AllTables>, names: readonly string[]) {
  const known = new Set((await database.introspection.getTables()).map(({ name }) => name))
  const foreign = names.find((name) => !known.has(name))
  if (foreign) throw new Error(`"${foreign}" is no table of Septet`)
}

async function fill(database: Kysely<AllTables>, lines: AsyncIterable<Line>) {
  let table: Extract<Line, { kind: 'table' }> | null = null
  let waiting: (readonly Cell[])[] = []
  const flush = async () => {
    if (table && waiting.length > 0) await insertRows(database, table, waiting)
    waiting = []
  }
  for await (const line of lines) {
    if (line.kind === 'table') {
      await flush()
      table = line
    }
    if (line.kind === 'row') waiting.push(line.cells)
    if (waiting.length === ROWS_AT_ONCE) await flush()
  }
  await flush()
}

async function insertRows(
  database: Kysely<AllTables>,
  { table, columns }: Extract<Line, { kind: 'table' }>,
  rows: readonly (readonly Cell[])[],
) {
  if (rows.some((cells) => cells.length !== columns.length))
    throw new Error(`A row of ${table} has not as many values as the table has columns`)
  const values = rows.map((cells) =>
    Object.fromEntries(columns.map((column, at) => [column, cells[at]])),
  )
  await database
    .insertInto(table as 'installation')
    .values(values as never)
    .execute()
}
