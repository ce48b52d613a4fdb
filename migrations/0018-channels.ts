import type { AnyDatabase } from './columns.ts'

/** What a campaign promises before its first question, whether it was kept, and whose people get cards instead of mails. */
export async function up(db: AnyDatabase) {
  await db.schema
    .createTable('commitment')
    .addColumn('campaign', 'text', (column) => column.primaryKey().references('campaign.id'))
    .addColumn('promise', 'text', (column) => column.notNull())
    .addColumn('kept_by', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text')
    .addColumn('sentence', 'text', (column) => column.notNull().defaultTo('{}'))
    .addColumn('revision', 'integer', (column) => column.notNull())
    .execute()

  await db.schema
    .createTable('card_plan')
    .addColumn('campaign', 'text', (column) => column.primaryKey().references('campaign.id'))
    .addColumn('departments', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .execute()
}
