import { type AnyDatabase, keyOrder } from './columns.ts'

/** What needs a person's answers together: whole-number sums of detail blocks, and what they say of the company. */
export async function up(db: AnyDatabase) {
  await db.schema
    .createTable('detail')
    .addColumn('campaign', 'text', (column) => column.notNull().references('campaign.id'))
    .addColumn('detail_block', 'integer', (column) => column.notNull())
    .addColumn('sums', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('detail_key', ['campaign', 'detail_block'] as never)
    .modifyEnd(keyOrder(db))
    .execute()

  await db.schema
    .createTable('company_detail')
    .addColumn('campaign', 'text', (column) => column.notNull().references('campaign.id'))
    .addColumn('previous', 'text', (column) => column.references('campaign.id'))
    .addColumn('statistics', 'text', (column) => column.notNull())
    .addColumn('item_sums', 'text')
    .addPrimaryKeyConstraint('company_detail_key', ['campaign'] as never)
    .modifyEnd(keyOrder(db))
    .execute()
}
