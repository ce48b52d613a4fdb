import SQLite from 'better-sqlite3'
import { sql } from 'kysely'
import pg from 'pg'
import { describe, expect, inject, test } from 'vitest'
import { placesOf } from '#test/services/closing/search.ts'
import type { TestContext } from '#test/setup/context.ts'
import { anInstallation, command, contextOf } from '#test/setup/databases.ts'
import { DIALECTS } from '#test/setup/dialects.ts'
import { anOpenCampaign } from '#test/setup/survey-campaigns.ts'

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

describe.runIf(DIALECTS.includes('postgres'))(
  'a transaction that has written and shows nothing',
  () => {
    test.each([
      ['in this database', (url: string) => url],
      ['in another database of the server', () => `${inject('postgresServer')}/postgres`],
    ])('%s is waited for: the rewritten table would keep deleted rows', async (_, urlOf) => {
      const installation = await anInstallation('postgres')
      const context = await contextOf(installation)
      const secret = 'a ballot that is gone'
      const writer = new pg.Client({ connectionString: urlOf(installation.url) })
      await writer.connect()
      await writer.query('begin')
      await writer.query('select pg_current_xact_id()')
      const ballot = await aBallot(context, secret)
      await context.box.insertInto('ballotBox').values(ballot).execute()
      await context.box.updateTable('ballotBox').set({ sealed: null }).execute()

      const shredding = context.database.shred()
      while ((await command(installation.url, WAITS)).length === 0);
      await writer.query('rollback')
      await shredding
      expect(await placesOf(installation, [Buffer.from(secret)])).toEqual([])

      await writer.end()
      await context.close()
      await installation.drop()
    })
  },
)

const WAITS = `select pid from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid() and query like '%pg_snapshot_xmin%'`

async function aBallot(context: TestContext, sealed: string) {
  const { id } = await anOpenCampaign(context)
  return { campaign: id, leaf: Buffer.alloc(32), sealed: Buffer.from(sealed), malformed: null }
}
