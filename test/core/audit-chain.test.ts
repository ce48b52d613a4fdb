import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  brokenAt,
  type ChainedEntry,
  chained,
  NO_ENTRY,
  notedHead,
  parseHead,
} from '#src/core/audit-chain.ts'

const kept = fc.record({
  id: fc.string(),
  at: fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  actor: fc.string({ unit: 'binary' }),
  act: fc.constantFrom('roster.imported', 'keys.exported'),
  campaign: fc.option(fc.string()),
  details: fc.json(),
})

const log = fc.array(kept, { minLength: 1, maxLength: 12 }).map((entries) => {
  const all: ChainedEntry[] = []
  for (const entry of entries) all.push(chained(all.at(-1) ?? NO_ENTRY, entry))
  return all
})

describe('the chain of the audit log', () => {
  test('is SHA-256 of what stands before, and of the entry', () => {
    const entry = {
      id: 'x',
      at: '2026-03-02T09:00:00.000Z',
      actor: 'Zoë',
      act: 'keys.exported',
      campaign: null,
      details: '{}',
    }
    const text = '["",1,"x","2026-03-02T09:00:00.000Z","Zoë","keys.exported",null,"{}"]'
    const hash = createHash('sha256').update(text, 'utf8').digest('hex')
    expect(chained(NO_ENTRY, entry)).toEqual({ ...entry, position: 1, hash })
  })

  test('holds as it was written, in any pieces', () => {
    fc.assert(
      fc.property(log, fc.nat(), (entries, cut) => {
        const at = cut % entries.length
        expect(brokenAt(NO_ENTRY, entries)).toBe(null)
        expect(brokenAt(entries[at] ?? NO_ENTRY, entries.slice(at + 1))).toBe(null)
      }),
    )
  })

  test('breaks where anything of an entry is another, where one is missing, and where two change places', () => {
    const members = ['id', 'at', 'actor', 'act', 'campaign', 'details', 'hash'] as const
    fc.assert(
      fc.property(log, fc.nat(), fc.constantFrom(...members), (entries, place, member) => {
        const at = place % entries.length
        const changed = entries.map((entry, index) =>
          index === at ? { ...entry, [member]: `${entry[member]}!` } : entry,
        )
        expect(brokenAt(NO_ENTRY, changed)).toBe(at + 1)
        if (at + 1 === entries.length) return
        expect(brokenAt(NO_ENTRY, entries.toSpliced(at, 1))).toBe(at + 1)
        const [one, other] = entries.slice(at, at + 2) as [ChainedEntry, ChainedEntry]
        expect(brokenAt(NO_ENTRY, entries.toSpliced(at, 2, other, one))).toBe(at + 1)
      }),
    )
  })

  test('is noted down as a line, and read back', () => {
    const head = { position: 12, hash: 'ab'.repeat(32) }
    expect(parseHead(` ${notedHead(head)}\n`)).toEqual(head)
    for (const text of ['', '12', `0:${head.hash}`, `12:${head.hash}0`, `12:${'AB'.repeat(32)}`])
      expect([text, parseHead(text)]).toEqual([text, null])
  })
})
