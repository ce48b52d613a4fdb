import { describe, expect, test } from 'vitest'
import { randomBytes, sha256, toBase64url, toHex, utf8 } from '#src/core/anonymity/bytes.ts'
import { acceptManifest, groupLeaf, verifyGroup } from '#src/core/anonymity/manifest.ts'
import { sha256 as nodeSha256 } from '#src/core/anonymity/server/hash.ts'
import { privateKeyOf } from '#src/core/anonymity/server/keys.ts'
import { signBytes, verifyBytes } from '#src/core/anonymity/server/sign-receipt.ts'
import { anOpenedCampaign } from '#test/core/anonymity/samples.ts'

const opened = await anOpenedCampaign([9, 12, 5, 4, 20])
const [, second] = opened.groups as [unknown, (typeof opened.groups)[number]]

describe('a manifest', () => {
  test('is accepted when its hash is the one of the invitation', async () => {
    expect(await acceptManifest(opened.bytes, opened.hash)).toEqual(opened.manifest)
  })

  test('is refused when it is another one', async () => {
    await expect(acceptManifest(opened.bytes, randomBytes(32))).rejects.toThrow('manifest.changed')
    const changed = utf8(JSON.stringify({ ...opened.manifest, k: 3 }))
    await expect(acceptManifest(changed, opened.hash)).rejects.toThrow('manifest.changed')
  })

  test.each<[string, object]>([
    ['another version', { version: 2 }],
    ['a box key of 64 bytes', { boxKey: toBase64url(randomBytes(64)) }],
    ['a receipt key of 31 bytes', { receiptKey: toBase64url(randomBytes(31)) }],
    ['no groups', { groups: undefined }],
    ['a campaign of another form', { campaign: 'autumn' }],
    ['no k', { k: undefined }],
  ])('with %s is not understood', async (_, change) => {
    const bytes = utf8(JSON.stringify({ ...opened.manifest, ...change }))
    await expect(acceptManifest(bytes, await sha256(bytes))).rejects.toThrow('manifest.unsupported')
  })

  test('carries the installation’s signature', () => {
    const key = privateKeyOf(opened.receipts.privateKey)
    const signature = signBytes(key, opened.bytes)
    expect(signature).toHaveLength(64)
    expect(verifyBytes(key, opened.bytes, signature)).toBe(true)
    expect(verifyBytes(key, utf8('other'), signature)).toBe(false)
  })
})

describe('a reporting group', () => {
  test('is accepted at its place in the manifest', async () => {
    for (const [gid, reply] of opened.groups.entries()) {
      if (reply.entry.invited >= opened.manifest.k) {
        expect(await verifyGroup(opened.manifest, gid, reply)).toEqual(opened.entries[gid])
      }
    }
  })

  test('of fewer than k invited is refused, though the manifest names it', async () => {
    await expect(verifyGroup(opened.manifest, 3, opened.groups[3]!)).rejects.toMatchObject({
      key: 'group.too-small',
      details: { invited: 4, k: 5 },
    })
  })

  test.each<[string, object]>([
    ['a key of its own', { entry: { ...second.entry, publicKey: opened.entries[0]!.publicKey } }],
    ['another size', { entry: { ...second.entry, invited: 13 } }],
    ['another label', { entry: { ...second.entry, label: 'Sales' } }],
    ['a further field', { entry: { ...second.entry, victim: true } }],
    ['another place', { index: 2 }],
    ['another group’s proof', { proof: opened.groups[2]!.proof }],
    ['no proof', { proof: [] }],
    ['a proof that is no list', { proof: 'none' }],
    ['a proof of numbers', { proof: [1] }],
    ['no entry', { entry: null }],
    ['a label that is no text', { entry: { ...second.entry, label: '\ud800' } }],
    ['a proof that is not base64url', { proof: second.proof.map((sibling) => `${sibling}=`) }],
  ])('with %s is not verified', async (_, change) => {
    await expect(verifyGroup(opened.manifest, 1, { ...second, ...change })).rejects.toThrow(
      'group.unverified',
    )
  })

  test('other than the invitation’s is not verified, though the manifest names it', async () => {
    await expect(verifyGroup(opened.manifest, 0, second)).rejects.toThrow('group.unverified')
  })

  test('has one leaf, whatever the order of its fields', () => {
    const entry = { id: 1, label: 'É', invited: 9, publicKey: 'AA' }
    const leaf = toHex(nodeSha256(utf8('\0{"id":1,"invited":9,"label":"É","publicKey":"AA"}')))
    expect(toHex(groupLeaf(entry, nodeSha256))).toBe(leaf)
  })
})
