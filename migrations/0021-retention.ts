import type { AnyDatabase } from './columns.ts'

/** How long comments and reports are kept, and since when they are not any more; jobs for what is closed already. */
export async function up(db: AnyDatabase) {
  const columns = [
    ['keep_comments', 'P2Y'],
    ['keep_reports', 'P10Y'],
  ] as const
  for (const [name, duration] of columns)
    await db.schema
      .alterTable('campaign')
      .addColumn(name, 'text', (column) => column.notNull().defaultTo(duration))
      .execute()
  for (const name of ['comments_deleted_on', 'reports_deleted_on', 'deleted_on'])
    await db.schema.alterTable('campaign').addColumn(name, 'text').execute()

  const closed = await db.selectFrom('campaign_close').select(['campaign', 'day']).execute()
  const begun = { attempts: 0, done: 0, total: 0, failure: null }
  for (const { campaign, day } of closed)
    for (const kind of ['comments.delete', 'reports.delete'])
      await db
        .insertInto('job')
        // called too early, the job names its own day
        .values({ ...begun, kind, subject: campaign, due: `${day}T00:00:00.000Z` })
        .execute()
}
