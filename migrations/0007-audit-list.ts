import { type AnyDatabase, bytes, keyOrder } from './columns.ts'

/** The passes behind the counted ballots, without answers: for the auditor whom a manifest names, for 90 days. */
export async function up(db: AnyDatabase) {
  await db.schema.alterTable('campaign').addColumn('auditor', 'text').execute()
  await db.schema
    .createTable('audit_entry')
    .addColumn('campaign', 'text', (column) => column.notNull().references('campaign.id'))
    .addColumn('leaf', bytes(db), (column) => column.notNull())
    .addColumn('input', bytes(db), (column) => column.notNull())
    .addColumn('signature', bytes(db), (column) => column.notNull())
    .addPrimaryKeyConstraint('audit_entry_key', ['campaign', 'leaf'])
    .modifyEnd(keyOrder(db))
    .execute()
}
