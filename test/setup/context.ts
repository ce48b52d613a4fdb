import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { parseSettings } from '#src/core/settings.ts'
import { openDatabase } from '#src/data/database.ts'
import { keyFiles } from '#src/data/key-files.ts'
import type { Mailer } from '#src/email/mailer.ts'
import type { Context } from '#src/services/context.ts'
import type { Pool } from '#src/services/pool.ts'
import { inAnyOrder } from '#test/setup/any-order.ts'
import { inlinePool } from '#test/setup/pool.ts'

export type TestOptions = Readonly<{
  databaseUrl?: string
  settings?: Record<string, string>
  mailer?: Mailer | null
  pool?: Pool
  now?: string
}>

export type TestContext = Context &
  Readonly<{
    clock: Clock
    /** Empties every table, so that a test may begin with a new installation. */
    empty: () => Promise<void>
    close: () => Promise<void>
  }>

type Clock = Readonly<{ set: (moment: string) => void; advance: (by: Span) => void }>
type Span = Readonly<{ days?: number; hours?: number; minutes?: number; seconds?: number }>

/** A whole installation for tests: real database and key files, a clock that only the test moves. */
export async function testContext(options: TestOptions = {}): Promise<TestContext> {
  const folder = mkdtempSync(join(tmpdir(), 'septet-test-'))
  const url = options.databaseUrl ?? 'sqlite::memory:'
  const database = inAnyOrder(await openDatabase(url))
  let now = new Date(options.now ?? '2026-03-02T09:00:00Z')

  return {
    ...database.rooms,
    database,
    settings: parseSettings({
      DATABASE_URL: url,
      SECRETS_DIR: folder,
      BASE_URL: 'http://localhost:3000',
      LOG_LEVEL: 'silent',
      ...options.settings,
    }),
    keys: keyFiles(folder),
    pool: options.pool ?? inlinePool(),
    intake: null,
    mailer: options.mailer ?? null,
    now: () => new Date(now),
    wake: () => {},
    clock: {
      set: (moment) => {
        now = new Date(moment)
      },
      advance: (by) => {
        now = new Date(now.getTime() + milliseconds(by))
      },
    },
    empty: () => emptyTables(database),
    close: async () => {
      await database.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const milliseconds = ({ days = 0, hours = 0, minutes = 0, seconds = 0 }: Span) =>
  1000 * (seconds + 60 * (minutes + 60 * (hours + 24 * days)))

async function emptyTables({ raw, dialect }: Context['database']) {
  const tables = (await raw.introspection.getTables())
    .map((table) => table.name)
    .filter((name) => !name.startsWith('kysely_'))
  if (dialect === 'postgres') {
    // in one message, so on one connection; a truncate of all tables takes forty times as long
    const statements = [
      'set local session_replication_role = replica',
      ...tables.map((name) => `delete from "${name}"`),
    ]
    await sql.raw(statements.join(';')).execute(raw)
    return
  }
  await sql`pragma foreign_keys = off`.execute(raw)
  for (const name of tables) await sql`delete from ${sql.table(name)}`.execute(raw)
  await sql`pragma foreign_keys = on`.execute(raw)
}
