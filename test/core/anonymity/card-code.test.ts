import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  checkNumber,
  readCardCode,
  readShort,
  shortOf,
  writeCardCode,
} from '#src/core/anonymity/card-code.ts'

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })

test('a code is read back in whatever way it is typed', () => {
  fc.assert(
    fc.property(bytes(10), (token) => {
      const code = writeCardCode(token)
      expect(code).toMatch(/^([A-Z2-7]{4} ){3}[A-Z2-7]{4}$/)
      for (const typed of [
        code,
        ` ${code.toLowerCase()} `,
        code.replaceAll(' ', ''),
        code.replaceAll(' ', '-'),
        code.replaceAll(' ', '\u2011'),
        code.replaceAll('O', '0').replaceAll('I', '1').replaceAll('B', '8'),
      ])
        expect([...(readCardCode(typed) ?? [])]).toEqual([...token])
    }),
  )
})

test('anything else is no code', () => {
  for (const text of [
    '',
    'ABCD',
    'ABCD EFGH IJKL MNO',
    'ABCD EFGH IJKL MNOP Q',
    'ABCD EFGH IJKL MNO9',
    'ÀBCDEFGHIJKLMNOP',
    '\u202eABCDEFGHIJKLMNOP',
  ])
    expect(readCardCode(text)).toBeNull()
})

test('a short name has six letters and digits, and is read in any case', () => {
  fc.assert(
    fc.property(bytes(16), (id) => {
      const short = shortOf(id)
      expect(short).toMatch(/^[A-Z2-7]{6}$/)
      expect(readShort(short.toLowerCase().replaceAll('o', '0'))).toBe(short)
    }),
  )
  for (const text of ['', 'ABCDE', 'ABCDEFG', 'ABCDE9', '../../'])
    expect(readShort(text)).toBeNull()
})

test('a check number shows the first 60 bits of a hash', () => {
  const hash = new Uint8Array(32).fill(255)
  expect(checkNumber(hash)).toBe('7777 7777 7777')
  hash[0] = 0
  expect(checkNumber(hash)).toBe('AD77 7777 7777')
  const other = hash.with(7, 0)
  expect(checkNumber(other)).not.toBe(checkNumber(hash))
})
