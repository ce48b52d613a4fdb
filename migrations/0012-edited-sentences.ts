import type { AnyDatabase } from './columns.ts'

/**
 * The sentences that HR put in place of the automatic ones, in one language each. They stand in the office: what is
 * published never changes after close, these are words of HR. Who wrote them when is in the audit log.
 */
export async function up(db: AnyDatabase) {
  await db.schema
    .createTable('edited_sentence')
    .addColumn('campaign', 'text', (column) => column.notNull().references('campaign.id'))
    .addColumn('cover', 'integer', (column) => column.notNull())
    .addColumn('about', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('edited_sentence_key', ['campaign', 'cover', 'about', 'language'])
    .execute()
}
