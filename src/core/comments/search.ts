const LETTERS = /[\p{L}\p{N}]+/gu
const WORDS = /[\p{L}\p{N}\p{M}]+/gu
const MOST_WORDS = 10

/** Letters that stand for several, or that Unicode does not take apart. */
const SPELLED: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
}

/** How long a search may be, in characters. */
export const LONGEST_SEARCH = 100

/**
 * The words of a text in small letters without accents, in order. Words are runs of letters and digits, so "L’Œuvre" is
 * `l` and `oeuvre`. Source: Unicode NFKD without its marks (category M).
 */
export function plainWords(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæßøđðłþı]/g, (letter) => SPELLED[letter] ?? letter)
  return plain.match(LETTERS) ?? []
}

/** A comment as it is searched: each word behind one space, so that ` be` finds what begins with "be". */
export const searchable = (text: string): string =>
  plainWords(text)
    .map((word) => ` ${word}`)
    .join('')

/** What a comment must hold: each of these words, or a word that begins with it. None = every comment. */
export const searchWords = (search: string): string[] =>
  [...new Set(plainWords(search))].slice(0, MOST_WORDS)

/** A piece of a text; together they are the text again, to the letter. */
export type Piece = Readonly<{ text: string; isHit: boolean }>

/** A text cut where a word was found, for whoever shows it to mark the hits. */
export function piecesOf(text: string, words: readonly string[]): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const { 0: word, index } of words.length > 0 ? text.matchAll(WORDS) : []) {
    if (!plainWords(word).some((plain) => words.some((one) => plain.startsWith(one)))) continue
    if (index > end) pieces.push({ text: text.slice(end, index), isHit: false })
    pieces.push({ text: word, isHit: true })
    end = index + word.length
  }
  if (end < text.length || text === '') pieces.push({ text: text.slice(end), isHit: false })
  return pieces
}
