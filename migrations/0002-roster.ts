import { type AnyDatabase, bytes } from './columns.ts'

/** Who is asked. No table here holds a time. */
export async function up(db: AnyDatabase) {
  await db.schema
    .createTable('department')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('path', 'text', (column) => column.notNull().unique())
    .execute()

  await db.schema
    .createTable('person')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('email', 'text', (column) => column.notNull().unique())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('department', 'text', (column) => column.notNull().references('department.id'))
    .addColumn('language', 'text', (column) => column.notNull())
    .execute()

  await db.schema.createIndex('person_department').on('person').column('department').execute()

  await db.schema
    .createTable('management')
    .addColumn('person', 'text', (column) =>
      column.notNull().references('person.id').onDelete('cascade'),
    )
    .addColumn('department', 'text', (column) =>
      column.notNull().references('department.id').onDelete('cascade'),
    )
    .addPrimaryKeyConstraint('management_key', ['person', 'department'])
    .execute()

  await db.schema
    .createIndex('management_department')
    .on('management')
    .column('department')
    .execute()

  await db.schema
    .createTable('asked_person')
    .addColumn('campaign', 'text', (column) => column.notNull().references('campaign.id'))
    // outlives the person: who left is what the next campaign is compared by (R7)
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('unit', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('asked_person_key', ['campaign', 'person'])
    .execute()

  await db.schema
    .createTable('invitation')
    .addColumn('id', bytes(db), (column) => column.primaryKey())
    .addColumn('campaign', 'text', (column) => column.notNull().references('campaign.id'))
    .addColumn('person', 'text', (column) => column.references('person.id').onDelete('set null'))
    .addColumn('gid', 'integer', (column) => column.notNull())
    .addColumn('token_hash', bytes(db), (column) => column.notNull().unique())
    .addColumn('blinded_hash', bytes(db))
    .execute()

  await db.schema
    .createIndex('invitation_group')
    .on('invitation')
    .columns(['campaign', 'gid'])
    .execute()
  await db.schema.createIndex('invitation_person').on('invitation').column('person').execute()

  await db.schema
    .createTable('reminder_stop')
    .addColumn('campaign', 'text', (column) => column.notNull().references('campaign.id'))
    .addColumn('person', 'text', (column) =>
      column.notNull().references('person.id').onDelete('cascade'),
    )
    .addPrimaryKeyConstraint('reminder_stop_key', ['campaign', 'person'])
    .execute()

  await db.schema.createIndex('reminder_stop_person').on('reminder_stop').column('person').execute()

  await db.schema
    .createTable('mail_job')
    .addColumn('invitation', bytes(db), (column) =>
      column.notNull().references('invitation.id').onDelete('cascade'),
    )
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('due', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('mail_job_key', ['invitation', 'kind'])
    .execute()

  await db.schema.createIndex('mail_job_due').on('mail_job').column('due').execute()

  await db.schema
    .createTable('mail_given_up')
    .addColumn('campaign', 'text', (column) => column.notNull().references('campaign.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('n', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('mail_given_up_key', ['campaign', 'kind'])
    .execute()
}
