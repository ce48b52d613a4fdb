import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import pg from 'pg'
import { randomId } from '#src/core/random.ts'

type Row = readonly [id: string, email: string, name: string, department: string, language: string]

const COLUMNS = 'id text primary key, email text unique, name text, department text, language text'

/** Seconds that the database alone takes for as many people, in one durable transaction and the best way it has. */
export async function rosterFloor(url: string, folder: string, people: number): Promise<number> {
  const rows = Array.from(
    { length: people },
    (_, at): Row => [
      randomId(),
      `p${at}@example.org`,
      `Élodie Person ${at}`,
      `D${at % 5000}`,
      'fr',
    ],
  )
  return url.startsWith('sqlite:') ? sqlite(folder, rows) : postgres(url, rows)
}

function sqlite(folder: string, rows: readonly Row[]): number {
  const database = new SQLite(join(folder, 'floor.db'))
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.exec(`create table floor (${COLUMNS})`)
  const start = performance.now()
  const insert = database.prepare('insert into floor values (?, ?, ?, ?, ?)')
  database.transaction(() => {
    for (const row of rows) insert.run(...row)
  })()
  const seconds = (performance.now() - start) / 1000
  database.close()
  return seconds
}

async function postgres(url: string, rows: readonly Row[]): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`create table floor (${COLUMNS})`)
  const columns = [0, 1, 2, 3, 4].map((at) => rows.map((row) => row[at]))
  const start = performance.now()
  await client.query(
    'insert into floor select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])',
    columns,
  )
  const seconds = (performance.now() - start) / 1000
  await client.query('drop table floor')
  await client.end()
  return seconds
}
