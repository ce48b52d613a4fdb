import type { AnyDatabase } from './columns.ts'

/** What the owner of an action was told last, so that nobody is told twice. */
export async function up(db: AnyDatabase) {
  await db.schema
    .createTable('action_reminder')
    .addColumn('action', 'text', (column) =>
      column.primaryKey().references('action.id').onDelete('cascade'),
    )
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('due_on', 'text')
    .addColumn('stage', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('action_owner').on('action').column('owner').execute()
}
