import SQLite from 'better-sqlite3'
import type { Frame, WalPart } from '#test/attack/storage/wal.ts'

/** A database file and all that was ever committed to it afterwards: what somebody has who copies the log all the time. */
export type History = Readonly<{ base: Buffer; commits: readonly (readonly Frame[])[] }>

/** Puts parts of the log together; throws where a frame was missed. */
export function historyOf(base: Buffer, parts: readonly WalPart[]): History {
  const commits: Frame[][] = [[]]
  const seen = new Map<string, number>()
  for (const { salts, first, frames } of parts) {
    const known = seen.get(salts) ?? 0
    if (first > known) throw new Error(`Frames ${known} to ${first} of the log were missed`)
    for (const frame of frames.slice(known - first)) {
      commits.at(-1)?.push(frame)
      if (frame.committed > 0) commits.push([])
    }
    seen.set(salts, Math.max(known, first + frames.length))
  }
  return { base, commits: commits.slice(0, -1) }
}

/** The whole file after each commit, as a checkpoint would leave it. The buffer is used again: copy what you keep. */
export function* states({ base, commits }: History): Generator<Buffer> {
  let room = Buffer.from(base)
  for (const frames of commits) {
    const pageSize = frames[0]?.data.length ?? 0
    const size = (frames.at(-1)?.committed ?? 0) * pageSize
    const needed = Math.max(size, ...frames.map(({ page }) => page * pageSize))
    if (needed > room.length) room = Buffer.concat([room], Math.max(needed, 2 * room.length))
    for (const { page, data } of frames) data.copy(room, (page - 1) * pageSize)
    yield room.subarray(0, size)
  }
}

/** The file after the last commit, or after the one with this number. */
export function stateAfter(history: History, commit = history.commits.length - 1): Buffer {
  let last = history.base
  for (const image of states({ ...history, commits: history.commits.slice(0, commit + 1) }))
    last = image
  return Buffer.from(last)
}

/** Reads a database in memory, without its log. */
export function openImage(image: Buffer): SQLite.Database {
  const copy = Buffer.from(image)
  // "read and written by way of a log": in memory there is none
  copy[18] = 1
  copy[19] = 1
  return new SQLite(copy)
}
