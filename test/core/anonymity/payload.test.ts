import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { concat, utf8 } from '#src/core/anonymity/bytes.ts'
import { commentFault, tidyComment } from '#src/core/anonymity/comment.ts'
import {
  type Answers,
  decodePayload,
  encodePayload,
  makePayload,
  NOT_APPLICABLE,
  readPayload,
  SKIPPED,
} from '#src/core/anonymity/payload.ts'
import { aPassInForm, shape } from '#test/core/anonymity/samples.ts'

const PADDED = 4096
const pass = aPassInForm()
const whole: Answers = {
  answers: { 'speed-1': 4, recommend: 'na' },
  comments: [{ question: 'better', kind: 'suggestion', text: 'Plus d’écrans,\nmerci 🙂' }],
  segments: { contract: 'fixed-term' },
}

test('answers come out as they went in, skipped and not applicable apart', () => {
  expect(readPayload(encodePayload(makePayload(pass, whole), PADDED), shape)).toEqual({
    ...pass,
    values: Int8Array.of(4, SKIPPED, NOT_APPLICABLE),
    labels: Uint8Array.of(2, 1),
    comments: [{ question: 'better', text: 'Plus d’écrans,\nmerci 🙂' }],
  })
})

test('any answers of the scale and any comments survive the way', () => {
  const answer = (min: number, max: number) =>
    fc.oneof(fc.integer({ min, max }), fc.constant('na' as const))
  const answers = fc.record(
    { 'speed-1': answer(1, 5), 'speed-2': answer(1, 5), recommend: answer(0, 10) },
    { requiredKeys: [] },
  )
  const text = fc.string({ unit: 'grapheme', maxLength: 150 }).map(tidyComment)
  fc.assert(
    fc.property(answers, text, (given, words) => {
      fc.pre(commentFault(words) === null)
      const comments = [{ question: 'wrong', kind: 'complaint', text: words }]
      const sheet = readPayload(
        encodePayload(makePayload(pass, { answers: given, comments }), PADDED),
        shape,
      )
      expect(sheet?.values).toEqual(
        Int8Array.from(shape.items, ({ id }) => {
          const value = (given as Record<string, number | 'na' | undefined>)[id] ?? SKIPPED
          return value === 'na' ? NOT_APPLICABLE : value
        }),
      )
      expect(sheet?.comments).toEqual(words === '' ? [] : [{ question: 'wrong', text: words }])
    }),
  )
})

test('every ballot of a campaign has one length, and the end of the text is marked', () => {
  const empty = encodePayload(makePayload(pass, { answers: {}, comments: [] }), PADDED)
  expect(empty).toHaveLength(PADDED)
  expect(encodePayload(makePayload(pass, whole), PADDED)).toHaveLength(PADDED)
  const json = utf8(JSON.stringify(makePayload(pass, { answers: {}, comments: [] })))
  expect(empty).toEqual(
    concat(json, new Uint8Array([0x80]), new Uint8Array(PADDED - json.length - 1)),
  )
  expect(readPayload(empty, shape)?.values).toEqual(Int8Array.of(SKIPPED, SKIPPED, SKIPPED))
})

test('a text that fills the ballot to the last byte fits, one more does not', () => {
  const payload = makePayload(pass, whole)
  const length = utf8(JSON.stringify(payload)).length
  expect(decodePayload(encodePayload(payload, length + 1))).toEqual(payload)
  expect(() => encodePayload(payload, length)).toThrow('ballot.too-large')
})

const wire = makePayload(pass, whole)
const comment = whole.comments[0]!
const { segments: _, ...withoutSegments } = wire

describe.each<[string, unknown]>([
  ['an answer above the scale', { ...wire, answers: { 'speed-1': 6 } }],
  ['an answer below the scale', { ...wire, answers: { 'speed-1': 0 } }],
  ['an answer between two points', { ...wire, answers: { 'speed-1': 1.5 } }],
  ['an answer as text', { ...wire, answers: { 'speed-1': '4' } }],
  ['an answer of null', { ...wire, answers: { 'speed-1': null } }],
  ['an unknown item', { ...wire, answers: { 'speed-1': 4, 'speed-9': 4 } }],
  ['answers as a list', { ...wire, answers: [4] }],
  ['another version', { ...wire, v: 2 }],
  ['an unknown field', { ...wire, device: 'phone' }],
  ['a missing field', withoutSegments],
  ['a value that was not declared', { ...wire, segments: { site: 'paris' } }],
  ['a value of another dimension', { ...wire, segments: { site: 'agency' } }],
  ['a dimension that was not declared', { ...wire, segments: { age: '20-29' } }],
  ['a value that is no text', { ...wire, segments: { site: 0 } }],
  ['segments as a list', { ...wire, segments: [] }],
  ['a short message', { ...wire, input: wire.input.slice(4) }],
  ['a padded signature', { ...wire, signature: `${wire.signature}=` }],
  ['a message that is no text', { ...wire, input: 1 }],
  ['comments as an object', { ...wire, comments: {} }],
  ['a comment on an unknown question', { ...wire, comments: [{ ...comment, question: 'other' }] }],
  ['a comment of another kind', { ...wire, comments: [{ ...comment, kind: 'complaint' }] }],
  ['two comments on one question', { ...wire, comments: [comment, comment] }],
  ['a comment with a further field', { ...wire, comments: [{ ...comment, mood: 1 }] }],
  ['a comment that is no text', { ...wire, comments: [{ ...comment, text: 1 }] }],
  ['a comment with a tab', { ...wire, comments: [{ ...comment, text: 'a\tb' }] }],
  ['a comment with a carriage return', { ...wire, comments: [{ ...comment, text: 'a\r\nb' }] }],
  ['a comment with half a character', { ...wire, comments: [{ ...comment, text: 'a\uD800b' }] }],
  ['a comment of 601 characters', { ...wire, comments: [{ ...comment, text: 'a'.repeat(601) }] }],
  ['a comment of 1,203 bytes', { ...wire, comments: [{ ...comment, text: '€'.repeat(401) }] }],
  ['null', null],
  ['a list', [wire]],
])('a payload with %s', (_, value) => {
  test('is malformed as a whole', () => {
    expect(readPayload(padded(utf8(JSON.stringify(value))), shape)).toBeNull()
  })
})

