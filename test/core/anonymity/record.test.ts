import { describe, expect, test } from 'vitest'
import { formatBallotList, sortedLeaves } from '#src/core/anonymity/ballot-list.ts'
import { randomBytes, toBase64url, toHex, utf8 } from '#src/core/anonymity/bytes.ts'
import { areTotalsPossible, type Close, closeBytes, parseClose } from '#src/core/anonymity/close.ts'
import { judgeReceipt } from '#src/core/anonymity/judge-receipt.ts'
import { merkleRoot } from '#src/core/anonymity/merkle.ts'
import { parseReceipt } from '#src/core/anonymity/receipt.ts'
import { checkRecord, type PublicRecord } from '#src/core/anonymity/record.ts'
import { sha256 } from '#src/core/anonymity/server/hash.ts'
import { privateKeyOf } from '#src/core/anonymity/server/keys.ts'
import { signBytes, signReceipt } from '#src/core/anonymity/server/sign-receipt.ts'
import { anOpenedCampaign, campaign } from '#test/core/anonymity/samples.ts'

const opened = await anOpenedCampaign([9])
const key = privateKeyOf(opened.receipts.privateKey)
const signed = (bytes: Uint8Array) => ({ bytes, signature: signBytes(key, bytes) })
const leaves = sortedLeaves(Array.from({ length: 9 }, () => randomBytes(32)))
const counted = leaves.slice(0, 7)
const malformed = leaves.slice(7)

const ballots = formatBallotList({ root: merkleRoot(counted, sha256), counted, malformed })
const close: Close = {
  close: 1,
  campaign,
  manifest: toBase64url(opened.hash),
  day: '2026-03-21',
  invited: 12,
  published: {
    issued: 10,
    counted: 7,
    malformed: 2,
    root: toBase64url(merkleRoot(counted, sha256)),
    ballots: toBase64url(sha256(utf8(ballots))),
  },
}
const record: PublicRecord = {
  manifest: signed(opened.bytes),
  close: signed(closeBytes(close)),
  ballots,
}
const faultsOf = async (change: Partial<PublicRecord>) =>
  (await checkRecord({ ...record, ...change })).faults

describe('the record of a closed campaign', () => {
  test('holds together as it is served', async () => {
    expect(await checkRecord(record)).toMatchObject({ isSigned: true, faults: [], close })
  })

  test('may hold no list, if the signed totals say that nothing was published', async () => {
    const nothing = signed(closeBytes({ ...close, published: null }))
    expect(await faultsOf({ close: nothing, ballots: null })).toEqual([])
    expect(await faultsOf({ ballots: null })).toEqual(['list-missing'])
  })

  test('is not believed without its signatures', async () => {
    const signature = randomBytes(64)
    expect(await faultsOf({ manifest: { ...record.manifest, signature } })).toEqual([
      'manifest-unsigned',
    ])
    const unsigned = await checkRecord({ ...record, close: { ...record.close, signature } })
    expect(unsigned).toMatchObject({ isSigned: false, faults: ['close-unsigned'] })
  })

  test('of another campaign, or of other rules, is not this one', async () => {
    for (const change of [
      { campaign: toBase64url(randomBytes(16)) },
      { manifest: toBase64url(randomBytes(32)) },
    ])
      expect(await faultsOf({ close: signed(closeBytes({ ...close, ...change })) })).toEqual([
        'close-of-another',
      ])
  })

  test('a manifest that is signed does not pass as totals, nor totals as a manifest', async () => {
    expect(await faultsOf({ close: record.manifest })).toEqual(['close-unreadable'])
    expect(await faultsOf({ manifest: record.close })).toEqual(['manifest-unreadable'])
  })

  test.each<[string, (lines: string[]) => string[], string[]]>([
    ['a leaf too few', (lines) => lines.toSpliced(3, 1), ['list-count', 'list-root']],
    ['a leaf twice', (lines) => lines.with(3, lines[2]!), ['list-doubled', 'list-root']],
    [
      'leaves exchanged',
      (lines) => lines.with(3, lines[4]!).with(4, lines[3]!),
      ['list-unsorted', 'list-root'],
    ],
    ['another root', (lines) => lines.with(0, '0'.repeat(64)), ['list-root']],
    [
      'a counted leaf among the unreadable',
      (lines) => lines.with(9, lines[1]!),
      ['list-doubled', 'list-changed'],
    ],
    ['another unreadable leaf', (lines) => lines.with(10, 'f'.repeat(64)), ['list-changed']],
    ['no last line break', (lines) => lines.slice(0, -1), ['list-unreadable']],
  ])('a list with %s is not the one that was signed', async (_, change, faults) => {
    const text = change(ballots.split('\n')).join('\n')
    expect((await faultsOf({ ballots: text })).toSorted()).toEqual(faults.toSorted())
  })
})

