import fc from 'fast-check'
import { expect, test } from 'vitest'
import { concat, randomBytes, toBase64url, toHex, utf8 } from '#src/core/anonymity/bytes.ts'
import { isCampaignId, makeInput, parseInput } from '#src/core/anonymity/pass.ts'
import { campaign } from '#test/core/anonymity/samples.ts'

test('a message is prefix, label, campaign, group and nonce, to the byte', () => {
  const prefix = new Uint8Array(32).fill(0xaa)
  const nonce = new Uint8Array(32).fill(0xbb)
  expect(toHex(makeInput(campaign, 258, { prefix, nonce }))).toBe(
    `${'aa'.repeat(32)}${toHex(utf8('septet/pass/v1'))}00${toHex(utf8(campaign))}00000102${'bb'.repeat(32)}`,
  )
})

test('what is made can be read again', () => {
  const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 })
  const anyCampaign = fc.uint8Array({ minLength: 16, maxLength: 16 }).map(toBase64url)
  fc.assert(
    fc.property(anyCampaign, fc.nat(2 ** 32 - 1), bytes, bytes, (name, gid, prefix, nonce) => {
      const input = makeInput(name, gid, { prefix, nonce })
      expect(input).toHaveLength(105)
      expect(parseInput(input)).toEqual({ campaign: name, gid, nonce })
      expect(parseInput(concat(new Uint8Array(3), input).subarray(3))).toEqual({
        campaign: name,
        gid,
        nonce,
      })
    }),
  )
})

test('two messages of one person have nothing in common but campaign and group', () => {
  const [first, second] = [makeInput(campaign, 1), makeInput(campaign, 1)]
  expect(first.subarray(0, 32)).not.toEqual(second.subarray(0, 32))
  expect(parseInput(first)?.nonce).not.toEqual(parseInput(second)?.nonce)
})

test('bytes of another structure are no message', () => {
  const input = makeInput(campaign, 1)
  expect(parseInput(input.subarray(1))).toBeNull()
  expect(parseInput(concat(input, new Uint8Array(1)))).toBeNull()
  expect(parseInput(randomBytes(105))).toBeNull()
  for (let at = 32; at < 32 + 15; at++) {
    expect(parseInput(input.with(at, (input[at] ?? 0) ^ 1))).toBeNull()
  }
  // The last character of 16 bytes carries two bits only: B would be a second name of the same campaign.
  expect(parseInput(input.with(32 + 15 + 21, 'B'.charCodeAt(0)))).toBeNull()
  expect(parseInput(input.with(32 + 15, 0xc3))).toBeNull()
})

test('nothing else is a campaign or a group', () => {
  expect(isCampaignId(`${campaign}A`)).toBe(false)
  expect(() => makeInput('short', 1)).toThrow(RangeError)
  expect(() => makeInput(campaign, -1)).toThrow(RangeError)
  expect(() => makeInput(campaign, 2 ** 32)).toThrow(RangeError)
  expect(() => makeInput(campaign, 1, { prefix: randomBytes(31), nonce: randomBytes(32) })).toThrow(
    RangeError,
  )
})
