import { type AnyDatabase, bytes } from './columns.ts'

/** The last import of the roster, and the file of each account that waits to be imported, for an hour at most. */
export async function up(db: AnyDatabase) {
  await db.schema
    .createTable('roster_import')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('at', 'text')
    .addColumn('plan', 'text')
    .addColumn('added', 'integer', (column) => column.notNull())
    .addColumn('removed', 'integer', (column) => column.notNull())
    .addColumn('said', 'text', (column) => column.notNull())
    .execute()

  await db.schema
    .createTable('roster_upload')
    .addColumn('account', 'text', (column) => column.primaryKey())
    .addColumn('packed', bytes(db), (column) => column.notNull())
    .addColumn('chosen', 'text', (column) => column.notNull())
    .addColumn('expires', 'text', (column) => column.notNull())
    .execute()

  const last = await db
    .selectFrom('audit_log')
    .select('at')
    .where('act', '=', 'roster.imported')
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst()
  // a new database holds no row: only then may a backup be restored into it
  if (!last) return
  const imported = { id: 1, at: last.at, plan: null, added: 0, removed: 0 }
  await db
    .insertInto('roster_import')
    .values({ ...imported, said: '[]' })
    .execute()
}
