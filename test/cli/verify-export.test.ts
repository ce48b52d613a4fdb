import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sentenceOf } from '#src/cli/verify-export/sentences.ts'
import { verifyExport } from '#src/cli/verify-export.ts'
import { toBase64url, toHex } from '#src/core/anonymity/bytes.ts'
import { type Close, closeBytes } from '#src/core/anonymity/close.ts'
import type { ExportedPass, ExportHead } from '#src/core/anonymity/export-format.ts'
import { leafHash } from '#src/core/anonymity/merkle.ts'
import { checkExport } from '#src/core/anonymity/server/check-export.ts'
import { sha256 } from '#src/core/anonymity/server/hash.ts'
import { signBytes } from '#src/core/anonymity/server/sign-receipt.ts'
import type { Actor } from '#src/core/permission.ts'
import { exportAuditList } from '#src/services/audit-list/export-audit-list.ts'
import { receiptKey } from '#src/services/installation.ts'
import { type TestContext, testContext } from '#test/setup/context.ts'
import { aClosedCampaign, answering } from '#test/setup/survey-campaigns.ts'

const run = promisify(execFile)
const COMMAND = join(import.meta.dirname, '../../src/cli.ts')
const auditor: Actor = { id: 'a', kind: 'token', name: 'a', roles: ['auditor'], departments: [] }

let context: TestContext
let folder: string
let head: ExportHead
let passes: ExportedPass[]
let sign: (bytes: Uint8Array) => string

beforeAll(async () => {
  context = await testContext()
  folder = await mkdtemp(join(tmpdir(), 'septet-export-'))
  const { id } = await aClosedCampaign(context, {
    terms: { auditor: { name: 'Works council' } },
    answers: (_, index) => (index % 3 === 0 ? null : answering(4)),
  })
  const { lines } = await exportAuditList(context, auditor, id)
  const [first, ...rest] = (await Array.fromAsync(lines)).join('').trimEnd().split('\n')
  head = JSON.parse(first!)
  passes = rest.map((line) => JSON.parse(line))
  const key = await receiptKey(context)
  sign = (bytes) => toBase64url(signBytes(key, bytes))
}, 60_000)
afterAll(async () => {
  await context.close()
  await rm(folder, { recursive: true })
})

const textOf = (lines: readonly unknown[]) =>
  lines.map((line) => `${JSON.stringify(line)}\n`).join('')

async function found(changes: Partial<ExportHead>, list: readonly ExportedPass[] = passes) {
  const lines = [{ ...head, ...changes }, ...list].map((line) => JSON.stringify(line))
  const checked = await checkExport(each(lines))
  return checked?.faults.map(sentenceOf)
}

async function* each<Value>(values: Iterable<Value>) {
  yield* values
}

const closeOf = () => JSON.parse(String(Buffer.from(head.close, 'base64url'))) as Close
const manifestText = () => String(Buffer.from(head.manifest, 'base64url'))

/** Totals that the server itself signed. */
function resigned(change: Partial<NonNullable<Close['published']>>) {
  const close = closeOf()
  const bytes = closeBytes({ ...close, published: { ...close.published!, ...change } })
  return { close: toBase64url(bytes), closeSignature: sign(bytes) }
}

const groupOf = ({ input }: ExportedPass) =>
  Buffer.from(input, 'base64url').readUInt32BE(32 + 15 + 22)

test('an untouched list holds together', async () => {
  expect(await found({})).toEqual([])
  expect(passes).toHaveLength(19)
  expect(new Set(passes.map(groupOf)).size).toBeGreaterThan(1)
})