describe('totals', () => {
  test('are read as they were written, and nothing else is', () => {
    expect(parseClose(closeBytes(close))).toEqual(close)
    for (const other of [
      { ...close, close: 2 },
      { ...close, invited: -1 },
      { ...close, invited: '12' },
      { ...close, day: 20260321 },
      { ...close, campaign: 'short' },
      { ...close, campaign: [campaign] },
      { ...close, campaign: { toString: 1, valueOf: 1 } },
      { ...close, published: { ...close.published, root: 'x' } },
      { ...close, published: {} },
      { ...close, published: undefined },
    ])
      expect(parseClose(utf8(JSON.stringify(other)))).toBeNull()
    expect(parseClose(utf8('{"close":1,'))).toBeNull()
    expect(parseClose(new Uint8Array([0xff]))).toBeNull()
  })

  test('are possible where ballots <= passes <= people', () => {
    const possible = (change: object, invited = 12) =>
      areTotalsPossible({ ...close, invited, published: { ...close.published!, ...change } })
    expect(possible({ issued: 9 })).toBe(true)
    expect(possible({ issued: 8 })).toBe(false)
    expect(possible({ issued: 12 })).toBe(true)
    expect(possible({ issued: 13 })).toBe(false)
    expect(areTotalsPossible({ ...close, published: null })).toBe(true)
  })
})

describe('a receipt', () => {
  const file = (leaf: Uint8Array, receipt = signReceipt(key, campaign, leaf), of = campaign) =>
    JSON.stringify({ campaign: of, leaf: toHex(leaf), receipt: toBase64url(receipt) })
  const verdictOf = async (text: string, change: Partial<PublicRecord> | null = {}) =>
    judgeReceipt(text, opened.manifest, change && (await checkRecord({ ...record, ...change })))

  test('is read from its file or from its code, in any spacing', () => {
    expect(parseReceipt(` ${file(leaves[0]!)}\n`)).toMatchObject({ campaign, leaf: leaves[0] })
    const code = toHex(leaves[0]!)
      .toUpperCase()
      .replace(/(.{8})/g, '$1 ')
    expect(parseReceipt(code)).toEqual({ campaign: null, leaf: leaves[0], signature: null })
    for (const other of [
      '',
      '{}',
      'null',
      '[]',
      '{"leaf":1}',
      '{"leaf":{"toString":1,"valueOf":1}}',
      'ab'.repeat(31),
      `${'ab'.repeat(32)}c`,
    ])
      expect(parseReceipt(other)).toBeNull()
  })

  test('finds its ballot among those counted, unreadable, or nowhere', async () => {
    expect(await verdictOf(file(counted[6]!))).toEqual({ verdict: 'counted', isSigned: true })
    expect(await verdictOf(file(malformed[1]!))).toEqual({ verdict: 'malformed', isSigned: true })
    expect(await verdictOf(file(randomBytes(32)))).toEqual({ verdict: 'absent', isSigned: true })
    expect(await verdictOf(toHex(counted[0]!))).toEqual({ verdict: 'counted', isSigned: null })
    expect(await verdictOf('ab'.repeat(32))).toEqual({ verdict: 'absent-code', isSigned: null })
  })

  test('is false with another leaf, another signature or another key', async () => {
    for (const text of [
      file(counted[0]!, signReceipt(key, campaign, counted[1]!)),
      file(counted[0]!, randomBytes(64)),
      file(counted[0]!, signBytes(key, counted[0]!)),
    ])
      expect(await verdictOf(text)).toEqual({ verdict: 'edited', isSigned: false })
  })

  test('of another campaign is said to be of another, before anything else', async () => {
    const other = toBase64url(randomBytes(16))
    const text = file(counted[0]!, signReceipt(key, other, counted[0]!), other)
    expect((await verdictOf(text)).verdict).toBe('of-another')
  })

  test('says nothing about a list that is false, not there yet, or never will be', async () => {
    const text = file(counted[0]!)
    expect((await verdictOf(text, { ballots: `${ballots}\n` })).verdict).toBe('list-false')
    expect((await verdictOf(text, null)).verdict).toBe('not-closed')
    const nothing = signed(closeBytes({ ...close, published: null }))
    expect((await verdictOf(text, { close: nothing, ballots: null })).verdict).toBe(
      'nothing-published',
    )
    // a list that no totals sign
    expect((await verdictOf(text, { close: nothing })).verdict).toBe('nothing-published')
  })
})
