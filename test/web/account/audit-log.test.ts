import { beforeAll, expect, test } from 'vitest'
import { brokenAt, type ChainedEntry, NO_ENTRY } from '#src/core/audit-chain.ts'
import { record } from '#src/services/audit-log.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { people } from '#test/setup/people.ts'
import { aVisitor, signedIn, type Visitor } from '#test/setup/visitor.ts'
import { aClient } from '#test/web/api/client.ts'

onEachDatabase('the audit log', (context) => {
  let alice: Visitor

  beforeAll(async () => {
    const accounts = await people(context())
    alice = await signedIn(context(), 'alice')
    await record(context(), accounts.alice, 'comment.redacted', null, { reason: '=1+1' })
  })

  const PATHS = [
    '/audit-log',
    '/audit-log/check',
    '/audit-log/audit-log.csv',
    '/audit-log/audit-log.jsonl',
  ]

  test('is for administrators and auditors, page and files', async () => {
    for (const path of PATHS) {
      for (const [name, status] of [
        ['alice', 200],
        ['aude', 200],
        ['hilda', 403],
        ['max', 403],
      ] as const) {
        const visitor = await signedIn(context(), name)
        expect([path, name, (await visitor.get(path)).status]).toEqual([path, name, status])
      }
      const stranger = await aVisitor(context())
      expect((await stranger.get(path)).headers.location).toMatch(/^\/sign-in\?next=/)
    }
  })

  test('is kept as a file that can be followed without Septet', async () => {
    const { text, headers } = await alice.get('/audit-log/audit-log.jsonl')
    expect(headers['content-disposition']).toContain('audit-log.jsonl')
    const lines = text.trimEnd().split('\n')
    const entries = lines.map((line) => JSON.parse(line) as ChainedEntry)
    expect(entries.length).toBeGreaterThan(2)
    expect(brokenAt(NO_ENTRY, entries)).toBe(null)
  })

  test('is followed by a program, each entry once', async () => {
    const client = await aClient(context(), 'auditor')
    const seen: number[] = []
    for (let next: string | null = '0'; next !== null; ) {
      const reply = await client.get(`/audit-log?after=${next}&limit=2`)
      expect(reply.statusCode).toBe(200)
      seen.push(...reply.json().items.map((entry: ChainedEntry) => entry.position))
      next = reply.json().next
    }
    expect(seen).toEqual(seen.map((_, index) => index + 1))
    for (const query of ['after=-1', 'after=x', 'limit=0', 'limit=301'])
      expect((await client.get(`/audit-log?${query}`)).statusCode).toBe(400)
  })

  test('is kept as a table that runs nothing', async () => {
    const { text } = await alice.get('/audit-log/audit-log.csv')
    expect(text.split('\r\n')[0]).toBe('position,at,actor,act,campaign,details,id,hash')
    expect(text).toContain('"{""reason"":""=1+1""}"')
    expect(text).not.toMatch(/(^|,)"?=/m)
  })

  test('says that it is whole, and which line to note', async () => {
    const { text } = await alice.get('/audit-log/check?language=en')
    expect(text).toContain('The log is whole.')
    const [, mark = ''] = /<pre class="receipt"[^>]*>(\d+:[0-9a-f]{64})</.exec(text) ?? []
    await alice.post('/account/language', { language: 'en' }, '/account')
    const later = await alice.get(`/audit-log/check?noted=${mark}&language=en`)
    expect(later.text).toContain('The log still holds the mark that you noted.')
    const other = mark.replace(/.$/, (sign) => (sign === '0' ? '1' : '0'))
    const wrong = await alice.get(`/audit-log/check?noted=${other}&language=en`)
    expect(wrong.text).toContain('The log does not hold this mark.')
  })

  test('tells a mark from anything else, and keeps what was entered', async () => {
    for (const noted of ['12', '<script>', 'x'.repeat(199)]) {
      const page = await alice.get(
        `/audit-log/check?${new URLSearchParams({ noted, language: 'en' })}`,
      )
      expect(page.status).toBe(400)
      expect(page.text).toContain('This is not a mark.')
      expect(page.text).not.toContain('<script>')
    }
    expect((await alice.get('/audit-log/check?noted=')).status).toBe(200)
  })

  test('says where it was changed', async () => {
    await context()
      .office.updateTable('auditLog')
      .set({ actor: 'Nobody' })
      .where('position', '=', 2)
      .execute()
    const { text } = await alice.get('/audit-log/check?language=en')
    expect(text).toContain('The log was changed.')
    expect(text).toContain('Entry 2 is no longer the one that was written.')
    expect(text).not.toContain('Mark to keep')
  })
})
