import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { link, rm, stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { backupLines } from '#src/data/backup/write-backup.ts'

/** Writes a backup that only its owner may read; the name is given when the file is whole. Returns its bytes. */
export async function writeBackup(url: string, path: string): Promise<number> {
  const temporary = `${path}.${randomUUID()}.part`
  try {
    await pipeline(
      backupLines(url),
      // what is sealed does not get smaller with more effort
      createGzip({ level: 1 }),
      createWriteStream(temporary, { flags: 'wx', mode: 0o600, flush: true }),
    )
    await link(temporary, path).catch(refuseOverwriting(path))
    return (await stat(path)).size
  } finally {
    await rm(temporary, { force: true })
  }
}

const refuseOverwriting = (path: string) => (error: NodeJS.ErrnoException) => {
  throw error.code === 'EEXIST' ? new Error(`${path} exists already: name another file`) : error
}
