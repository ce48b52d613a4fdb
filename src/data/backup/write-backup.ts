import { createHash } from 'node:crypto'
import { type Line, writeLine } from '#src/core/backup/lines.ts'
import { postgresSnapshot } from '#src/data/backup/postgres-snapshot.ts'
import type { Snapshot } from '#src/data/backup/snapshot.ts'
import { sqliteSnapshot } from '#src/data/backup/sqlite-snapshot.ts'

/** Sessions end with a restore; the lists of migrations stand at the head. */
const LEFT_OUT = new Set(['session', 'kysely_migration', 'kysely_migration_lock'])

/** The lines of a backup of a database at one moment, some hundred rows at a time; nothing of it waits for writers. */
export async function* backupLines(url: string): AsyncGenerator<string> {
  const snapshot = await snapshotOf(url)
  const hash = createHash('sha256')
  const written = (lines: readonly Line[]) => {
    const text = lines.map(writeLine).join('')
    hash.update(text, 'utf8')
    return text
  }
  try {
    let count = 0
    yield written([{ kind: 'head', migrations: await migrationsOf(snapshot) }])
    for (const table of await snapshot.tables()) {
      if (LEFT_OUT.has(table.name)) continue
      yield written([{ kind: 'table', table: table.name, columns: table.columns }])
      for await (const rows of snapshot.rows(table)) {
        count += rows.length
        yield written(rows.map((cells) => ({ kind: 'row', cells })))
      }
    }
    yield writeLine({ kind: 'end', rows: count, sha256: hash.digest('hex') })
  } finally {
    await snapshot.close()
  }
}

const snapshotOf = (url: string): Promise<Snapshot> =>
  url.startsWith('sqlite:') ? sqliteSnapshot(url.slice('sqlite:'.length)) : postgresSnapshot(url)

async function migrationsOf(snapshot: Snapshot): Promise<string[]> {
  const table = (await snapshot.tables()).find(({ name }) => name === 'kysely_migration')
  if (!table) throw new Error('There is no Septet in this database')
  const names: string[] = []
  const at = table.columns.indexOf('name')
  for await (const rows of snapshot.rows(table)) names.push(...rows.map((row) => String(row[at])))
  return names
}
