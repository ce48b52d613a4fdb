import type { AnyDatabase } from './columns.ts'

/** Accounts, sessions, tokens, jobs and the audit log: beside the roster, never joined with the box. */
export async function up(db: AnyDatabase) {
  // one row from the first account on: two first runs at once cannot both win it
  await db.schema
    .createTable('installation')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('settled', 'integer', (column) => column.notNull())
    .execute()

  await db.schema
    .createTable('account')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('email', 'text', (column) => column.notNull().unique())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('password_hash', 'text', (column) => column.notNull())
    .execute()

  await db.schema
    .createTable('account_role')
    .addColumn('account', 'text', (column) =>
      column.notNull().references('account.id').onDelete('cascade'),
    )
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('department', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('account_role_key', ['account', 'role', 'department'])
    .execute()

  await db.schema
    .createTable('session')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('account', 'text', (column) => column.references('account.id').onDelete('cascade'))
    .addColumn('json', 'text', (column) => column.notNull())
    .addColumn('browser', 'text', (column) => column.notNull())
    .addColumn('started_at', 'text', (column) => column.notNull())
    .addColumn('seen_at', 'text', (column) => column.notNull())
    .execute()

  await db.schema.createIndex('session_account').on('session').column('account').execute()
  await db.schema.createIndex('session_seen').on('session').column('seen_at').execute()

  await db.schema
    .createTable('api_token')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('hash', 'text', (column) => column.notNull().unique())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('roles', 'text', (column) => column.notNull())
    .addColumn('departments', 'text', (column) => column.notNull())
    .execute()

  await db.schema
    .createTable('audit_log')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('act', 'text', (column) => column.notNull())
    .addColumn('campaign', 'text')
    .addColumn('details', 'text', (column) => column.notNull())
    .execute()

  await db.schema
    .createTable('announcement')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('params', 'text', (column) => column.notNull())
    .execute()

  await db.schema
    .createTable('announcement_dismissal')
    .addColumn('announcement', 'text', (column) =>
      column.notNull().references('announcement.id').onDelete('cascade'),
    )
    .addColumn('account', 'text', (column) =>
      column.notNull().references('account.id').onDelete('cascade'),
    )
    .addPrimaryKeyConstraint('announcement_dismissal_key', ['announcement', 'account'])
    .execute()

  await db.schema
    .createTable('announcement_mail')
    .addColumn('announcement', 'text', (column) =>
      column.notNull().references('announcement.id').onDelete('cascade'),
    )
    .addColumn('account', 'text', (column) =>
      column.notNull().references('account.id').onDelete('cascade'),
    )
    .addColumn('due', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('announcement_mail_key', ['announcement', 'account'])
    .execute()

  await db.schema.createIndex('audit_log_at').on('audit_log').columns(['at', 'id']).execute()

  await db.schema
    .createTable('job')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('due', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('done', 'integer', (column) => column.notNull())
    .addColumn('total', 'integer', (column) => column.notNull())
    .addColumn('failure', 'text')
    .addPrimaryKeyConstraint('job_key', ['kind', 'subject'])
    .execute()

  await db.schema.createIndex('job_due').on('job').column('due').execute()

  await db.schema
    .createTable('idempotent_reply')
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('request', 'text', (column) => column.notNull())
    .addColumn('status', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('idempotent_reply_key', ['actor', 'key'])
    .execute()
}
