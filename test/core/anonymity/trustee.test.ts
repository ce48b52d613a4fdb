import { createECDH } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { toBase64url } from '#src/core/anonymity/bytes.ts'
import { canonicalJson } from '#src/core/anonymity/canonical.ts'
import { sha256 } from '#src/core/anonymity/server/hash.ts'
import { boxPointOf } from '#src/core/anonymity/server/public-half.ts'
import { openTrusteeFile, writeTrusteeFile } from '#src/core/anonymity/trustee-file.ts'
import { generateTrusteeKey, isWholeKey, type TrusteeKey } from '#src/core/anonymity/trustee-key.ts'
import { parseTrusteeLink, trusteeLink } from '#src/core/anonymity/trustee-link.ts'
import { randomId } from '#src/core/random.ts'

const PASSPHRASE = 'seven quiet rivers'
const campaign = randomId()
let key: TrusteeKey
let file = ''
beforeAll(async () => {
  key = await generateTrusteeKey()
  file = await writeTrusteeFile(campaign, key, PASSPHRASE)
})

test('a key of WebCrypto is a box key as OpenSSL knows it', () => {
  expect(key.privateKey).toHaveLength(32)
  expect(Buffer.from(boxPointOf(key.privateKey))).toEqual(Buffer.from(key.publicKey))
})

test('halves of two keys, and what is no key, are not a whole one', async () => {
  const other = await generateTrusteeKey()
  expect(await isWholeKey(key)).toBe(true)
  expect(await isWholeKey({ ...key, publicKey: other.publicKey })).toBe(false)
  expect(await isWholeKey({ ...key, privateKey: other.privateKey })).toBe(false)
  expect(await isWholeKey({ ...key, privateKey: new Uint8Array(32) })).toBe(false)
  expect(await isWholeKey({ ...key, publicKey: new Uint8Array(65).fill(4) })).toBe(false)
})

describe('a trustee’s file', () => {
  test('gives the key back, and holds neither it nor the passphrase', async () => {
    expect(await openTrusteeFile(file, campaign, PASSPHRASE)).toEqual(key)
    expect(file).not.toContain(toBase64url(key.privateKey))
    expect(file).not.toContain(Buffer.from(key.privateKey).toString('hex'))
    expect(file).not.toContain('quiet')
    expect(JSON.parse(file)).toMatchObject({ campaign, iterations: 600_000 })
  })

  test('opens for a passphrase in whatever code points it is typed', async () => {
    const written = await writeTrusteeFile(campaign, key, 'un été à la rivière'.normalize('NFC'))
    const typed = 'un été à la rivière'.normalize('NFD')
    expect(await openTrusteeFile(written, campaign, typed)).toEqual(key)
  })

  test('is not written under a short passphrase', async () => {
    await expect(writeTrusteeFile(campaign, key, 'elevenchars')).rejects.toThrow(
      'keys.passphrase-short',
    )
  })

  test('tells a wrong passphrase, another campaign and an edited file apart', async () => {
    await expect(openTrusteeFile(file, campaign, 'seven quiet rivulets')).rejects.toThrow(
      'trustee.passphrase-wrong',
    )
    await expect(openTrusteeFile(file, randomId(), PASSPHRASE)).rejects.toThrow(
      'trustee.file-of-another',
    )
    const fields: Record<string, unknown> = JSON.parse(file)
    const edited = [
      '',
      'null',
      '[]',
      'not json',
      file.slice(0, -20),
      file.replace(/"key": "(.)/, (_, first) => `"key": "${first === 'A' ? 'B' : 'A'}`),
      { ...fields, campaign: randomId() },
      { ...fields, iterations: 1 },
      { ...fields, septetTrustee: 2 },
      { ...fields, more: true },
      { ...fields, salt: 12 },
      { ...fields, salt: '\ud800' },
    ]
    for (const one of edited) {
      const text = typeof one === 'string' ? one : JSON.stringify(one)
      await expect(openTrusteeFile(text, campaign, PASSPHRASE), text).rejects.toThrow(
        'trustee.file-damaged',
      )
    }
  })

  test('keeps its public half even where the checksum was made anew', async () => {
    const other = createECDH('prime256v1').generateKeys()
    const { sha256: _, ...fields } = JSON.parse(file)
    const changed = { ...fields, boxKey: toBase64url(other) }

    const checksum = toBase64url(sha256(Buffer.from(canonicalJson(changed))))
    await expect(
      openTrusteeFile(JSON.stringify({ ...changed, sha256: checksum }), campaign, PASSPHRASE),
    ).rejects.toThrow('trustee.passphrase-wrong')
  })
})

test('a trustee’s link is read as it was written, and nothing else is', () => {
  const token = crypto.getRandomValues(new Uint8Array(32))
  const link = trusteeLink('https://survey.example', campaign, token)
  expect(link).toMatch(/^https:\/\/survey\.example\/s\/[\w-]{22}\/trustee#t=[\w-]{43}$/)
  expect(parseTrusteeLink(link)).toEqual({ campaign, token })
  expect(parseTrusteeLink(link.replace('trustee#', 'trustee?language=fr#'))).toEqual({
    campaign,
    token,
  })
  for (const wrong of [link.slice(0, -1), link.split('#')[0], link.replace('trustee', ''), ''])
    expect(parseTrusteeLink(wrong ?? '')).toBeNull()
})
