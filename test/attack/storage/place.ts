import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { command } from '#test/setup/databases.ts'
import type { Dialect } from '#test/setup/dialects.ts'
import { startPostgres } from '#test/setup/postgres.ts'

/** An installation's files, apart from everything else on the machine, so that whatever is found there is its own. */
export type Ground = Readonly<{
  dialect: Dialect
  folder: string
  databaseUrl: string
  /** The main file of SQLite; the data directory of PostgreSQL. */
  data: string
  secrets: string
  temporary: string
  /** Every folder that the server can write to. */
  folders: readonly string[]
  /** What PostgreSQL printed. */
  databaseLog: () => string
  clear: () => Promise<void>
}>

export async function aGround(dialect: Dialect): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), 'septet-ground-'))
  const secrets = join(folder, 'secrets')
  const temporary = join(folder, 'temporary')
  mkdirSync(temporary)
  const database = dialect === 'sqlite' ? sqliteIn(folder) : await postgresIn(folder)
  return {
    dialect,
    folder,
    secrets,
    temporary,
    ...database,
    clear: async () => {
      await database.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Work on a ground that is cleared afterwards. */
export async function onGround<Result>(
  dialect: Dialect,
  work: (ground: Ground) => Promise<Result>,
): Promise<Result> {
  const ground = await aGround(dialect)
  try {
    return await work(ground)
  } finally {
    await ground.clear()
  }
}

function sqliteIn(folder: string) {
  const data = join(folder, 'septet.db')
  return {
    databaseUrl: `sqlite:${data}`,
    data,
    folders: [folder],
    databaseLog: () => '',
    stop: async () => {},
  }
}

async function postgresIn(folder: string) {
  const lines: string[] = []
  const data = join(folder, 'cluster')
  const { postgres, server } = await startPostgres(data, { log: (line) => lines.push(line) })
  await command(`${server}/postgres`, 'create database septet')
  return {
    databaseUrl: `${server}/septet`,
    data,
    folders: [folder],
    databaseLog: () => lines.join('\n'),
    stop: () => postgres.stop(),
  }
}
