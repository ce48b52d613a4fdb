import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  concat,
  equalBytes,
  fromBase32,
  fromBase64url,
  fromHex,
  fromUtf8,
  toBase32,
  toBase64url,
  toHex,
  uint32be,
  utf8,
} from '#src/core/anonymity/bytes.ts'
import { fromBase64url as onServer } from '#src/core/anonymity/server/base64url.ts'

const someBytes = fc.uint8Array({ maxLength: 300 })

test('base64url and hex are those of Node', () => {
  fc.assert(
    fc.property(someBytes, (bytes) => {
      expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'))
      expect(toHex(bytes)).toBe(Buffer.from(bytes).toString('hex'))
    }),
  )
})

test('every spelling leads back to its bytes', () => {
  fc.assert(
    fc.property(someBytes, (bytes) => {
      for (const [encode, decode] of spellings) {
        expect(decode(encode(bytes), bytes.length)).toEqual(bytes)
        expect(decode(encode(bytes), bytes.length + 1)).toBeNull()
      }
    }),
  )
})

test('a value has one spelling: what decodes is what its bytes encode to', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(...spellings),
      (text, [encode, decode]) => {
        const bytes = decode(text)
        if (bytes !== null) expect(encode(bytes)).toBe(text)
      },
    ),
    { numRuns: 2_000 },
  )
})

test('the server reads base64url as the browser does', () => {
  const text = fc.oneof(
    fc.string({
      unit: fc.constantFrom('A', 'Q', 'g', 'w', '-', '_', '=', '+', ' ', '\n', '\u0141'),
      maxLength: 9,
    }),
    someBytes.map(toBase64url),
  )
  fc.assert(
    fc.property(text, fc.integer({ min: -1, max: 1 }), (given, off) => {
      const length = Math.max(0, Math.floor((given.length * 3) / 4) + off)
      const read = onServer(given, length)
      expect(read && new Uint8Array(read)).toEqual(fromBase64url(given, length))
    }),
    { numRuns: 5_000 },
  )
})

test.each([
  ['padding', 'AA=='],
  ['a stray last bit', 'AB'],
  ['a single character', 'A'],
  ['a blank', 'AA AA'],
  ['the other alphabet', 'A+/A'],
  ['a character beyond ASCII', 'AAÀA'],
])('base64url refuses %s', (_, text) => {
  expect(fromBase64url(text)).toBeNull()
})

test('base32 is that of RFC 4648 without padding', () => {
  expect(toBase32(utf8('foobar'))).toBe('MZXW6YTBOI')
  expect(toBase32(utf8('foob'))).toBe('MZXW6YQ')
  expect(fromBase32('mzxw6ytboi')).toBeNull()
})

test('hex refuses capitals and half a byte', () => {
  expect(fromHex('AB')).toBeNull()
  expect(fromHex('abc')).toBeNull()
})

test('an integer takes four bytes, highest first', () => {
  expect(uint32be(0xfe_dc_ba_98)).toEqual(new Uint8Array([0xfe, 0xdc, 0xba, 0x98]))
  for (const value of [-1, 2 ** 32, 0.5, Number.NaN])
    expect(() => uint32be(value)).toThrow(RangeError)
})

test('what is not UTF-8 is no text, and a byte order mark is part of it', () => {
  expect(fromUtf8(new Uint8Array([0xc3, 0x28]))).toBeNull()
  expect(fromUtf8(utf8('\uFEFFé'))).toBe('\uFEFFé')
})

test('bytes are equal in length and content only', () => {
  expect(equalBytes(concat(utf8('a'), utf8('b')), utf8('ab'))).toBe(true)
  expect(equalBytes(utf8('ab'), utf8('abc'))).toBe(false)
  expect(equalBytes(utf8('ab'), utf8('ac'))).toBe(false)
})

const spellings = [
  [toBase64url, fromBase64url],
  [toBase32, fromBase32],
  [toHex, fromHex],
] as const
