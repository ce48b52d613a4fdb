import { afterAll, beforeAll, describe } from 'vitest'
import { type TestContext, type TestOptions, testContext } from '#test/setup/context.ts'
import { DIALECTS } from '#test/setup/dialects.ts'
import { lendDatabase } from '#test/setup/lent-database.ts'

type Define = (context: () => TestContext) => void

/**
 * Runs the tests on SQLite in memory and on a PostgreSQL database that nobody else uses: the same tests on both.
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
      let giveBack = () => {}

      beforeAll(async () => {
        const database = await lendDatabase(dialect)
        context = await testContext({ ...options, databaseUrl: database.url })
        giveBack = database.giveBack
      })
      afterAll(async () => {
        await context?.empty()
        await context?.close()
        giveBack()
      })

      define(() => {
        if (!context) throw new Error('the context exists inside of tests and hooks only')
        return context
      })
    })
  }
}
