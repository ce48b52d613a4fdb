import { createHash, hkdfSync, randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { formatBallotList, parseBallotList, sortedLeaves } from '#src/core/anonymity/ballot-list.ts'
import { concat, fromBase64url, toHex } from '#src/core/anonymity/bytes.ts'
import { formRandom } from '#src/core/anonymity/form.ts'
import { integerOf } from '#src/core/anonymity/group-key.ts'
import { acceptManifest, verifyGroup } from '#src/core/anonymity/manifest.ts'
import { merkleRoot } from '#src/core/anonymity/merkle.ts'
import { collectPass, keyOf, preparePass, sealAnswers } from '#src/core/anonymity/participate.ts'
import { parseInput } from '#src/core/anonymity/pass.ts'
import { NOT_APPLICABLE, readPayload, SKIPPED } from '#src/core/anonymity/payload.ts'
import { verifyReceipt } from '#src/core/anonymity/receipt.ts'
import { blindSign } from '#src/core/anonymity/server/blind-sign.ts'
import { sha256 } from '#src/core/anonymity/server/hash.ts'
import { privateKeyOf, publicKeyOf } from '#src/core/anonymity/server/keys.ts'
import { ballotOpener } from '#src/core/anonymity/server/open-ballot.ts'
import { signReceipt } from '#src/core/anonymity/server/sign-receipt.ts'
import { verifyPass } from '#src/core/anonymity/server/verify-pass.ts'
import { sha256Now } from '#src/core/anonymity/sha256.ts'
import { anOpenedCampaign, campaign, shape } from '#test/core/anonymity/samples.ts'

let opened: Awaited<ReturnType<typeof anOpenedCampaign>>
beforeAll(async () => {
  opened = await anOpenedCampaign()
})

const answers = { answers: { 'speed-1': 2, 'speed-2': 'na' as const }, comments: [] }

describe('a whole participation', () => {
  test('from the invitation to a receipt, and at close to the answers', async () => {
    const manifest = await acceptManifest(opened.bytes, opened.hash)
    const group = await verifyGroup(manifest, 1, opened.groups[1]!)
    const prepared = await preparePass(manifest, group)
    const pass = await collectPass(
      group,
      prepared,
      blindSign(privateKeyOf(opened.groupKeys[1]!.privateKey), prepared.blinded),
    )
    const ballot = await sealAnswers(manifest, opened.hash, pass, answers)

    expect(parseInput(ballot.input)).toMatchObject({ campaign, gid: 1 })
    expect(
      verifyPass(publicKeyOf(opened.groupKeys[1]!.publicKey), ballot.input, ballot.signature),
    ).toBe(true)
    expect(
      verifyPass(publicKeyOf(opened.groupKeys[0]!.publicKey), ballot.input, ballot.signature),
    ).toBe(false)
    expect(ballot.leaf).toEqual(
      new Uint8Array(createHash('sha256').update('\0').update(ballot.input).digest()),
    )
    expect(ballot.sealed).toHaveLength(65 + manifest.paddedBytes + 16)

    const padded = ballotOpener(opened.box.privateKey, opened.hash)(ballot.leaf, ballot.sealed)
    expect(readPayload(padded!, shape)).toEqual({
      ...pass,
      values: Int8Array.of(2, NOT_APPLICABLE, SKIPPED),
      labels: Uint8Array.of(2, 3),
      comments: [],
    })
  })

  test('what the server signs says nothing of what it later receives', async () => {
    const prepared = await preparePass(opened.manifest, opened.entries[0]!)
    const signed = blindSign(privateKeyOf(opened.groupKeys[0]!.privateKey), prepared.blinded)
    const pass = await collectPass(opened.entries[0]!, prepared, signed)
    for (const seen of [prepared.blinded, signed].map(toHex)) {
      for (const sent of [pass.input, pass.signature].map(toHex))
        expect(seen).not.toContain(sent.slice(0, 16))
    }
  })

  test('a group whose key is none is not used', async () => {
    const broken = { ...opened.entries[0]!, publicKey: 'AAAA' }
    await expect(preparePass(opened.manifest, broken)).rejects.toThrow('group.unverified')
  })
})

describe('a form without JavaScript', () => {
  const form = new Uint8Array(32).fill(7)

  test('asks for the same pass when it is sent twice', async () => {
    const group = opened.entries[0]!
    const first = await preparePass(opened.manifest, group, await formRandom(keyOf(group), form))
    const second = await preparePass(opened.manifest, group, await formRandom(keyOf(group), form))
    const other = await preparePass(
      opened.manifest,
      group,
      await formRandom(keyOf(group), randomBytes(32)),
    )
    expect(first).toEqual(second)
    expect(first.blinded).not.toEqual(other.blinded)
    const signed = blindSign(privateKeyOf(opened.groupKeys[0]!.privateKey), first.blinded)
    expect((await collectPass(group, second, signed)).input).toEqual(first.input)
  })

  test('derives prefix, nonce, salt and blinding factor by HKDF', async () => {
    const key = keyOf(opened.entries[0]!)
    const derived = new Uint8Array(
      hkdfSync('sha256', form, '', 'septet/form/v1', 32 + 32 + 48 + 272),
    )
    expect(await formRandom(key, form)).toEqual({
      prefix: derived.slice(0, 32),
      nonce: derived.slice(32, 64),
      salt: derived.slice(64, 112),
      factor: (integerOf(derived.slice(112)) % (key.n - 1n)) + 1n,
    })
    await expect(formRandom(key, form.subarray(1))).rejects.toThrow(RangeError)
  })
})

describe('a receipt', () => {
  test('is the installation’s word for one leaf of one campaign', async () => {
    const leaf = randomBytes(32)
    const receiptKey = fromBase64url(opened.manifest.receiptKey, 32)!
    const receipt = signReceipt(privateKeyOf(opened.receipts.privateKey), campaign, leaf)
    expect(receipt).toHaveLength(64)
    expect(await verifyReceipt(receiptKey, campaign, leaf, receipt)).toBe(true)
    expect(await verifyReceipt(receiptKey, campaign, randomBytes(32), receipt)).toBe(false)
    expect(await verifyReceipt(receiptKey, campaign.replace('A', 'B'), leaf, receipt)).toBe(false)
    expect(await verifyReceipt(randomPublicKey(), campaign, leaf, receipt)).toBe(false)
  })

  function randomPublicKey(): Uint8Array {
    return publicKeyOf(concat(ED25519_SPKI, opened.receipts.publicKey.toReversed()))
      .export({ format: 'der', type: 'spki' })
      .subarray(-32)
  }

  const ED25519_SPKI = Uint8Array.from(Buffer.from('302a300506032b6570032100', 'hex'))
})

describe('the public list', () => {
  const leaves = sortedLeaves(Array.from({ length: 50 }, () => new Uint8Array(randomBytes(32))))
  const list = {
    root: new Uint8Array(merkleRoot(leaves, sha256)),
    counted: leaves,
    malformed: leaves.slice(0, 2),
  }

  test('is the root, the counted leaves in their own order, and the malformed ones', () => {
    const lines = formatBallotList(list).split('\n')
    expect(lines[0]).toBe(toHex(list.root))
    expect(lines.slice(1, 51)).toEqual(leaves.map(toHex).toSorted())
    expect(lines.slice(51)).toEqual(['malformed', toHex(leaves[0]!), toHex(leaves[1]!), ''])
    expect(formatBallotList({ ...list, malformed: [] })).not.toContain('malformed')
  })

  test('can be read again and its root checked', async () => {
    const read = parseBallotList(formatBallotList(list))
    expect(read).toEqual(list)
    expect(merkleRoot(read!.counted, sha256Now)).toEqual(list.root)
    expect(
      parseBallotList(formatBallotList({ ...list, counted: [], malformed: [] }))?.counted,
    ).toEqual([])
  })

  test('is nothing else', () => {
    const text = formatBallotList(list)
    for (const other of [
      '',
      '\n',
      text.slice(0, -1),
      text.toUpperCase(),
      text.replace('\n', '\r\n'),
      `${text}x\n`,
    ]) {
      expect(parseBallotList(other)).toBeNull()
    }
  })
})
