import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomBytes, toBase64url, toHex } from '#src/core/anonymity/bytes.ts'
import {
  invitationLink,
  parseInvitationLink,
  parseToken,
  plainLink,
  tokenText,
} from '#src/core/anonymity/invitation-link.ts'
import { generateTokenKey } from '#src/core/anonymity/server/keys.ts'
import { cardToken, invitationToken, tokenHash } from '#src/core/anonymity/server/token.ts'
import { campaign } from '#test/core/anonymity/samples.ts'

const base = 'https://survey.example.org/septet'
const token = new Uint8Array(32).fill(1)
const manifestHash = new Uint8Array(32).fill(2)
const tokenPart = 'AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE'
const hashPart = 'AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI'
const link = `${base}/s/${campaign}/#i=${tokenPart}&g=12&m=${hashPart}`

describe('an invitation’s link', () => {
  test('says campaign, token, group and manifest, all but the campaign after the #', () => {
    expect(invitationLink(base, { campaign, token, gid: 12, manifestHash })).toBe(link)
    expect(plainLink(base, campaign, token)).toBe(`${base}/n/${campaign}/${tokenPart}`)
  })

  test('is read back, from a card as well', () => {
    const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
    fc.assert(
      fc.property(
        fc.oneof(bytes(32), bytes(10)),
        fc.nat(99_999),
        bytes(32),
        (anyToken, gid, hash) => {
          const invitation = {
            campaign,
            token: new Uint8Array(anyToken),
            gid,
            manifestHash: new Uint8Array(hash),
          }
          expect(parseInvitationLink(invitationLink(base, invitation))).toEqual(invitation)
        },
      ),
    )
    expect(parseInvitationLink(link.replace('/#', '/?lang=fr#'))?.gid).toBe(12)
  })

  test.each([
    ['without a fragment', link.split('#')[0]!],
    ['cut short', link.slice(0, -1)],
    ['without a group', link.replace('&g=12', '')],
    ['with a group that is no number', link.replace('g=12', 'g=1x')],
    ['with a group spelled in another way', link.replace('g=12', 'g=012')],
    ['of no campaign', link.replace(campaign, 'autumn')],
    ['to another page', link.replace('/s/', '/t/')],
  ])('%s is no invitation', (_, text) => {
    expect(parseInvitationLink(text)).toBeNull()
  })
})

describe('a token', () => {
  // HMAC-SHA256 computed with Python's hmac module: key 00..1f, "septet/token/v1" || a0..af.
  const tokenKey = Uint8Array.from({ length: 32 }, (_, index) => index)
  const invitation = Uint8Array.from({ length: 16 }, (_, index) => 0xa0 + index)

  test('is made of the campaign’s token key and the invitation’s id', () => {
    expect(toHex(invitationToken(tokenKey, invitation))).toBe(TOKEN_HEX)
    expect(invitationToken(generateTokenKey(), invitation)).not.toEqual(
      invitationToken(generateTokenKey(), invitation),
    )
    expect(() => invitationToken(tokenKey, randomBytes(15))).toThrow(RangeError)
    expect(() => invitationToken(randomBytes(31), invitation)).toThrow(RangeError)
  })

  test('is kept as SHA-256 only', () => {
    expect(toHex(tokenHash(invitationToken(tokenKey, invitation)))).toBe(TOKEN_HASH_HEX)
  })

  test('of a card is the first ten bytes, typed in any case and with spaces', () => {
    const card = cardToken(tokenKey, invitation)
    const text = tokenText(card)
    expect(toHex(card)).toBe(TOKEN_HEX.slice(0, 20))
    expect(text).toMatch(/^[A-Z2-7]{16}$/)
    expect(parseToken(` ${text.slice(0, 4).toLowerCase()} ${text.slice(4)}\n`)).toEqual(
      new Uint8Array(card),
    )
    expect(toHex(tokenHash(card))).toBe(CARD_HASH_HEX)
  })

  test('is 43 or 16 characters, nothing else', () => {
    expect(parseToken(toBase64url(token))).toEqual(token)
    for (const text of [
      '',
      'A'.repeat(15),
      'A'.repeat(17),
      '1'.repeat(16),
      'A'.repeat(42),
      `${'A'.repeat(42)}B`,
    ]) {
      expect(parseToken(text)).toBeNull()
    }
  })
})

const TOKEN_HEX = '3fd5aa332e3fc583f3c04f9d875ead7e6668cefcb1dbaa6597a51bc35d230baf'
const TOKEN_HASH_HEX = '98cf893b8809a8191d8126c5dbc6a4101f693ce8ee1480555d4abe361a6ede35'
const CARD_HASH_HEX = '1eb3e84e2d7e38a9d6d09d3c47e6c9a7078877227a55667f33fdfada7eb8a74f'
