import { type AnyDatabase, bytes, keyOrder } from './columns.ts'

/** The results on their way back to employees: a link for each block, a mail for each who was asked, and their release. */
export async function up(db: AnyDatabase) {
  await db.schema
    .createTable('results_link')
    .addColumn('campaign', 'text', (column) => column.notNull().references('campaign.id'))
    .addColumn('block', 'integer', (column) => column.notNull())
    .addColumn('token', bytes(db), (column) => column.notNull())
    .addPrimaryKeyConstraint('results_link_key', ['campaign', 'block'])
    .modifyEnd(keyOrder(db))
    .execute()

  await db.schema
    .createTable('results_mail')
    .addColumn('campaign', 'text', (column) => column.notNull().references('campaign.id'))
    .addColumn('person', 'text', (column) =>
      column.notNull().references('person.id').onDelete('cascade'),
    )
    .addColumn('block', 'integer', (column) => column.notNull())
    .addColumn('due', 'text')
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('results_mail_key', ['campaign', 'person'])
    .modifyEnd(keyOrder(db))
    .execute()
  await db.schema.createIndex('results_mail_person').on('results_mail').column('person').execute()
  await db.schema.createIndex('results_mail_due').on('results_mail').column('due').execute()

  await db.schema.alterTable('campaign').addColumn('results_on', 'text').execute()
}
