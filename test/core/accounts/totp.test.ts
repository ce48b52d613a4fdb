import { describe, expect, test } from 'vitest'
import { secretText, stepOfCode, totpUri } from '#src/core/accounts/totp.ts'
import { codeOf } from '#test/setup/authenticator.ts'

const secret = Buffer.from('12345678901234567890')
const at = (seconds: number) => new Date(seconds * 1000)

describe('a code', () => {
  test.each([
    [59, '94287082'],
    [1111111109, '07081804'],
    [1111111111, '14050471'],
    [1234567890, '89005924'],
    [2000000000, '69279037'],
    [20000000000, '65353130'],
  ])('of RFC 6238, appendix B, at %i s', (seconds, eight) => {
    expect(stepOfCode(secret, eight.slice(2), at(seconds))).toBe(Math.floor(seconds / 30))
    expect(codeOf(secretText(secret), at(seconds), 8)).toBe(eight)
  })

  test('is taken half a minute early and late, and no further', () => {
    const now = 1_800_000_015
    const code = (shift: number) => codeOf(secretText(secret), at(now + shift))
    const step = Math.floor(now / 30)
    expect(stepOfCode(secret, code(0), at(now))).toBe(step)
    expect(stepOfCode(secret, code(-30), at(now))).toBe(step - 1)
    expect(stepOfCode(secret, code(30), at(now))).toBe(step + 1)
    for (const shift of [-120, -60, 60, 120])
      expect(stepOfCode(secret, code(shift), at(now))).toBeNull()
  })

  test('may be typed with a space, and is nothing else than six digits', () => {
    const code = codeOf(secretText(secret), at(59))
    expect(stepOfCode(secret, ` ${code.slice(0, 3)} ${code.slice(3)} `, at(59))).toBe(1)
    for (const wrong of ['', '28708', '2870820', 'abcdef', '٢٨٧٠٨٢', '<b>287', '😀😀😀', '-28708'])
      expect(stepOfCode(secret, wrong, at(59))).toBeNull()
  })
})

test('the secret is written in groups of four, and as the address that an app reads', () => {
  expect(secretText(secret)).toBe('GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ')
  const uri = new URL(totpUri(secret, 'Septet survey.example', 'inès@example.org'))
  expect([uri.protocol, uri.host]).toEqual(['otpauth:', 'totp'])
  expect(Object.fromEntries(uri.searchParams)).toEqual({
    issuer: 'Septet survey.example',
    secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
    algorithm: 'SHA1',
    digits: '6',
    period: '30',
  })
})
