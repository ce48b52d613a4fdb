import { type AnyDatabase, bytes, keyOrder } from './columns.ts'

/** The sealed ballots. There is no table of readable answers, at any moment. */
export async function up(db: AnyDatabase) {
  await db.schema
    .createTable('ballot_box')
    .addColumn('campaign', 'text', (column) => column.notNull().references('campaign.id'))
    .addColumn('leaf', bytes(db), (column) => column.notNull())
    .addColumn('sealed', bytes(db))
    .addColumn('malformed', 'integer')
    .addPrimaryKeyConstraint('ballot_box_key', ['campaign', 'leaf'])
    .modifyEnd(keyOrder(db))
    .execute()
}
