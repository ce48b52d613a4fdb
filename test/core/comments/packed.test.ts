import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  commentAt,
  joinComments,
  type OpenedComment,
  packComments,
} from '#src/core/comments/packed.ts'

const comment: fc.Arbitrary<OpenedComment> = fc.record({
  group: fc.nat(5000),
  question: fc.nat(20),
  text: fc.string({ unit: 'grapheme', maxLength: 60 }),
})

test('comments of any texts come back from their parts, in the order of the parts', () => {
  fc.assert(
    fc.property(fc.array(fc.array(comment, { maxLength: 8 }), { maxLength: 6 }), (parts) => {
      const all = parts.flat()
      const joined = joinComments(parts.map(packComments))
      expect(joined.groups).toHaveLength(all.length)
      expect(all.map((_, at) => commentAt(joined, at))).toEqual(all)
    }),
  )
})

test('a byte order mark, accents and letters beyond 16 bits are part of a text', () => {
  const texts = ['\u{FEFF}é', '', '𝔘𝔫𝔦', 'ça\nva']
  const packed = packComments(texts.map((text) => ({ group: 0, question: 0, text })))
  expect(texts.map((_, at) => commentAt(packed, at).text)).toEqual(texts)
})

test('a place where there is no comment is an error, not an empty comment', () => {
  expect(() => commentAt(packComments([]), 0)).toThrow(RangeError)
  expect(() => commentAt(joinComments([]), 0)).toThrow(RangeError)
})
