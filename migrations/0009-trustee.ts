import { type AnyDatabase, bytes } from './columns.ts'

/** A campaign whose box key a trustee makes: the public half alone, and the hash of the link. */
export async function up(db: AnyDatabase) {
  await db.schema
    .createTable('trustee')
    .addColumn('campaign', 'text', (column) => column.primaryKey().references('campaign.id'))
    .addColumn('name', 'text')
    .addColumn('token_hash', bytes(db))
    .addColumn('public_key', bytes(db))
    .execute()
}