describe('what was changed is named in a sentence', () => {
  test('an edited signature', async () => {
    const signature = Buffer.from(passes[4]!.signature, 'base64url')
    signature[17]! ^= 1
    const edited = { ...passes[4]!, signature: toBase64url(signature) }
    expect(await found({}, passes.with(4, edited))).toEqual([
      `The signature of the pass of ballot ${edited.leaf} is false for its group ${groupOf(edited)}.`,
    ])
  })

  test('a wrong group: the pass of one under the name of another', async () => {
    const mine = passes[0]!
    const other = head.groups.find(({ id }) => id !== groupOf(mine))!.id
    const input = Buffer.from(mine.input, 'base64url')
    input.writeUInt32BE(other, 32 + 15 + 22)
    const moved = { ...mine, input: toBase64url(input) }
    expect(await found({}, passes.with(0, moved))).toEqual([
      `The entry of ballot ${mine.leaf} holds the pass of another ballot.`,
    ])
  })

  test('a wrong group: keys exchanged between two groups', async () => {
    const [one, two, ...rest] = head.groups
    const groups = [
      { ...one!, publicKey: two!.publicKey },
      { ...two!, publicKey: one!.publicKey },
      ...rest,
    ]
    const sentences = await found({ groups })
    expect(sentences?.[0]).toContain('The groups are not those that the manifest names')
    expect(sentences?.[1]).toMatch(/says group [01], but the key of group [01] signed it/)
  })

  test('a missing entry', async () => {
    expect(await found({}, passes.toSpliced(3, 1))).toEqual([
      `Ballot ${passes[3]!.leaf} was counted but has no entry: nothing shows that it had a pass.`,
    ])
    expect(await found({}, passes.slice(0, -3))).toEqual([
      expect.stringContaining('(And 2 more like it.)'),
    ])
  })

  test('a doubled entry, one out of order, and one that is not in the list', async () => {
    expect(await found({}, passes.toSpliced(3, 0, passes[3]!))).toEqual([
      `The entry of ballot ${passes[3]!.leaf} stands in the file twice.`,
    ])
    const [one, two, ...rest] = passes
    expect(await found({}, [two!, one!, ...rest])).toEqual([
      `The entry of ballot ${one!.leaf} is out of order.`,
    ])
    const input = Buffer.from(passes.at(-1)!.input, 'base64url')
    input[0]! ^= 1
    const leaf = toHex(leafHash(input, sha256))
    const forged = { ...passes.at(-1)!, leaf, input: toBase64url(input) }
    const sorted = [...passes, forged].toSorted((a, b) => (a.leaf < b.leaf ? -1 : 1))
    expect(await found({}, sorted)).toEqual([
      `Ballot ${leaf} has an entry but is not in the list of counted ballots.`,
      `The signature of the pass of ballot ${leaf} is false for its group ${groupOf(forged)}.`,
    ])
  })

  test('an edited manifest', async () => {
    const manifest = toBase64url(Buffer.from(manifestText().replace('"k":5', '"k":4')))
    expect((await found({ manifest }))?.[0]).toBe(
      'The signature of the survey’s rules (manifest.json) is false.',
    )
    expect(await found({ manifest: 'e30' })).toContain(
      'The rules of the survey (manifest.json) cannot be read.',
    )
  })

  test('a manifest that the server signed anew, by the totals and by the fingerprint of the mail', async () => {
    const bytes = Buffer.from(manifestText().replace('How we work', 'How they work'))
    const changes = { manifest: toBase64url(bytes), manifestSignature: sign(bytes) }
    expect(await found(changes)).toEqual([
      'The totals (close.json) belong to another survey or to other rules.',
    ])
  })

  test('another root, in the list or in the totals', async () => {
    const ballots = `${'0'.repeat(64)}${head.ballots.slice(64)}`
    expect(await found({ ballots })).toEqual([
      'The list does not lead to the signed root: a ballot was removed, added or changed.',
    ])
    const root = toBase64url(new Uint8Array(32))
    expect(await found(resigned({ root }))).toEqual([
      'The list does not lead to the signed root: a ballot was removed, added or changed.',
    ])
    const { close } = resigned({ root })
    expect((await found({ close }))?.[0]).toBe('The signature of the totals (close.json) is false.')
  })

  test('a ballot that was left out of list and entries, but not of the totals', async () => {
    const ballots = head.ballots.replace(`${passes[2]!.leaf}\n`, '')
    expect(await found({ ballots }, passes.toSpliced(2, 1))).toEqual([
      'The list has not the length that the totals say.',
      'The list does not lead to the signed root: a ballot was removed, added or changed.',
    ])
  })

  test('more counted than issued, more issued than invited', async () => {
    const impossible =
      'The totals are impossible: there are more ballots than passes, or more passes than people invited.'
    expect(await found(resigned({ issued: 18 }))).toEqual([impossible])
    expect(await found(resigned({ issued: 30 }))).toEqual([impossible])
  })

  test('groups of other sizes than those promised', async () => {
    const groups = head.groups.map((group) => ({ ...group, invited: 3 }))
    expect(await found({ groups })).toEqual([
      'The groups are not those that the manifest names: their root is another.',
      'Group 0 has fewer people than the manifest promises.',
      'The people of all groups are not as many as the totals say were invited.',
      expect.stringMatching(/^Group \d has more ballots than people\./),
    ])
  })

  test('entries that cannot be read', async () => {
    const broken = { ...passes[0]!, input: 'no' }
    expect(await found({}, passes.with(0, broken))).toEqual([
      `The entry of ballot ${broken.leaf} cannot be read.`,
    ])
    const [first, ...rest] = passes.map((pass) => JSON.stringify(pass))
    const checked = await checkExport(each([JSON.stringify(head), `${first}x`, ...rest]))
    expect(checked?.faults.map(sentenceOf)).toEqual([
      'The entry of ballot without a leaf cannot be read.',
      expect.stringContaining(`Ballot ${passes[0]!.leaf} was counted but has no entry`),
    ])
  })
})

