import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import SQLite from 'better-sqlite3'
import { command, type Installation } from '#test/setup/databases.ts'

/** Where bytes stand: a table, `log` for SQLite's write-ahead log, or a file by its name. */
export type Place = string

/** Every place of an installation's files that holds any of the needles; its database must be closed or at rest. */
export async function placesOf(
  installation: Installation,
  needles: readonly Buffer[],
): Promise<Place[]> {
  const { url } = installation
  const places = url.startsWith('sqlite:')
    ? searchSqlite(installation, needles)
    : await searchPostgres(installation, needles)
  return [...new Set(places)].toSorted()
}

function searchSqlite({ folder, url }: Installation, needles: readonly Buffer[]): Place[] {
  const main = url.slice('sqlite:'.length)
  return filesUnder(folder).flatMap((file) => {
    const offsets = offsetsIn(file, needles)
    if (offsets.length === 0) return []
    if (file === `${main}-wal`) return ['log']
    return file === main ? offsets.map((offset) => tableAt(main, offset)) : [relative(folder, file)]
  })
}

/** The table that owns the page at an offset; an unused page belongs to none. */
function tableAt(path: string, offset: number): Place {
  const database = new SQLite(path, { readonly: true })
  const size = Number(database.pragma('page_size', { simple: true }))
  const row = database
    .prepare('select name from dbstat where pageno = ?')
    .get(1 + Math.floor(offset / size)) as { name: string } | undefined
  database.close()
  return row?.name ?? 'an unused page'
}

async function searchPostgres(
  { folder, url }: Installation,
  needles: readonly Buffer[],
): Promise<Place[]> {
  await command(url, 'checkpoint')
  const [server] = await command<{ data: string; oid: string }>(
    url,
    `select current_setting('data_directory') as data, oid::text from pg_database where datname = current_database()`,
  )
  const { data, oid } = server!
  const tables = await command<{ name: string; file: string }>(
    url,
    `select coalesce(o.relname, c.relname) as name, pg_relation_filenode(c.oid)::text as file from pg_class c
     left join pg_class o on o.reltoastrelid = c.oid where c.relkind in ('r', 't')`,
  )
  const tableOf = new Map(tables.map(({ name, file }) => [file, name]))
  const within = (path: string, name: (file: string) => Place) =>
    filesUnder(path).flatMap((file) => (offsetsIn(file, needles).length > 0 ? [name(file)] : []))

  return [
    ...within(
      join(data, 'base', oid),
      (file) => tableOf.get(basename(file)) ?? relative(data, file),
    ),
    ...within(join(data, 'base', 'pgsql_tmp'), (file) => relative(data, file)),
    ...within(folder, (file) => relative(folder, file)),
  ]
}

/** Whether PostgreSQL's log holds any of the needles: it is of all databases together, and long. */
export async function isInLog({ url }: Installation, needles: readonly Buffer[]): Promise<boolean> {
  const [server] = await command<{ data: string }>(
    url,
    `select current_setting('data_directory') as data`,
  )
  return filesUnder(join(server!.data, 'pg_wal')).some(
    (file) => offsetsIn(file, needles).length > 0,
  )
}

function filesUnder(folder: string): string[] {
  const names = statSync(folder, { throwIfNoEntry: false })
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
    : []
  return names
    .map((name) => join(folder, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
}

function offsetsIn(file: string, needles: readonly Buffer[]): number[] {
  const bytes = readIfThere(file)
  return needles.map((needle) => bytes.indexOf(needle)).filter((offset) => offset >= 0)
}

/** A running server removes files of its own between the list and the look; what is gone holds nothing. */
function readIfThere(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0)
    throw error
  }
}
