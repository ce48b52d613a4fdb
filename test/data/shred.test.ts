import SQLite from 'better-sqlite3'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { anInstallation, contextOf } from '#test/setup/databases.ts'
import { DIALECTS } from '#test/setup/dialects.ts'

test.runIf(DIALECTS.includes('sqlite'))(
  'a reader that holds the old pages stops the shredding, and says so',
  async () => {
    const installation = await anInstallation('sqlite')
    const context = await contextOf(installation)
    await sql`pragma busy_timeout = 1`.execute(context.database.raw)
    await context.roster.insertInto('department').values({ id: 'sales', path: 'Sales' }).execute()

    const reader = new SQLite(installation.url.slice('sqlite:'.length))
    reader.exec('begin')
    reader.prepare('select count(*) from department').get()
    await context.roster.deleteFrom('department').execute()
    await expect(context.database.shred()).rejects.toThrow('Another program reads the database')

    reader.exec('rollback')
    reader.close()
    await context.database.shred()
    await context.close()
    await installation.drop()
  },
)

test.runIf(DIALECTS.includes('postgres'))(
  'an older transaction in another database of the server is waited for',
  async () => {
    const [installation, other] = [
      await anInstallation('postgres'),
      await anInstallation('postgres'),
    ]
    const [context, neighbour] = [await contextOf(installation), await contextOf(other)]
    const order: string[] = []
    let shredded: Promise<unknown> = Promise.resolve()
    await neighbour.database.inOneTransaction(async ({ roster }) => {
      await roster.insertInto('department').values({ id: 'sales', path: 'Sales' }).execute()
      shredded = context.database.shred().then(() => order.push('shredded'))
      const { rows } = await sql`select pg_sleep(1)`.execute(roster)
      order.push(`${rows.length} slept`)
    })
    await shredded
    expect(order).toEqual(['1 slept', 'shredded'])
    for (const one of [context, neighbour]) await one.close()
    for (const one of [installation, other]) await one.drop()
  },
)
