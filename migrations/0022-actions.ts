import { type AnyDatabase, keyOrder } from './columns.ts'

/** What departments do about their results, how far it is and who said so, what it achieved, and the organisation's ideas. */
export async function up(db: AnyDatabase) {
  await db.schema
    .createTable('action')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('campaign', 'text', (column) => column.notNull().references('campaign.id'))
    .addColumn('department', 'text', (column) => column.notNull())
    .addColumn('step', 'text', (column) => column.notNull())
    .addColumn('factor', 'text', (column) => column.notNull())
    .addColumn('item', 'text')
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('told', 'text', (column) => column.notNull())
    .addColumn('means', 'text', (column) => column.notNull())
    .addColumn('evidence', 'text', (column) => column.notNull())
    .addColumn('indicator', 'text', (column) => column.notNull())
    .addColumn('owner', 'text')
    .addColumn('due_on', 'text')
    .addColumn('probability', 'integer')
    .addColumn('impact', 'integer')
    .addColumn('target', 'real')
    .addColumn('baseline', 'text')
    .addColumn('entry', 'text')
    .addColumn('revision', 'integer', (column) => column.notNull())
    .execute()
  await db.schema
    .createIndex('action_department')
    .on('action')
    .columns(['department', 'campaign'])
    .execute()
  await db.schema.createIndex('action_campaign').on('action').column('campaign').execute()

  await db.schema
    .createTable('action_state')
    .addColumn('action', 'text', (column) =>
      column.notNull().references('action.id').onDelete('cascade'),
    )
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('note', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('action_state_key', ['action', 'position'])
    .execute()

  // of published figures alone: it goes with them, and with its action
  await db.schema
    .createTable('action_effect')
    .addColumn('campaign', 'text', (column) => column.notNull().references('campaign.id'))
    .addColumn('action', 'text', (column) =>
      column.notNull().references('action.id').onDelete('cascade'),
    )
    .addColumn('effect', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('action_effect_key', ['campaign', 'action'])
    .modifyEnd(keyOrder(db))
    .execute()
  await db.schema.createIndex('action_effect_action').on('action_effect').column('action').execute()

  await db.schema
    .createTable('library_entry')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('json', 'text', (column) => column.notNull())
    .addColumn('hidden', 'integer', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .execute()
}
