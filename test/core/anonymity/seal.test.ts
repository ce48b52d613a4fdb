import { createECDH, generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core'
import { describe, expect, test } from 'vitest'
import { concat, fromHex, randomBytes, toHex, utf8 } from '#src/core/anonymity/bytes.ts'
import { sealBallot } from '#src/core/anonymity/seal.ts'
import { sealInfo } from '#src/core/anonymity/seal-format.ts'
import { boxPrivateKey, decapsulate, keySchedule } from '#src/core/anonymity/server/hpke.ts'
import { generateBoxKey } from '#src/core/anonymity/server/keys.ts'
import { aesOpen, ballotOpener } from '#src/core/anonymity/server/open-ballot.ts'

type Vector = Record<'mode' | 'kem_id' | 'kdf_id' | 'aead_id', number> &
  Record<'info' | 'skRm' | 'pkRm' | 'enc' | 'shared_secret' | 'key' | 'base_nonce', string> & {
    encryptions: Record<'aad' | 'ciphertext' | 'nonce' | 'plaintext', string>[]
  }

const vector: Vector = JSON.parse(
  readFileSync(`${import.meta.dirname}/../../vectors/rfc9180-p256-sha256-aes256gcm.json`, 'utf8'),
)
const bytes = (hex: string) => fromHex(hex)!

describe('the vectors of RFC 9180 for this suite', () => {
  test('are of base mode, P-256, HKDF-SHA256 and AES-256-GCM', () => {
    expect([vector.mode, vector.kem_id, vector.kdf_id, vector.aead_id]).toEqual([0, 16, 1, 2])
  })

  test('give the shared secret, the key and the nonce', () => {
    const ecdh = createECDH('prime256v1')
    ecdh.setPrivateKey(bytes(vector.skRm))
    expect(toHex(ecdh.getPublicKey())).toBe(vector.pkRm)
    const shared = decapsulate(boxPrivateKey(bytes(vector.skRm)), bytes(vector.enc))!
    expect(toHex(shared)).toBe(vector.shared_secret)
    const { key, nonce } = keySchedule(bytes(vector.info))(shared)
    expect(toHex(key)).toBe(vector.key)
    expect(toHex(nonce)).toBe(vector.base_nonce)
  })

  test('a key that can open nothing is our fault, not that of the ballot', () => {
    const { privateKey } = generateKeyPairSync('ed25519')
    expect(() => decapsulate(privateKey, bytes(vector.enc))).toThrow()
    expect(decapsulate(privateKey, new Uint8Array(65))).toBeNull()
  })

  test.each(vector.encryptions)(
    'open with nonce $nonce',
    ({ aad, ciphertext, nonce, plaintext }) => {
      const opened = aesOpen(bytes(vector.key), bytes(nonce), bytes(aad), bytes(ciphertext))
      expect(opened && toHex(opened)).toBe(plaintext)
    },
  )
})

describe('a sealed ballot', () => {
  const { privateKey, publicKey } = generateBoxKey()
  const manifestHash = randomBytes(32)
  const leaf = randomBytes(32)
  const padded = randomBytes(4096)
  const open = ballotOpener(privateKey, manifestHash)

  test('is opened by its box', async () => {
    const sealed = await sealBallot(publicKey, manifestHash, leaf, padded)
    expect(sealed).toHaveLength(65 + 4096 + 16)
    expect(new Uint8Array(open(leaf, sealed)!)).toEqual(padded)
  })

  test('is opened by @hpke/core as well', async () => {
    const suite = new CipherSuite({
      kem: new DhkemP256HkdfSha256(),
      kdf: new HkdfSha256(),
      aead: new Aes256Gcm(),
    })
    const recipientKey = await suite.kem.importKey('raw', concat(privateKey).buffer, false)
    const sealed = await sealBallot(publicKey, manifestHash, leaf, padded)
    const recipient = await suite.createRecipientContext({
      recipientKey,
      enc: sealed.slice(0, 65),
      info: concat(utf8('septet/ballot/v1'), manifestHash),
    })
    expect(new Uint8Array(await recipient.open(sealed.slice(65), leaf))).toEqual(padded)
  })

  test('is never the same twice', async () => {
    expect(await sealBallot(publicKey, manifestHash, leaf, padded)).not.toEqual(
      await sealBallot(publicKey, manifestHash, leaf, padded),
    )
  })

  test('opens with no other leaf, manifest or box', async () => {
    const sealed = await sealBallot(publicKey, manifestHash, leaf, padded)
    expect(open(randomBytes(32), sealed)).toBeNull()
    expect(ballotOpener(privateKey, randomBytes(32))(leaf, sealed)).toBeNull()
    expect(ballotOpener(generateBoxKey().privateKey, manifestHash)(leaf, sealed)).toBeNull()
  })

  test('does not open when a byte is changed, missing or added', async () => {
    const sealed = await sealBallot(publicKey, manifestHash, leaf, padded)
    for (const at of [0, 1, 64, 65, 2_000, sealed.length - 1]) {
      expect(open(leaf, sealed.with(at, (sealed[at] ?? 0) ^ 1))).toBeNull()
    }
    for (const length of [0, 1, 65, 80, sealed.length - 1])
      expect(open(leaf, sealed.subarray(0, length))).toBeNull()
    expect(open(leaf, concat(sealed, new Uint8Array(1)))).toBeNull()
  })

  test('is not opened when its point is not on the curve or is not written in full', async () => {
    const sealed = await sealBallot(publicKey, manifestHash, leaf, padded)
    const ciphertext = sealed.subarray(65)
    expect(open(leaf, concat(new Uint8Array(65), ciphertext))).toBeNull()
    expect(open(leaf, concat(new Uint8Array([4]), new Uint8Array(64), ciphertext))).toBeNull()
    expect(
      open(leaf, concat(new Uint8Array([4]), new Uint8Array(64).fill(0xff), ciphertext)),
    ).toBeNull()
    // The hybrid form (0x06 or 0x07) names the same point; OpenSSL would take it.
    const hybrid = 6 + ((sealed[64] ?? 0) & 1)
    expect(open(leaf, sealed.with(0, hybrid))).toBeNull()
  })

  test('is made only for a point of the curve and a whole manifest hash', async () => {
    await expect(sealBallot(new Uint8Array(65), manifestHash, leaf, padded)).rejects.toThrow()
    expect(() => sealInfo(new Uint8Array(31))).toThrow(RangeError)
    expect(() => ballotOpener(new Uint8Array(31), manifestHash)).toThrow(RangeError)
  })
})

test('a hundred box keys have 32 and 65 bytes each', () => {
  for (let round = 0; round < 100; round++) {
    const { privateKey, publicKey } = generateBoxKey()
    expect([privateKey.length, publicKey.length]).toEqual([32, 65])
  }
})
