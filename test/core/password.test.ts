import { expect, test } from 'vitest'
import { mustBeGoodPassword } from '#src/core/password.ts'

test('twelve to a thousand characters are a password', () => {
  for (const good of ['a'.repeat(12), 'x'.repeat(1000), 'été à la mer'])
    expect(() => mustBeGoodPassword(good)).not.toThrow()
})

test('eleven characters are too few, however many bytes they are', () => {
  expect(() => mustBeGoodPassword('a'.repeat(11))).toThrow('account.password-too-short')
  expect(() => mustBeGoodPassword('🌊'.repeat(11))).toThrow('account.password-too-short')
})

test('a thousand and one are too many', () => {
  expect(() => mustBeGoodPassword('a'.repeat(1001))).toThrow('account.password-too-long')
})
