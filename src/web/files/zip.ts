import { promisify } from 'node:util'
import { constants, crc32, deflateRaw } from 'node:zlib'
import type { Part } from '#src/core/tables/xlsx/parts.ts'

const deflate = promisify(deflateRaw)

const CHUNK = 128 * 1024
/** An empty last block: it ends what the chunks, each flushed to a whole byte, left open (RFC 1951). */
const END_OF_DEFLATE = Buffer.from([3, 0])

type Packed = { path: Buffer; offset: number; crc: number; size: number; packedSize: number }

/**
 * A ZIP file of parts that come piece by piece (PKWARE APPNOTE 4.3: sizes follow in data descriptors). In memory is one
 * chunk; packing is left to the threads of libuv, so that other requests are answered meanwhile.
 */
export async function* zip(parts: AsyncIterable<Part>): AsyncGenerator<Buffer> {
  const done: Packed[] = []
  let offset = 0
  for await (const { path, text } of parts) {
    const packed: Packed = { path: Buffer.from(path), offset, crc: 0, size: 0, packedSize: 0 }
    const head = localHead(packed)
    yield head
    for await (const bytes of chunksOf(text)) yield await pack(packed, bytes)
    packed.packedSize += END_OF_DEFLATE.length
    const end = Buffer.concat([END_OF_DEFLATE, descriptor(packed)])
    yield end
    offset += head.length + packed.packedSize + end.length - END_OF_DEFLATE.length
    if (offset > 0xffff_ffff) throw new RangeError('A ZIP file of this kind ends at 4 GB')
    done.push(packed)
  }
  const directory = Buffer.concat(done.map(directoryEntry))
  yield Buffer.concat([directory, endOfDirectory(done.length, directory.length, offset)])
}

async function pack(packed: Packed, bytes: Buffer): Promise<Buffer> {
  const block = await deflate(bytes, { level: 4, finishFlush: constants.Z_SYNC_FLUSH })
  packed.crc = crc32(bytes, packed.crc)
  packed.size += bytes.length
  packed.packedSize += block.length
  return block
}

async function* chunksOf(text: AsyncIterable<string>): AsyncGenerator<Buffer> {
  let pending = ''
  for await (const piece of text) {
    pending += piece
    if (pending.length < CHUNK) continue
    yield Buffer.from(pending)
    pending = ''
  }
  if (pending !== '') yield Buffer.from(pending)
}

// sizes in a descriptor, names in UTF-8; deflated; 1 January 1980, because a clock would make equal files differ
const FLAGS = 0x0808
const DEFLATED = 8
const DAY = 0x21

function localHead({ path }: Packed): Buffer {
  const head = fields([4, 0x04034b50], [2, 20], [2, FLAGS], [2, DEFLATED], [2, 0], [2, DAY])
  return Buffer.concat([head, fields([4, 0], [4, 0], [4, 0], [2, path.length], [2, 0]), path])
}

const descriptor = ({ crc, packedSize, size }: Packed) =>
  fields([4, 0x08074b50], [4, crc], [4, packedSize], [4, size])

function directoryEntry({ path, offset, crc, packedSize, size }: Packed): Buffer {
  return Buffer.concat([
    fields([4, 0x02014b50], [2, 20], [2, 20], [2, FLAGS], [2, DEFLATED], [2, 0], [2, DAY]),
    fields([4, crc], [4, packedSize], [4, size], [2, path.length], [2, 0], [2, 0], [2, 0], [2, 0]),
    fields([4, 0], [4, offset]),
    path,
  ])
}

const endOfDirectory = (count: number, size: number, offset: number) =>
  fields([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, offset], [2, 0])

/** Numbers in little-endian, each in so many bytes. */
function fields(...values: readonly (readonly [bytes: number, value: number])[]): Buffer {
  const buffer = Buffer.alloc(values.reduce((sum, [bytes]) => sum + bytes, 0))
  let at = 0
  for (const [bytes, value] of values) at = buffer.writeUIntLE(value, at, bytes)
  return buffer
}
