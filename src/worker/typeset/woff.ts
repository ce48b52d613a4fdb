import { inflateSync } from 'node:zlib'

const HEADER = 44
const ENTRY = 20

/** The font inside a WOFF 1.0 file: its tables, each unpacked, behind a directory of their own (W3C WOFF 1.0, 3 to 5). */
export function fontOfWoff(woff: Buffer): Uint8Array {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new TypeError('This is no WOFF file')
  const count = woff.readUInt16BE(12)
  const directory = Buffer.alloc(12 + 16 * count)
  directory.writeUInt32BE(woff.readUInt32BE(4), 0)
  writeSearchRange(directory, count)
  const parts: Buffer[] = [directory]
  let offset = directory.length
  for (let index = 0; index < count; index++) {
    const entry = woff.subarray(HEADER + ENTRY * index, HEADER + ENTRY * (index + 1))
    const table = tableOf(woff, entry)
    const record = 12 + 16 * index
    // tag and checksum stand as they were
    entry.copy(directory, record, 0, 4)
    entry.copy(directory, record + 4, 16, 20)
    directory.writeUInt32BE(offset, record + 8)
    directory.writeUInt32BE(table.length, record + 12)
    const padding = Buffer.alloc(-table.length & 3)
    parts.push(table, padding)
    offset += table.length + padding.length
  }
  return Buffer.concat(parts)
}

function tableOf(woff: Buffer, entry: Buffer): Buffer {
  const [offset, packed, size] = [4, 8, 12].map((at) => entry.readUInt32BE(at))
  const bytes = woff.subarray(offset, (offset ?? 0) + (packed ?? 0))
  return packed === size ? bytes : inflateSync(bytes)
}

/** What a reader of fonts may use to find a table by halves (OpenType, table directory). */
function writeSearchRange(directory: Buffer, count: number) {
  const steps = Math.floor(Math.log2(count))
  directory.writeUInt16BE(count, 4)
  directory.writeUInt16BE(16 * 2 ** steps, 6)
  directory.writeUInt16BE(steps, 8)
  directory.writeUInt16BE(16 * count - 16 * 2 ** steps, 10)
}
