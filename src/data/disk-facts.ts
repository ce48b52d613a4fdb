import { stat, statfs } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { sql } from 'kysely'
import type { Database } from '#src/data/database.ts'

/**
 * Bytes, in whole steps of 100 MB. `file`: what the database takes; `free`: what its disk has left, `null` where it is on
 * another machine. A ballot takes a page of the file: to the byte, whoever asks again and again would see each one arrive.
 */
export type DiskFacts = Readonly<{ file: number; free: number | null }>

export async function diskFacts(
  { dialect, raw }: Pick<Database, 'dialect' | 'raw'>,
  url: string,
): Promise<DiskFacts> {
  if (dialect === 'postgres') {
    const { rows } = await sql<{
      size: number
    }>`select pg_database_size(current_database()) as size`.execute(raw)
    return { file: roundedUp(rows[0]?.size ?? 0), free: null }
  }
  const path = url.replace(/^sqlite:/, '')
  if (path === ':memory:') return { file: 0, free: null }
  const { bavail, bsize } = await statfs(dirname(resolve(path)))
  return { file: roundedUp((await stat(path)).size), free: roundedDown(bavail * bsize) }
}

const STEP = 100e6
const roundedUp = (bytes: number) => Math.ceil(bytes / STEP) * STEP
const roundedDown = (bytes: number) => Math.floor(bytes / STEP) * STEP
