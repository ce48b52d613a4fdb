import { isUtf8 } from 'node:buffer'
import { Problem } from '#src/core/problem.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** What stands at the beginning of a workbook (ZIP or OLE) and of a PDF. */
const OTHER_KINDS = ['PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0', '%PDF']

/**
 * The text of a roster file and how it was written: UTF-8, UTF-16 as Excel's "Unicode text", or Windows-1252 as Excel's
 * "CSV" in France and Spain, as far as that one is safe to tell. Throws `roster.not-csv` for another kind of file and
 * `roster.not-utf8` where the bytes could mean several texts.
 */
export function decodeRoster(file: Uint8Array): { text: string; encoding: Encoding } {
  const beginning = Buffer.from(file.subarray(0, 4)).toString('latin1')
  if (OTHER_KINDS.some((kind) => beginning.startsWith(kind))) throw new Problem('roster.not-csv')
  const encoding = encodingOf(file)
  const text = decoded(file, encoding)
  if (text.includes('\u0000')) throw new Problem('roster.not-csv')
  return { text, encoding }
}

function encodingOf(file: Uint8Array): Encoding {
  const [first, second, third, fourth] = file
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  // without a mark: a heading of plain letters has a zero in every other place
  if (second === 0 && fourth === 0 && first !== 0) return 'utf-16le'
  if (first === 0 && third === 0 && second !== 0) return 'utf-16be'
  if (isUtf8(file)) return 'utf-8'
  if (isSurelyWindows(file)) return 'windows-1252'
  throw new Problem('roster.not-utf8')
}

function decoded(file: Uint8Array, encoding: Encoding): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(file)
  } catch (error) {
    if (error instanceof TypeError) throw new Problem('roster.not-utf8')
    throw error
  }
}

const WESTERN_LETTER = (byte: number) => byte >= 0xc0 && byte !== 0xd7 && byte !== 0xf7
/** No-break space, ª, ·, º, «, », ’, Œ and œ: what French and Spanish names are written with besides. */
const WESTERN_MARKS = new Set([0xa0, 0xaa, 0xb7, 0xba, 0xab, 0xbb, 0x92, 0x8c, 0x9c])

/**
 * Small letters with accents lie elsewhere in the other code pages that spreadsheets write (Mac OS Roman, CP 850,
 * Windows-1250): a file in one of those holds bytes that are no letter here, and is refused rather than misread.
 */
function isSurelyWindows(file: Uint8Array): boolean {
  let letters = 0
  for (const byte of file) {
    if (byte < 0x80) continue
    if (WESTERN_LETTER(byte)) letters++
    else if (!WESTERN_MARKS.has(byte)) return false
  }
  return letters > 0
}
