import { stat, statfs } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { sql } from 'kysely'
import type { Database } from '#src/data/database.ts'

/** Bytes. `file`: what the database takes; `free`: what its disk has left, `null` where it is on another machine. */
export type DiskFacts = Readonly<{ file: number; free: number | null }>

export async function diskFacts(
  { dialect, raw }: Pick<Database, 'dialect' | 'raw'>,
  url: string,
): Promise<DiskFacts> {
  if (dialect === 'postgres') {
    const { rows } = await sql<{
      size: number
    }>`select pg_database_size(current_database()) as size`.execute(raw)
    return { file: rows[0]?.size ?? 0, free: null }
  }
  const path = url.replace(/^sqlite:/, '')
  if (path === ':memory:') return { file: 0, free: null }
  const { bavail, bsize } = await statfs(dirname(resolve(path)))
  return { file: (await stat(path)).size, free: bavail * bsize }
}
