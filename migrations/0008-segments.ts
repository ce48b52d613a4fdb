import { type AnyDatabase, keyOrder } from './columns.ts'

/** What people may say of themselves, and the company by it: values that were merged go by the first of them. */
export async function up(db: AnyDatabase) {
  await db.schema
    .alterTable('campaign')
    .addColumn('segments', 'text', (column) => column.notNull().defaultTo('[]'))
    .execute()

  await publish('segment_value', [], (table) =>
    table
      .addColumn('merged', 'text', (column) => column.notNull())
      .addColumn('counted', 'integer', (column) => column.notNull()),
  )
  await publish('segment_tally', ['item', 'class'], (table) =>
    table
      .addColumn('item', 'text', (column) => column.notNull())
      .addColumn('class', 'text', (column) => column.notNull())
      .addColumn('n', 'integer', (column) => column.notNull()),
  )
  await publish('segment_score', ['factor'], (table) =>
    table
      .addColumn('factor', 'text', (column) => column.notNull())
      .addColumn('score', 'double precision', (column) => column.notNull()),
  )

  type Table = ReturnType<AnyDatabase['schema']['createTable']>
  async function publish(name: string, key: string[], columns: (table: Table) => Table) {
    const table = db.schema
      .createTable(name)
      .addColumn('campaign', 'text', (column) => column.notNull().references('campaign.id'))
      .addColumn('segment', 'text', (column) => column.notNull())
      .addColumn('value', 'text', (column) => column.notNull()) as Table
    await columns(table)
      .addPrimaryKeyConstraint(`${name}_key`, ['campaign', 'segment', 'value', ...key] as never)
      .modifyEnd(keyOrder(db))
      .execute()
  }
}
