import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import { keyFiles } from '#src/data/key-files.ts'
import { type TestContext, testContext } from '#test/setup/context.ts'
import { TEMPLATE } from '#test/setup/global.ts'

/** A database and its key files on disk, which may be closed, copied, reopened and searched. */
export type Installation = Readonly<{
  url: string
  folder: string
  secrets: string
  copy: () => Promise<Installation>
  drop: () => Promise<void>
}>

export async function anInstallation(dialect: 'sqlite' | 'postgres'): Promise<Installation> {
  return dialect === 'sqlite' ? sqlite() : postgres(TEMPLATE)
}

function sqlite(from?: string): Installation {
  const folder = aFolder(from)
  return {
    folder,
    secrets: join(folder, 'secrets'),
    url: `sqlite:${join(folder, 'septet.db')}`,
    copy: async () => sqlite(folder),
    drop: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

async function postgres(template: string, from?: string): Promise<Installation> {
  const folder = aFolder(from)
  const { server, name, url } = await copyDatabase(template)
  return {
    folder,
    secrets: join(folder, 'secrets'),
    url,
    copy: () => postgres(name, folder),
    drop: async () => {
      await command(`${server}/postgres`, `drop database ${name} with (force)`)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A database of the run's PostgreSQL, as another one is. */
export async function copyDatabase(template: string) {
  const server = inject('postgresServer')
  const name = `septet_${randomBytes(6).toString('hex')}`
  await command(`${server}/postgres`, `create database ${name} template ${template}`)
  return { server, name, url: `${server}/${name}` }
}

function aFolder(from: string | undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'septet-disk-'))
  if (from) cpSync(from, folder, { recursive: true })
  return folder
}

/** One statement from outside of Septet. */
export async function command<Row extends pg.QueryResultRow>(
  url: string,
  sql: string,
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}

/** The installation at work; its clock stands where the test says. */
export async function contextOf(
  { url, secrets }: Installation,
  now?: string,
): Promise<TestContext> {
  const settings = { SECRETS_DIR: secrets }
  const context = await testContext({ databaseUrl: url, settings, ...(now ? { now } : {}) })
  return { ...context, keys: keyFiles(secrets) }
}
