import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

/** One page as a commit wrote it; `committed` = pages of the database after the commit, 0 inside of a transaction. */
export type Frame = Readonly<{ page: number; committed: number; data: Buffer }>

/** Frames that the log has gained; `salts` name the generation of the log they belong to. */
export type WalPart = Readonly<{ salts: string; first: number; frames: readonly Frame[] }>

const HEADER = 32
const FRAME_HEADER = 24
const MAGIC = 0x377f0682

/**
 * Reads the write-ahead log of a SQLite database from outside, each time what has come since the last time: whole
 * transactions only. Every frame is held against its salts and the checksum that runs through the log.
 * Format: https://www.sqlite.org/fileformat2.html#the_write_ahead_log
 */
export function walReader(path: string): () => WalPart | null {
  let generation = ''
  let next = 0
  let sum: Sum = [0, 0]

  return () => {
    const header = readIfThere(path, 0, HEADER)
    if (header.length < HEADER) return null
    const isBigEndian = magicOf(header)
    const salts = header.subarray(16, 24).toString('hex')
    if (salts !== generation) {
      sum = checksum([0, 0], header.subarray(0, 24), isBigEndian)
      if (!isSum(sum, header, 24)) throw new Error('The header of the log is damaged')
      generation = salts
      next = 0
    }
    const first = next
    const frames = newFrames(header.readUInt32BE(8), isBigEndian)
    return frames.length > 0 ? { salts, first, frames } : null
  }

  /** Up to the last commit: what lies behind it may still be under way, or be left of an older generation. */
  function newFrames(pageSize: number, isBigEndian: boolean): Frame[] {
    const size = FRAME_HEADER + pageSize
    const bytes = readIfThere(path, HEADER + next * size)
    const frames: Frame[] = []
    let committed = 0
    let running = sum
    for (let at = 0; at + size <= bytes.length; at += size) {
      const head = bytes.subarray(at, at + FRAME_HEADER)
      const data = bytes.subarray(at + FRAME_HEADER, at + size)
      if (head.subarray(8, 16).toString('hex') !== generation) break
      running = checksum(running, head.subarray(0, 8), isBigEndian)
      running = checksum(running, data, isBigEndian)
      if (!isSum(running, head, 16)) break
      frames.push({ page: head.readUInt32BE(0), committed: head.readUInt32BE(4), data })
      if (head.readUInt32BE(4) === 0) continue
      committed = frames.length
      sum = running
    }
    next += committed
    return frames.slice(0, committed)
  }
}

type Sum = readonly [number, number]

function magicOf(header: Buffer): boolean {
  const magic = header.readUInt32BE(0)
  if ((magic & ~1) !== MAGIC) throw new Error('This is no write-ahead log')
  return (magic & 1) === 1
}

const isSum = ([one, other]: Sum, bytes: Buffer, at: number) =>
  bytes.readUInt32BE(at) === one && bytes.readUInt32BE(at + 4) === other

function checksum([one, other]: Sum, bytes: Buffer, isBigEndian: boolean): Sum {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  let [s0, s1] = [one, other]
  for (let at = 0; at < bytes.length; at += 8) {
    s0 = (s0 + view.getUint32(at, !isBigEndian) + s1) >>> 0
    s1 = (s1 + view.getUint32(at + 4, !isBigEndian) + s0) >>> 0
  }
  return [s0, s1]
}

function readIfThere(path: string, from: number, length?: number): Buffer {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0)
    throw error
  }
  try {
    const bytes = Buffer.alloc(length ?? Math.max(0, fstatSync(file).size - from))
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, from))
  } finally {
    closeSync(file)
  }
}
