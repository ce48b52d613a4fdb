import type { KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { RSABSSA } from '@cloudflare/blindrsa-ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { blind, finalize, SALT_BYTES } from '#src/core/anonymity/blind.ts'
import { concat, fromHex, randomBytes, toHex } from '#src/core/anonymity/bytes.ts'
import { emsaPssEncode } from '#src/core/anonymity/emsa-pss.ts'
import {
  bytesOf,
  type GroupKey,
  groupKey,
  groupKeyFromSpki,
  integerOf,
  rsaVerify,
} from '#src/core/anonymity/group-key.ts'
import { inverseModulo, powerModulo } from '#src/core/anonymity/modular.ts'
import { makeInput } from '#src/core/anonymity/pass.ts'
import { blindSign, isSignable } from '#src/core/anonymity/server/blind-sign.ts'
import {
  generateGroupKey,
  type KeptKey,
  privateKeyOf,
  publicKeyOf,
} from '#src/core/anonymity/server/keys.ts'
import { verifyPass } from '#src/core/anonymity/server/verify-pass.ts'
import { campaign } from '#test/core/anonymity/samples.ts'

type Vector = Record<
  | 'name'
  | 'n'
  | 'e'
  | 'd'
  | 'p'
  | 'q'
  | 'msg'
  | 'msg_prefix'
  | 'input_msg'
  | 'salt'
  | 'sLen'
  | 'inv'
  | 'blinded_msg'
  | 'blind_sig'
  | 'sig',
  string
> & { encoded_msg?: string }

const vectors: Vector[] = JSON.parse(
  readFileSync(`${import.meta.dirname}/../../vectors/rfc9474_vectors.json`, 'utf8'),
)

const bytes = (hex: string) => fromHex(hex.replace(/^0x/, ''))!
const integer = (hex: string) => integerOf(bytes(hex))

test('all four variants of RFC 9474 appendix A are here', () => {
  expect(vectors.map(({ name }) => name.replace('RSABSSA-SHA384-', ''))).toEqual([
    'PSS-Randomized',
    'PSSZERO-Randomized',
    'PSS-Deterministic',
    'PSSZERO-Deterministic',
  ])
})

// The RFC prints the encoded message for three of the four.
test.each(vectors.filter(({ encoded_msg }) => encoded_msg !== undefined))(
  'the message of $name is encoded so',
  async ({ n, input_msg, salt, encoded_msg }) => {
    const { bits } = groupKey(integer(n), 65_537n)
    const encoded = await emsaPssEncode(bytes(input_msg), bytes(salt), bits - 1)
    expect(toHex(encoded)).toBe(toHex(bytes(encoded_msg ?? '')))
  },
)

describe.each(vectors)('RFC 9474 vectors of $name', (vector) => {
  const key = groupKey(integer(vector.n), integer(vector.e))
  const input = bytes(vector.input_msg)
  const salt = bytes(vector.salt)
  const factor = inverseModulo(integer(vector.inv), key.n)!

  test('the prepared message is prefix and message', () => {
    expect(concat(bytes(vector.msg_prefix), bytes(vector.msg))).toEqual(input)
    expect(Number(vector.sLen)).toBe(salt.length)
  })

  test('it is blinded so', async () => {
    const { blinded, inverse } = await blind(key, input, { salt, factor })
    expect(toHex(blinded)).toBe(toHex(bytes(vector.blinded_msg)))
    expect(integerOf(inverse)).toBe(integer(vector.inv))
  })

  test('raw RSA with its private key gives the blind signature', () => {
    const signed = powerModulo(integer(vector.blinded_msg), integer(vector.d), key.n)
    expect(signed).toBe(integer(vector.blind_sig))
  })

  test('it is finalized to the signature, which verifies', async () => {
    const inverse = bytesOf(integer(vector.inv), key.bytes)
    const signature = await finalize(key, input, bytes(vector.blind_sig), inverse, salt.length)
    expect(toHex(signature)).toBe(toHex(bytes(vector.sig)))
    expect(await rsaVerify(key, input, signature, salt.length)).toBe(true)
  })

  test('a damaged blind signature is refused', async () => {
    const inverse = bytesOf(integer(vector.inv), key.bytes)
    const damaged = bytesOf(integer(vector.blind_sig) ^ 1n, key.bytes)
    await expect(finalize(key, input, damaged, inverse, salt.length)).rejects.toThrow(
      'pass.signature-invalid',
    )
  })
})

describe('a group key of 2,048 bits', () => {
  let kept: KeptKey
  let key: GroupKey
  let privateKey: KeyObject
  let publicKey: KeyObject
  beforeAll(async () => {
    kept = await generateGroupKey()
    key = groupKeyFromSpki(kept.publicKey)!
    privateKey = privateKeyOf(kept.privateKey)
    publicKey = publicKeyOf(kept.publicKey)
  })

  const input = makeInput(campaign, 7)

  test('signs what it cannot see, and both verifiers accept it', async () => {
    const { blinded, inverse } = await blind(key, input)
    const signature = await finalize(key, input, blindSign(privateKey, blinded), inverse)
    expect(verifyPass(publicKey, input, signature)).toBe(true)
    expect(await rsaVerify(key, input, signature, SALT_BYTES)).toBe(true)
    expect(verifyPass(publicKey, makeInput(campaign, 7), signature)).toBe(false)
    expect(verifyPass(publicKey, input, signature.subarray(1))).toBe(false)
    expect(verifyPass(publicKey, input.subarray(1), signature)).toBe(false)
  })

  test('signs the same message the same way, so that a retry gets the same answer', async () => {
    const { blinded } = await blind(key, input)
    expect(blindSign(privateKey, blinded)).toEqual(blindSign(privateKey, blinded))
  })

  test('blinds one message differently each time', async () => {
    const first = await blind(key, input)
    const second = await blind(key, input)
    expect(first.blinded).not.toEqual(second.blinded)
    expect(first.inverse).not.toEqual(second.inverse)
  })

  test.each([-1, 1])('refuses to sign a message of 256 %i bytes', (more) => {
    expect(() => blindSign(privateKey, randomBytes(256 + more))).toThrow('pass.malformed')
  })

  test('refuses to sign the modulus and what lies above it, and signs what lies below', () => {
    expect(() => blindSign(privateKey, bytesOf(key.n, 256))).toThrow('pass.malformed')
    expect(() => blindSign(privateKey, new Uint8Array(256).fill(0xff))).toThrow('pass.malformed')
    expect(integerOf(blindSign(privateKey, bytesOf(key.n - 1n, 256)))).toBe(key.n - 1n)
    expect(isSignable(publicKey, bytesOf(key.n, 256))).toBe(false)
    expect(isSignable(publicKey, new Uint8Array(255))).toBe(false)
    expect(isSignable(publicKey, bytesOf(key.n - 1n, 256))).toBe(true)
  })

  test('a signature of another group or another length does not become a pass', async () => {
    const other = privateKeyOf((await generateGroupKey()).privateKey)
    const { blinded, inverse } = await blind(key, input)
    const small = concat(new Uint8Array(1), blinded.subarray(1))
    const rejected = [
      blindSign(other, small),
      new Uint8Array(256).fill(0xff),
      blindSign(privateKey, blinded).subarray(1),
      new Uint8Array(),
    ]
    for (const signature of rejected) {
      await expect(finalize(key, input, signature, inverse)).rejects.toThrow(
        'pass.signature-invalid',
      )
    }
  })

  test('a blinding factor or a message that shares a factor with n is refused', async () => {
    const salt = new Uint8Array(SALT_BYTES)
    await expect(blind(key, input, { salt, factor: 0n })).rejects.toThrow('blinding factor')
    const { p } = privateKey.export({ format: 'jwk' })
    const prime = integerOf(Buffer.from(p!, 'base64url'))
    await expect(blind(key, input, { salt, factor: 3n * prime })).rejects.toThrow('blinding factor')
  })

  test('anything but RSA-2048 with e = 65537 in its one DER form is no group key', () => {
    const spki = kept.publicKey
    expect(groupKeyFromSpki(spki.subarray(1))).toBeNull()
    expect(groupKeyFromSpki(concat(spki, new Uint8Array(1)))).toBeNull()
    const flips = [
      ['the outer tag', 0, 0x01],
      ['the algorithm', 18, 0x01],
      ['the sign of the modulus', 32, 0x01],
      ['the top bit of the modulus', 33, 0x80],
      ['the last bit of the modulus', 288, 0x01],
      ['the exponent', 292, 0x02],
    ] as const
    for (const [what, place, bit] of flips) {
      const changed = Uint8Array.from(spki).with(place, (spki[place] ?? 0) ^ bit)
      expect(groupKeyFromSpki(changed), what).toBeNull()
    }
    expect(groupKeyFromSpki(Uint8Array.from(spki))).toEqual(key)
  })

  describe('with @cloudflare/blindrsa-ts on the other side', () => {
    const suite = RSABSSA.SHA384.PSS.Randomized()
    let theirs: CryptoKeyPair
    beforeAll(async () => {
      const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' }
      theirs = {
        privateKey: await crypto.subtle.importKey(
          'pkcs8',
          concat(kept.privateKey),
          algorithm,
          true,
          ['sign'],
        ),
        publicKey: await crypto.subtle.importKey('spki', concat(kept.publicKey), algorithm, true, [
          'verify',
        ]),
      }
    })

    test('their client gets a pass from our server', async () => {
      const { blindedMsg, inv } = await suite.blind(theirs.publicKey, input)
      const signature = await suite.finalize(
        theirs.publicKey,
        input,
        blindSign(privateKey, blindedMsg),
        inv,
      )
      expect(verifyPass(publicKey, input, signature)).toBe(true)
    })

    test('our client gets a pass from their server', async () => {
      const { blinded, inverse } = await blind(key, input)
      const signature = await finalize(
        key,
        input,
        await suite.blindSign(theirs.privateKey, blinded),
        inverse,
      )
      expect(await suite.verify(theirs.publicKey, signature, input)).toBe(true)
    })
  })
})