describe('the command', () => {
  const fileOf = async (text: string) => {
    const path = join(folder, 'list.jsonl')
    await writeFile(path, text)
    return path
  }

  test('prints a short table and ends with 0, without settings, server or database', async () => {
    const path = await fileOf(textOf([head, ...passes]))
    const environment = { PATH: process.env.PATH, DATABASE_URL: 'none of this is read' }
    const { stdout } = await run(process.execPath, [COMMAND, 'verify-export', path], {
      env: environment,
    })
    expect(stdout).toContain('29 invited, 19 issued, 19 counted, 0 malformed')
    expect(stdout).toContain('passes    right   19 signatures')
    expect(stdout).toContain(toBase64url(sha256(Buffer.from(head.manifest, 'base64url'))))
    expect(stdout).not.toContain('WRONG')
  })

  test('ends with 1 and the sentence', async () => {
    const path = await fileOf(textOf([head, ...passes.slice(1)]))
    await expect(run(process.execPath, [COMMAND, 'verify-export', path])).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('was counted but has no entry'),
      stdout: expect.stringContaining('passes    WRONG'),
    })
  })

  test('compares the manifest with the one of the mail', async () => {
    const path = await fileOf(textOf([head, ...passes]))
    const hash = toBase64url(sha256(Buffer.from(head.manifest, 'base64url')))
    await verifyExport([path, '--manifest', hash])
    for (const other of [`${hash}A`, `-${hash.slice(1)}A`])
      await expect(verifyExport([path, '--manifest', other])).rejects.toThrow(
        'The manifest is not the one of the invitation.',
      )
  })

  test('says when a file is none of these, or does not exist', async () => {
    const path = await fileOf('{"hello":"world"}\n')
    await expect(verifyExport([path])).rejects.toThrow('is not a list that an auditor downloaded')
    await expect(verifyExport([await fileOf('')])).rejects.toThrow('is not a list')
    await expect(verifyExport([join(folder, 'none')])).rejects.toThrow('ENOENT')
    await expect(verifyExport([])).rejects.toThrow('Usage')
  })
})
