import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What must not be found, and what it is. */
export type Needle = Readonly<{ kind: string; bytes: Uint8Array }>
export type Hit = Readonly<{ kind: string; needle: number; offset: number }>

const KEY_BYTES = 3
const SLICE = 16

/** Bytes that nobody would write by chance, in every spelling in which they may stand in a file. */
export function secret(kind: string, bytes: Uint8Array): Needle[] {
  const slice = Buffer.from(bytes.subarray(0, SLICE))
  const hex = slice.toString('hex')
  const spellings = [slice, Buffer.from(hex), Buffer.from(hex.toUpperCase())]
  for (const lead of [0, 1, 2]) {
    // three bytes are four letters: where the text began before the slice its first letters mix both
    const text = Buffer.concat([Buffer.alloc(lead), slice]).toString('base64')
    const inner = text.slice(lead === 0 ? 0 : lead + 1, Math.floor((lead + SLICE) / 3) * 4)
    spellings.push(Buffer.from(inner))
    const url = inner.replaceAll('+', '-').replaceAll('/', '_')
    if (url !== inner) spellings.push(Buffer.from(url))
  }
  return spellings.map((spelling) => ({ kind, bytes: spelling }))
}

/** A text as UTF-8 and as UTF-16. */
export const written = (kind: string, text: string): Needle[] => [
  { kind, bytes: Buffer.from(text) },
  { kind, bytes: Buffer.from(text, 'utf16le') },
]

/** Looks for thousands of needles in one pass: three bytes tell where a closer look is worth it. */
export function finder(needles: readonly Needle[]): (bytes: Uint8Array) => Hit[] {
  const isStart = new Uint8Array(1 << (8 * KEY_BYTES))
  const starting = new Map<number, number[]>()
  for (const [number, { bytes }] of needles.entries()) {
    if (bytes.length < SLICE / 2) throw new RangeError('A needle this short is found by chance')
    const key = (at(bytes, 0) << 16) | (at(bytes, 1) << 8) | at(bytes, 2)
    isStart[key] = 1
    starting.set(key, [...(starting.get(key) ?? []), number])
  }
  return (bytes) => {
    const hits: Hit[] = []
    let key = 0
    for (let end = 0; end < bytes.length; end++) {
      key = ((key << 8) | at(bytes, end)) & 0xffffff
      if (isStart[key] !== 1) continue
      const offset = end - KEY_BYTES + 1
      for (const needle of starting.get(key) ?? []) {
        const { kind, bytes: sought } = needles[needle] as Needle
        if (offset >= 0 && isAt(bytes, offset, sought)) hits.push({ kind, needle, offset })
      }
    }
    return hits
  }
}

const at = (bytes: Uint8Array, index: number) => bytes[index] as number

const isAt = (bytes: Uint8Array, offset: number, sought: Uint8Array) =>
  sought.every((byte, index) => bytes[offset + index] === byte)

/** Every file under a folder; what a running server removes meanwhile holds nothing. */
export function filesUnder(folder: string): string[] {
  const names = statSync(folder, { throwIfNoEntry: false })
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
    : []
  return names
    .map((name) => join(folder, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
}

export function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0)
    throw error
  }
}
