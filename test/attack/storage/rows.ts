import SQLite from 'better-sqlite3'
import type { Ground } from '#test/attack/storage/place.ts'
import { command } from '#test/setup/databases.ts'

/** A row as it lies there: its text, and the numbers that the database keeps of when it was written, and where. */
export type StoredRow = Readonly<{
  table: string
  text: string
  orders: Readonly<Record<string, number>>
}>

/** Every row of every table, with what tells of its order: PostgreSQL's place, transaction and command; SQLite's number. */
export async function storedRows({ dialect, databaseUrl, data }: Ground): Promise<StoredRow[]> {
  return dialect === 'sqlite' ? sqliteRows(data) : postgresRows(databaseUrl)
}

async function postgresRows(url: string): Promise<StoredRow[]> {
  const tables = await command<{ name: string }>(
    url,
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
  )
  const rows = await Promise.all(
    tables.map(({ name }) =>
      command<{ text: string; page: string; line: string; xmin: string; cmin: string }>(
        url,
        `select t::text as text, split_part(trim(ctid::text, '()'), ',', 1) as page,
          split_part(trim(ctid::text, '()'), ',', 2) as line, xmin::text, cmin::text from "${name}" t`,
      ),
    ),
  )
  return tables.flatMap(({ name }, at) =>
    (rows[at] ?? []).map(({ text, page, line, xmin, cmin }) => ({
      table: name,
      text,
      orders: {
        place: Number(page) * 1000 + Number(line),
        transaction: Number(xmin),
        command: Number(xmin) * 1e5 + Number(cmin),
      },
    })),
  )
}

function sqliteRows(path: string): StoredRow[] {
  const database = new SQLite(path, { readonly: true })
  const tables = database
    .prepare<[], { name: string; wr: number }>(
      `select name, wr from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite_%'`,
    )
    .all()
  const rows = tables.flatMap(({ name, wr }) =>
    database
      .prepare<[], Record<string, unknown>>(
        `select ${wr ? '' : 'rowid as septet_row, '}* from "${name}"`,
      )
      .all()
      .map(({ septet_row: row, ...columns }, place) => ({
        table: name,
        text: Object.values(columns).map(asText).join(' '),
        orders: { place, ...(row === undefined ? {} : { row: Number(row) }) },
      })),
  )
  database.close()
  return rows
}

const asText = (value: unknown) =>
  value instanceof Uint8Array ? Buffer.from(value).toString('hex') : String(value)
