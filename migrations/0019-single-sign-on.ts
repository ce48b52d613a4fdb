import type { AnyDatabase } from './columns.ts'

/** Accounts known to a provider, sign-ins under way, and the one account that keeps its password where all others lose it. */
export async function up(db: AnyDatabase) {
  await db.schema
    .createTable('account_identity')
    .addColumn('issuer', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('account', 'text', (column) =>
      column.notNull().unique().references('account.id').onDelete('cascade'),
    )
    .addPrimaryKeyConstraint('account_identity_key', ['issuer', 'subject'])
    .execute()

  await db.schema
    .createTable('sso_attempt')
    .addColumn('state', 'text', (column) => column.primaryKey())
    .addColumn('session', 'text', (column) => column.notNull())
    .addColumn('nonce', 'text', (column) => column.notNull())
    .addColumn('verifier', 'text', (column) => column.notNull())
    .addColumn('next', 'text', (column) => column.notNull())
    .addColumn('begun_at', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('sso_attempt_begun').on('sso_attempt').column('begun_at').execute()

  await db.schema
    .alterTable('installation')
    .addColumn('break_glass', 'text', (column) =>
      column.references('account.id').onDelete('set null'),
    )
    .execute()
}
