import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toHex, utf8 } from '#src/core/anonymity/bytes.ts'
import { sha256Now } from '#src/core/anonymity/sha256.ts'

// FIPS 180-4 examples, and the NIST page of example values
test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
])('the hash of "%s"', (text, hash) => {
  expect(toHex(sha256Now(utf8(text)))).toBe(hash)
})

test('is that of Node at every length around the blocks, and for any bytes', () => {
  const expected = (data: Uint8Array) => createHash('sha256').update(data).digest('hex')
  for (let length = 0; length <= 200; length++) {
    const data = new Uint8Array(length).fill(0xff - length)
    expect(toHex(sha256Now(data))).toBe(expected(data))
  }
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), (data) => {
      expect(toHex(sha256Now(data))).toBe(expected(data))
    }),
  )
})
