import { basename, relative, sep } from 'node:path'
import SQLite from 'better-sqlite3'
import { bytesOf, filesUnder, finder, type Hit, type Needle } from '#test/attack/storage/needles.ts'
import type { Ground } from '#test/attack/storage/place.ts'
import { command } from '#test/setup/databases.ts'

/** How many secrets of a kind stand in a place: a table, `log`, `main` while the log is not empty, a folder or a file. */
export type Found = Readonly<{ place: string; kind: string; count: number }>

/** Reads every byte of every file that the server, or its database, can write to. */
export async function searchFiles(ground: Ground, needles: readonly Needle[]): Promise<Found[]> {
  const nameOf = await placesOf(ground)
  const find = finder(needles)
  const found = new Map<string, Set<number>>()
  for (const file of ground.folders.flatMap(filesUnder))
    for (const hit of find(bytesOf(file))) note(nameOf(file, hit), hit)
  return [...found].map(([name, hits]) => {
    const [place = '', kind = ''] = name.split('\0')
    return { place, kind, count: hits.size }
  })

  function note(place: string, { kind, needle }: Hit) {
    const name = `${place}\0${kind}`
    found.set(name, (found.get(name) ?? new Set()).add(needle))
  }
}

/** The same in bytes that are in no file. */
export function searchBytes(bytes: Uint8Array, needles: readonly Needle[]): Found[] {
  const kinds = Map.groupBy(finder(needles)(bytes), ({ kind }) => kind)
  return [...kinds].map(([kind, hits]) => ({ place: 'printed', kind, count: hits.length }))
}

/** Names the place of a hit; PostgreSQL writes its memory to its files first. */
export async function placesOf(ground: Ground): Promise<(file: string, hit?: Hit) => string> {
  const inside = (file: string) => relative(ground.folder, file).split(sep)
  if (ground.dialect === 'sqlite') {
    let tableAt: ReturnType<typeof tablesOf> | null = null
    return (file, hit) => {
      if (file === `${ground.data}-wal`) return 'log'
      if (file === ground.data && hit) {
        tableAt ??= tablesOf(ground.data)
        return tableAt(hit.offset)
      }
      if (file === ground.data) return 'main'
      return inside(file)[0] ?? ''
    }
  }
  await command(ground.databaseUrl, 'checkpoint')
  const tables = await command<{ name: string; file: string }>(
    ground.databaseUrl,
    `select coalesce(t.relname, o.relname, c.relname) as name, pg_relation_filenode(c.oid)::text as file
     from pg_class c left join pg_class o on o.reltoastrelid = c.oid
     left join pg_index i on i.indexrelid = c.oid left join pg_class t on t.oid = i.indrelid
     where pg_relation_filenode(c.oid) is not null`,
  )
  const tableOf = new Map(tables.map(({ name, file }) => [file, name]))
  return (file) => {
    const [folder = '', ...path] = inside(file)
    if (folder !== basename(ground.data)) return folder
    if (path[0] === 'pg_wal') return 'log'
    const [node = ''] = basename(file).split(/[._]/)
    return tableOf.get(node) ?? path.join('/')
  }
}

/** The table that owns each place of the main file. While the log holds newer pages the file may be behind it. */
function tablesOf(path: string): (offset: number) => string {
  const database = new SQLite(path, { readonly: true })
  try {
    const size = Number(database.pragma('page_size', { simple: true }))
    const pages = database
      .prepare<[], { page: number; name: string }>('select pageno as page, name from dbstat')
      .all()
    const names = new Map(pages.map(({ page, name }) => [page, name]))
    return (offset) => names.get(1 + Math.floor(offset / size)) ?? 'an unused page'
  } finally {
    database.close()
  }
}
