import pg from 'pg'
import type { Cell } from '#src/core/backup/lines.ts'
import type { Snapshot } from '#src/data/backup/snapshot.ts'
import { ROWS_AT_ONCE, selectInOrder, type TableShape } from '#src/data/backup/table-shape.ts'

/** A connection that sees the database as it was at its first question, and only reads. */
export async function postgresSnapshot(url: string): Promise<Snapshot> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('begin isolation level repeatable read read only')
  return {
    tables: async () => (await client.query<TableShape>(SHAPES)).rows,
    rows: async function* (table) {
      await client.query(`declare backup no scroll cursor for ${selectInOrder(table)}`)
      for (;;) {
        const { rows } = await client.query<Cell[]>({
          text: `fetch ${ROWS_AT_ONCE} from backup`,
          rowMode: 'array',
        })
        if (rows.length === 0) break
        yield rows
      }
      await client.query('close backup')
    },
    close: () => client.end(),
  }
}

const SHAPES = `
  select relname as name,
    (select array_agg(attname::text order by attnum) from pg_attribute
      where attrelid = pg_class.oid and attnum > 0 and not attisdropped) as columns,
    (select array_agg(attname::text order by array_position(indkey::int2[], attnum)) from pg_index
      join pg_attribute on attrelid = indrelid and attnum = any(indkey::int2[])
      where indrelid = pg_class.oid and indisprimary) as key
  from pg_class
  where relkind = 'r' and relnamespace = current_schema()::regnamespace
  order by relname collate "C"`
