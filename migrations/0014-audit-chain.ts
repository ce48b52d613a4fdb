import { createHash } from 'node:crypto'
import type { AnyDatabase } from './columns.ts'

/** The audit log gets an order and a chain of hashes, over what is there already too. */
export async function up(db: AnyDatabase) {
  const entries = await db.selectFrom('audit_log').selectAll().orderBy('at').orderBy('id').execute()
  await db.schema.dropTable('audit_log').execute()
  await db.schema
    .createTable('audit_log')
    .addColumn('position', 'integer', (column) => column.primaryKey())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('act', 'text', (column) => column.notNull())
    .addColumn('campaign', 'text')
    .addColumn('details', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createIndex('audit_log_campaign')
    .on('audit_log')
    .columns(['campaign', 'act'])
    .execute()

  let hash = ''
  for (const [index, { id, at, actor, act, campaign, details }] of entries.entries()) {
    const position = index + 1
    const link = JSON.stringify([hash, position, id, at, actor, act, campaign, details])
    hash = createHash('sha256').update(link, 'utf8').digest('hex')
    const row = { position, id, at, actor, act, campaign, details, hash }
    await db.insertInto('audit_log').values(row).execute()
  }
}
