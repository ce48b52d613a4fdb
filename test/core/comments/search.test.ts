import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { piecesOf, plainWords, searchable, searchWords } from '#src/core/comments/search.ts'

describe('the words of a text', () => {
  test.each([
    ['L’Œuvre d’Éléonore', ['l', 'oeuvre', 'd', 'eleonore']],
    ['¿Qué MAÑANA?', ['que', 'manana']],
    ['Straße, Łódź, Ærø', ['strasse', 'lodz', 'aero']],
    ['İstanbul ısı ﬁn', ['istanbul', 'isi', 'fin']],
    ['porte-parole_2 100%', ['porte', 'parole', '2', '100']],
    ['e\u0301te\u0301', ['ete']],
    ['… !\n 👍', []],
  ])('of %j are %j', (text, words) => {
    expect(plainWords(text)).toEqual(words)
  })

  test('are letters and digits alone: a pattern of LIKE cannot be written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const word of searchWords(text)) expect(word).toMatch(/^[\p{L}\p{N}]+$/u)
      }),
    )
  })

  test('stand behind one space each, so that a beginning is found and a middle is not', () => {
    expect(searchable('Les horaires, l’été')).toBe(' les horaires l ete')
    expect(searchable('')).toBe('')
  })

  test('of a search count once, and ten at most', () => {
    expect(searchWords('Été, ETE été')).toEqual(['ete'])
    expect(searchWords('a b c d e f g h i j k l')).toHaveLength(10)
  })
})

describe('the pieces of a text', () => {
  test('mark whole words that begin as a word of the search', () => {
    expect(piecesOf('L’Été, les horaires d’été.', ['ete', 'hor'])).toEqual([
      { text: 'L’', isHit: false },
      { text: 'Été', isHit: true },
      { text: ', les ', isHit: false },
      { text: 'horaires', isHit: true },
      { text: ' d’', isHit: false },
      { text: 'été', isHit: true },
      { text: '.', isHit: false },
    ])
  })

  test('are one without a search', () => {
    expect(piecesOf('<b>all</b>', [])).toEqual([{ text: '<b>all</b>', isHit: false }])
    expect(piecesOf('', ['a'])).toEqual([{ text: '', isHit: false }])
  })

  test('are the text again, and hold a hit of each word exactly where the search finds it', () => {
    const letter = fc.constantFrom('a', 'à', 'A', 'œ', 'b', ' ', '-', 'ñ', '\u0301', '½', 'ß')
    const text = fc.string({ unit: letter, maxLength: 12 })
    fc.assert(
      fc.property(text, text, (comment, search) => {
        const words = searchWords(search)
        const pieces = piecesOf(comment, words)
        expect(pieces.map((piece) => piece.text).join('')).toBe(comment)
        const hits = pieces.filter(({ isHit }) => isHit).flatMap((piece) => plainWords(piece.text))
        for (const word of words)
          expect(hits.some((hit) => hit.startsWith(word))).toBe(
            searchable(comment).includes(` ${word}`),
          )
      }),
      { numRuns: 2000 },
    )
  })
})