test('an item named like a property of every object is not an answer', () => {
  const json = JSON.stringify({ ...wire, answers: {} }).replace(
    '"answers":{}',
    '"answers":{"__proto__":3}',
  )
  expect(readPayload(padded(utf8(json)), shape)).toBeNull()
  const inherited = { items: [{ id: 'constructor', min: 1, max: 5 }], questions: [], segments: [] }
  const empty = encodePayload(makePayload(pass, { answers: {}, comments: [] }), PADDED)
  expect(readPayload(empty, inherited)?.values).toEqual(Int8Array.of(SKIPPED))
})

test('bytes that were not padded so are malformed', () => {
  const json = utf8(JSON.stringify(wire))
  expect(readPayload(padded(json), shape)).not.toBeNull()
  expect(readPayload(json, shape)).toBeNull()
  expect(readPayload(new Uint8Array(), shape)).toBeNull()
  expect(readPayload(new Uint8Array(PADDED), shape)).toBeNull()
  expect(readPayload(Uint8Array.of(0x80), shape)).toBeNull()
  expect(readPayload(concat(json, Uint8Array.of(0x80, 0, 1)), shape)).toBeNull()
  expect(readPayload(padded(concat(json, Uint8Array.of(0xff))), shape)).toBeNull()
  expect(readPayload(padded(utf8(`\uFEFF${JSON.stringify(wire)}`)), shape)).toBeNull()
  expect(readPayload(padded(json.subarray(0, 100)), shape)).toBeNull()
})

describe('a comment', () => {
  test.each([
    ['600 letters', 'a'.repeat(600)],
    ['600 letters with accents, 1,200 bytes', 'é'.repeat(600)],
    ['300 faces, 1,200 bytes', '🙂'.repeat(300)],
    ['600 line ends, which escape to 1,200 bytes', '\n'.repeat(600)],
    ['nothing', ''],
  ])('of %s can be counted', (_, text) => {
    expect(commentFault(text)).toBeNull()
  })

  test.each([
    ['601 letters', 'a'.repeat(601)],
    ['301 faces', '🙂'.repeat(301)],
    ['599 letters and 301 more bytes of quotes', `${'é'.repeat(599)}"""`],
  ])('of %s is too long', (_, text) => {
    expect(commentFault(text)).toBe('too-long')
    const comments = [{ ...comment, text }]
    expect(() => encodePayload(makePayload(pass, { answers: {}, comments }), 8192)).toThrow(
      'ballot.comment-too-long',
    )
  })

  test.each(['\0', '\r', '\t', '\u001b', '\u007f', '\u0085', '\uDC00'])(
    'with %j is refused',
    (character) => {
      expect(commentFault(`a${character}b`)).toBe('control-character')
      const comments = [{ ...comment, text: character }]
      expect(() => encodePayload(makePayload(pass, { answers: {}, comments }), PADDED)).toThrow(
        'ballot.malformed',
      )
      expect(tidyComment(`a${character}b`)).toMatch(/^a[ \n]?b$/)
    },
  )

  test('is tidied into one that can be sent', () => {
    expect(tidyComment('  one\r\ntwo\rthree\tfour\u0007 ')).toBe('one\ntwo\nthree four')
    const anyUnits = fc
      .array(fc.nat(0xffff), { maxLength: 100 })
      .map((units) => String.fromCharCode(...units))
    fc.assert(
      fc.property(anyUnits, (text) => {
        expect(commentFault(tidyComment(text))).not.toBe('control-character')
      }),
    )
  })
})

function padded(text: Uint8Array): Uint8Array {
  return concat(text, Uint8Array.of(0x80), new Uint8Array(64))
}
