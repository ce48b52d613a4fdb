import { randomUUID } from 'node:crypto'
import { link, mkdir, open, readdir, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { inChunks } from '#src/data/insert-many.ts'

const FILES_AT_ONCE = 64

/** Private keys: files of mode 0600 under SECRETS_DIR, never in the database or its backups. */
export type KeyFiles = Readonly<{
  read: (folder: string, name: string) => Promise<Uint8Array | null>
  /** Keeps a key unless there is one of this name, and returns the one that is kept. */
  write: (folder: string, name: string, key: Uint8Array) => Promise<Uint8Array>
  list: (folder: string) => Promise<string[]>
  destroy: (folder: string) => Promise<void>
}>

export function keyFiles(secretsDir: string): KeyFiles {
  const pathOf = (folder: string, name: string) => join(secretsDir, folder, name)
  return {
    read: (folder, name) => readFile(pathOf(folder, name)).catch(nullIfAbsent),
    write: (folder, name, key) => writeDurably(pathOf(folder, name), key),
    list: async (folder) =>
      (await namesIn(join(secretsDir, folder))).filter((name) => name.endsWith('.key')),
    destroy: (folder) => destroyFolder(join(secretsDir, folder)),
  }
}

/**
 * A key must be on the disk before anything says that it exists: file, then name, then folder. The name is given once:
 * of two instances that make the same key one wins, or a public half would be published whose private half is gone.
 */
async function writeDurably(path: string, key: Uint8Array): Promise<Uint8Array> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const temporary = `${path}.${randomUUID()}.new`
  await writeAndSync(temporary, key)
  await link(temporary, path).catch(ignoreIfThere)
  await rm(temporary)
  await syncFolder(dirname(path))
  return readFile(path)
}

async function writeAndSync(path: string, bytes: Uint8Array) {
  const file = await open(path, 'w', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Overwrites before unlinking; on journalling or flash storage only the disk's encryption erases more. */
async function destroyFolder(folder: string) {
  for (const some of inChunks(await namesIn(folder), FILES_AT_ONCE))
    await Promise.all(some.map((name) => overwrite(join(folder, name))))
  await rm(folder, { recursive: true, force: true })
}

/** In place: a file that is opened anew to be written gets other blocks, and the old ones keep the key. */
async function overwrite(path: string) {
  const file = await open(path, 'r+')
  try {
    const { size } = await file.stat()
    await file.write(new Uint8Array(size), 0, size, 0)
    // neither its length nor its name has changed
    await file.datasync()
  } finally {
    await file.close()
  }
}

async function syncFolder(path: string) {
  // Windows cannot open a folder; there the rename itself is durable
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

const namesIn = (folder: string): Promise<string[]> =>
  readdir(folder).catch((error) => nullIfAbsent(error) ?? [])

function ignoreIfThere(error: NodeJS.ErrnoException) {
  if (error.code !== 'EEXIST') throw error
}

function nullIfAbsent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
