import type { AnyDatabase } from './columns.ts'

/** Links to choose a password, second factors, mails to account owners; tokens with scope and expiry. */
export async function up(db: AnyDatabase) {
  await db.schema
    .createTable('account_link')
    .addColumn('hash', 'text', (column) => column.primaryKey())
    .addColumn('account', 'text', (column) =>
      column.notNull().references('account.id').onDelete('cascade'),
    )
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('made_at', 'text', (column) => column.notNull())
    .addColumn('ends_at', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createIndex('account_link_account')
    .on('account_link')
    .columns(['account', 'kind'])
    .execute()

  await db.schema
    .createTable('second_factor')
    .addColumn('account', 'text', (column) =>
      column.primaryKey().references('account.id').onDelete('cascade'),
    )
    .addColumn('sealed', 'text', (column) => column.notNull())
    .addColumn('confirmed', 'integer', (column) => column.notNull())
    .addColumn('last_step', 'integer', (column) => column.notNull())
    .execute()

  await db.schema
    .createTable('recovery_code')
    .addColumn('account', 'text', (column) =>
      column.notNull().references('account.id').onDelete('cascade'),
    )
    .addColumn('hash', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('recovery_code_key', ['account', 'hash'])
    .execute()

  // the receiver is no reference: who asks for a link may name an address that is nobody's
  await db.schema
    .createTable('account_mail')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('receiver', 'text', (column) => column.notNull())
    .addColumn('about', 'text', (column) => column.notNull())
    .addColumn('due', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('account_mail_key', ['kind', 'receiver', 'about'])
    .execute()

  await db.schema
    .createTable('office_setting')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute()

  // what there is already goes on as it was: everything, for ever
  await db.schema.alterTable('api_token').addColumn('expires_at', 'text').execute()
  await db.schema.alterTable('api_token').addColumn('last_used_on', 'text').execute()
  await db.schema
    .alterTable('api_token')
    .addColumn('scope', 'text', (column) => column.notNull().defaultTo('write'))
    .execute()
  await db.schema.alterTable('api_token').addColumn('parts', 'text').execute()
}
