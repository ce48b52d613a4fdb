import type { AnyDatabase } from './columns.ts'

/**
 * Questionnaires in the making, beside the accounts that write them, and which version became of each. `retired` are the
 * ids that were in a draft once and must not stand for anything else; `last_edit` tells the second sending of a form.
 */
export async function up(db: AnyDatabase) {
  await db.schema
    .createTable('questionnaire_draft')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('json', 'text', (column) => column.notNull())
    .addColumn('retired', 'text', (column) => column.notNull())
    .addColumn('base_id', 'text')
    .addColumn('base_version', 'integer')
    .addColumn('last_edit', 'text')
    .addColumn('changed_at', 'text', (column) => column.notNull())
    .addColumn('changed_by', 'text', (column) => column.notNull())
    .execute()

  await db.schema
    .createTable('questionnaire_release')
    .addColumn('draft', 'text', (column) => column.primaryKey())
    .addColumn('questionnaire', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .execute()
}
