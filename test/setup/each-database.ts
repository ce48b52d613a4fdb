import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import { type TestContext, type TestOptions, testContext } from '#test/setup/context.ts'
import { DIALECTS, type Dialect } from '#test/setup/dialects.ts'

type Define = (context: () => TestContext) => void

/**
 * Runs the tests on SQLite in memory and on a PostgreSQL database of their own: the same tests on both.
 *
 *     onEachDatabase('sign-in', (context) => { test('...', async () => { await signIn(context(), ...) }) })
 */
export function onEachDatabase(define: Define, options?: TestOptions): void
export function onEachDatabase(name: string, define: Define, options?: TestOptions): void
export function onEachDatabase(...given: unknown[]) {
  const name = typeof given[0] === 'string' ? given[0] : ''
  const [define, options] = (name ? given.slice(1) : given) as [Define, TestOptions?]
  for (const dialect of DIALECTS) {
    describe([name, dialect].filter(Boolean).join(' on '), () => {
      let context: TestContext | null = null
      let drop = async () => {}

      beforeAll(async () => {
        const database = await makeDatabase(dialect)
        drop = database.drop
        context = await testContext({ ...options, databaseUrl: database.url })
      })
      afterAll(async () => {
        await context?.close()
        await drop()
      })

      define(() => {
        if (!context) throw new Error('the context exists inside of tests and hooks only')
        return context
      })
    })
  }
}

async function makeDatabase(dialect: Dialect) {
  if (dialect === 'sqlite') return { url: 'sqlite::memory:', drop: async () => {} }
  const server = inject('postgresServer')
  const name = `septet_${randomBytes(6).toString('hex')}`
  await command(server, `create database ${name} template septet_template`)
  return {
    url: `${server}/${name}`,
    drop: () => command(server, `drop database ${name} with (force)`),
  }
}

async function command(server: string | null, sql: string) {
  const client = new pg.Client({ connectionString: `${server}/postgres` })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
