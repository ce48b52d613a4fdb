import { type AnyDatabase, bytes } from './columns.ts'

/** What every room may read: campaign, questionnaire, manifest, frozen tree and reporting groups. */
export async function up(db: AnyDatabase) {
  await db.schema
    .createTable('questionnaire')
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addColumn('json', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('questionnaire_key', ['id', 'version'])
    .addUniqueConstraint('questionnaire_content', ['id', 'sha256'])
    .execute()

  await db.schema
    .createTable('campaign')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('questionnaire_id', 'text', (column) => column.notNull())
    .addColumn('questionnaire_version', 'integer', (column) => column.notNull())
    .addColumn('k', 'integer', (column) => column.notNull())
    .addColumn('time_zone', 'text', (column) => column.notNull())
    .addColumn('opens_on', 'text', (column) => column.notNull())
    .addColumn('closes_on', 'text', (column) => column.notNull())
    .addColumn('latest_closes_on', 'text', (column) => column.notNull())
    .addColumn('grace_hours', 'integer', (column) => column.notNull())
    .addColumn('grace_ends', 'text')
    .addColumn('languages', 'text', (column) => column.notNull())
    .addColumn('departments', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('released_on', 'text')
    .addForeignKeyConstraint(
      'campaign_questionnaire',
      ['questionnaire_id', 'questionnaire_version'],
      'questionnaire',
      ['id', 'version'],
    )
    .execute()

  await db.schema
    .createTable('manifest')
    .addColumn('campaign', 'text', (column) => column.primaryKey().references('campaign.id'))
    .addColumn('bytes', bytes(db), (column) => column.notNull())
    .addColumn('signature', bytes(db), (column) => column.notNull())
    .execute()

  await db.schema
    .createTable('reporting_group')
    .addColumn('campaign', 'text', (column) => column.notNull().references('campaign.id'))
    .addColumn('gid', 'integer', (column) => column.notNull())
    .addColumn('label', 'text', (column) => column.notNull())
    .addColumn('invited', 'integer', (column) => column.notNull())
    .addColumn('public_key', bytes(db))
    .addPrimaryKeyConstraint('reporting_group_key', ['campaign', 'gid'])
    .execute()

  await db.schema
    .createTable('department_snapshot')
    .addColumn('campaign', 'text', (column) => column.notNull().references('campaign.id'))
    .addColumn('unit', 'integer', (column) => column.notNull())
    .addColumn('parent', 'integer')
    .addColumn('department', 'text', (column) => column.notNull())
    .addColumn('path', 'text', (column) => column.notNull())
    .addColumn('label', 'text', (column) => column.notNull())
    .addColumn('invited', 'integer', (column) => column.notNull())
    .addColumn('gid', 'integer')
    .addPrimaryKeyConstraint('department_snapshot_key', ['campaign', 'unit'])
    .addUniqueConstraint('department_snapshot_department', ['campaign', 'department'])
    .execute()

  await db.schema
    .createIndex('department_snapshot_parent')
    .on('department_snapshot')
    .columns(['campaign', 'parent'])
    .execute()
}
