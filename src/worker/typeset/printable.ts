/** What stands for characters without a glyph. */
const UNKNOWN = '[?]'

/** Signs that the fonts lack, and many people use, by those that they have. */
const SIGNS: Readonly<Record<string, string>> = {
  '≈': '~',
  '←': '‹',
  '→': '›',
  '↔': '‹›',
  '≠': '=/=',
  '▲': '↑',
  '▼': '↓',
  '○': 'o',
  '\u202f': '\u00a0',
  '\u2011': '-',
  '\t': ' ',
  '\r': '',
}

/** Runs of code points: so many without a glyph, so many with one, in turn from 0 on (the compiler's font info). */
export type Coverage = readonly number[]

/**
 * Makes text printable with some fonts: signs that they lack by others, and each run of characters of a script that
 * they do not know by one `[?]`. The glyph for "no glyph" cannot be read aloud or copied (ISO 14289-1, 7.21.8).
 */
export function printableWith(coverages: readonly Coverage[]): (text: string) => string {
  const known = new Set(coverages.flatMap(codePointsOf))
  const isKnown = (character: string) => {
    const point = character.codePointAt(0) ?? 0
    return known.has(point) || isInvisible(point)
  }
  return (text) => {
    let made = ''
    for (const character of text.normalize('NFC')) {
      const sign = isKnown(character) ? character : (SIGNS[character] ?? UNKNOWN)
      if (sign !== UNKNOWN || !made.endsWith(UNKNOWN)) made += sign
    }
    return made
  }
}

/** Line ends, and the zero-width space and joiners: Typst reads them and draws nothing. */
const isInvisible = (point: number) => point === 10 || (point >= 0x200b && point <= 0x200d)

function codePointsOf(coverage: Coverage): number[] {
  const points: number[] = []
  let point = 0
  for (const [index, length] of coverage.entries()) {
    if (index % 2 === 1) for (let at = 0; at < length; at++) points.push(point + at)
    point += length
  }
  return points
}
