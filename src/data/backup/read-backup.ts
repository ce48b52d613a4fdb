import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { type Line, readLine } from '#src/core/backup/lines.ts'

const CUT_OFF = 'The backup ends too early: it was not written to its end, or not copied to its end'
const CHANGED = 'The backup is not as it was written'
/** Characters. No row comes near it, and a file that unpacks to one endless line must not take all memory. */
const LONGEST_LINE = 128 * 1024 ** 2

/** The lines of a backup file. Throws where one cannot be read, and at its end unless it is as it was written. */
export async function* readBackup(path: string): AsyncGenerator<Line> {
  const hash = createHash('sha256')
  let number = 0
  let rows = 0
  let hasTable = false
  let isEnded = false
  for await (const text of textLines(path)) {
    number++
    const line = isEnded ? null : readLine(text)
    const isInPlace = (line?.kind === 'head') === (number === 1)
    hasTable ||= line?.kind === 'table'
    if (!line || !isInPlace || (line.kind === 'row' && !hasTable))
      throw new Error(`Line ${number} is none of a backup`)
    if (line.kind === 'end') {
      if (line.rows !== rows || line.sha256 !== hash.digest('hex')) throw new Error(CHANGED)
      isEnded = true
      continue
    }
    hash.update(`${text}\n`, 'utf8')
    if (line.kind === 'row') rows++
    yield line
  }
  if (!isEnded) throw new Error(CUT_OFF)
}

/** A line ends at a line feed and nowhere else: texts may hold what other readers take for an end of line. */
async function* textLines(path: string): AsyncGenerator<string> {
  const unpacked = createGunzip()
  const copied = pipeline(createReadStream(path), unpacked).catch((error) => error as Error)
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest: string[] = []
  let length = 0
  try {
    for await (const chunk of unpacked) {
      const [first = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n')
      rest.push(first)
      length += first.length
      if (length > LONGEST_LINE) throw new Error('A line is too long for a backup')
      const last = others.pop()
      if (last === undefined) continue
      yield rest.join('')
      yield* others
      rest = [last]
      length = last.length
    }
  } catch (error) {
    throw isBadPacking(error) ? new Error(CUT_OFF, { cause: error }) : error
  }
  const failure = await copied
  if (failure) throw failure
  if (length > 0) throw new Error(CUT_OFF)
}

const isBadPacking = (error: unknown) =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
