import { type AnyDatabase, bytes, keyOrder } from './columns.ts'

/** What everybody with the right may read: written once at close, in key order, never changed. */
export async function up(db: AnyDatabase) {
  await publish('participation_day', ['campaign', 'gid', 'day'], (table) =>
    table
      .addColumn('gid', 'integer', (column) => column.notNull())
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('from', 'integer', (column) => column.notNull())
      .addColumn('to', 'integer', (column) => column.notNull()),
  )

  await publish('block', ['campaign', 'partition', 'id'], (table) =>
    table
      .addColumn('partition', 'text', (column) => column.notNull())
      .addColumn('id', 'integer', (column) => column.notNull())
      .addColumn('counted', 'integer', (column) => column.notNull())
      .addColumn('invited', 'integer', (column) => column.notNull()),
  )

  await publish('block_member', ['campaign', 'partition', 'id', 'member'], (table) =>
    table
      .addColumn('partition', 'text', (column) => column.notNull())
      .addColumn('id', 'integer', (column) => column.notNull())
      .addColumn('member', 'integer', (column) => column.notNull()),
  )

  await publish('tally', ['campaign', 'block', 'item', 'class'], (table) =>
    table
      .addColumn('block', 'integer', (column) => column.notNull())
      .addColumn('item', 'text', (column) => column.notNull())
      .addColumn('class', 'text', (column) => column.notNull())
      .addColumn('n', 'integer', (column) => column.notNull()),
  )

  await publish('tally_sum', ['campaign', 'block', 'item'], (table) =>
    table
      .addColumn('block', 'integer', (column) => column.notNull())
      .addColumn('item', 'text', (column) => column.notNull())
      .addColumn('sum', 'integer', (column) => column.notNull()),
  )

  await publish('tally_code', ['campaign', 'block', 'item'], (table) =>
    table
      .addColumn('block', 'integer', (column) => column.notNull())
      .addColumn('item', 'text', (column) => column.notNull())
      .addColumn('code', 'text', (column) => column.notNull()),
  )

  await publish('class_option', ['campaign', 'item', 'option'], (table) =>
    table
      .addColumn('item', 'text', (column) => column.notNull())
      .addColumn('option', 'integer', (column) => column.notNull())
      .addColumn('n', 'integer', (column) => column.notNull()),
  )

  await publish('option_tally', ['campaign', 'comment_block', 'item', 'option'], (table) =>
    table
      .addColumn('comment_block', 'integer', (column) => column.notNull())
      .addColumn('item', 'text', (column) => column.notNull())
      .addColumn('option', 'integer', (column) => column.notNull())
      .addColumn('n', 'double precision', (column) => column.notNull()),
  )

  await publish('comment', ['campaign', 'id'], (table) =>
    table
      .addColumn('id', bytes(db), (column) => column.notNull())
      .addColumn('comment_block', 'integer', (column) => column.notNull())
      .addColumn('question', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull()),
  )

  await publish('cover', ['campaign', 'id'], (table) =>
    table
      .addColumn('id', 'integer', (column) => column.notNull())
      .addColumn('counted', 'integer', (column) => column.notNull())
      .addColumn('invited', 'integer', (column) => column.notNull())
      .addColumn('units', 'text', (column) => column.notNull())
      .addColumn('comment_blocks', 'text')
      .addColumn('headline', 'text', (column) => column.notNull())
      .addColumn('figures', 'text', (column) => column.notNull()),
  )

  await publish('unit_cover', ['campaign', 'unit'], (table) =>
    table
      .addColumn('unit', 'integer', (column) => column.notNull())
      .addColumn('cover', 'integer', (column) => column.notNull())
      .addColumn('exact', 'integer', (column) => column.notNull()),
  )

  await publish('campaign_close', ['campaign'], (table) =>
    table
      .addColumn('invited', 'integer', (column) => column.notNull())
      .addColumn('issued', 'integer', (column) => column.notNull())
      .addColumn('counted', 'integer', (column) => column.notNull())
      .addColumn('malformed', 'integer', (column) => column.notNull())
      .addColumn('merkle_root', bytes(db), (column) => column.notNull())
      .addColumn('day', 'text', (column) => column.notNull()),
  )

  type Table = ReturnType<AnyDatabase['schema']['createTable']>
  async function publish(name: string, key: string[], columns: (table: Table) => Table) {
    const table = db.schema
      .createTable(name)
      .addColumn('campaign', 'text', (column) =>
        column.notNull().references('campaign.id'),
      ) as Table
    await columns(table)
      .addPrimaryKeyConstraint(`${name}_key`, key as never)
      .modifyEnd(keyOrder(db))
      .execute()
  }
}
