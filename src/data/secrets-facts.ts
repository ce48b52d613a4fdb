import { readdir, realpath, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { SecretsFacts } from '#src/core/installation/warnings.ts'
import { inChunks } from '#src/data/insert-many.ts'

const FILES_AT_ONCE = 64
const PERMISSIONS = 0o777
const OTHERS = 0o077

/** Who can reach the directory of the private keys, and whether it lies in that of an SQLite file. */
export async function secretsFacts(secretsDir: string, databaseUrl: string): Promise<SecretsFacts> {
  const path = await realPath(resolve(secretsDir))
  const database = databaseUrl.replace(/^sqlite:/, '')
  const isFile = databaseUrl !== database && database !== ':memory:'
  return {
    path,
    mode: await modeOf(path),
    readableKeys: await countReadable(path),
    isBesideDatabase: isFile && isInside(path, await realPath(dirname(resolve(database)))),
  }
}

async function countReadable(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true }).catch(noneIfAbsent)
  const keys = files.filter((name) => name.endsWith('.key'))
  let readable = 0
  for (const some of inChunks(keys, FILES_AT_ONCE)) {
    const modes = await Promise.all(some.map((name) => modeOf(join(folder, name))))
    readable += modes.filter((mode) => mode !== null && (mode & OTHERS) !== 0).length
  }
  return readable
}

/** A key may be destroyed while it is looked at. */
async function modeOf(path: string): Promise<number | null> {
  // Windows has no such bits
  if (process.platform === 'win32') return null
  const found = await stat(path).catch(noneIfAbsent)
  return 'mode' in found ? found.mode & PERMISSIONS : null
}

/** The path itself where there is nothing yet. */
async function realPath(path: string): Promise<string> {
  const found = await realpath(path).catch(noneIfAbsent)
  return typeof found === 'string' ? found : path
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`)
}

function noneIfAbsent(error: NodeJS.ErrnoException): [] {
  if (error.code !== 'ENOENT') throw error
  return []
}
