import { beforeEach, expect, test } from 'vitest'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { aClient, type Client } from '#test/web/api/client.ts'

const CSV = { 'content-type': 'text/csv' }
const HEADING = 'email,name,department,language,manages,formerly'
const FIRST = `${HEADING}\nanna@b.org,Anna,C/S,fr,C/S,\nbert@b.org,Bert,C/S,en,,\n`

onEachDatabase('the roster through the API', (context) => {
  let admin: Client
  beforeEach(async () => {
    await context().empty()
    admin = await aClient(context(), 'administrator')
    await admin.put('/roster', FIRST, CSV)
  })
  const people = async () => (await admin.get('/roster')).json().people

  test('a dry run tells all that would change, in full, and changes nothing', async () => {
    const next = `${HEADING}\nanna@b.org,Anna M.,C/V,fr,C/V,C/S\ncleo@b.org,Cleo,C/V,es,,\ndora@b.org,Dora,C/L,en,,Past\n`
    const reply = await admin.put('/roster?dryRun=true', next, CSV)
    expect(reply.statusCode).toBe(200)
    expect(reply.json()).toEqual({
      recognised: { encoding: 'utf-8', separator: ',' },
      rejected: [],
      plan: {
        before: { people: 2, departments: 2 },
        after: { people: 3, departments: 3 },
        people: {
          added: [
            { email: 'cleo@b.org', name: 'Cleo', department: 'C/V', language: 'es' },
            { email: 'dora@b.org', name: 'Dora', department: 'C/L', language: 'en' },
          ],
          left: [{ email: 'bert@b.org', name: 'Bert', department: 'C/S', language: 'en' }],
          moved: [],
          renamed: [{ email: 'anna@b.org', name: 'Anna M.', from: 'Anna', to: 'Anna M.' }],
          languages: [],
          managersAdded: [],
          managersRemoved: [],
        },
        departments: {
          added: ['C/L'],
          continued: [{ from: 'C/S', to: 'C/V' }],
          removed: [],
          suggested: [],
          unheeded: [{ from: 'Past', to: 'C/L', why: 'unknown' }],
        },
      },
    })
    expect(await people()).toBe(2)
    const done = await admin.put('/roster?dryRun=false', next, CSV)
    expect(done.json()).toEqual({ people: 3, departments: 3, added: 2, removed: 1 })
  })

  test('a dry run tells the rejected rows with their reasons, in the language asked for', async () => {
    const bad = `${HEADING}\nanna,Anna,C,xx,,\nbert@b.org,Bert,C,en,,\n`
    const reply = await admin.put('/roster?dryRun=true', bad, { ...CSV, 'accept-language': 'fr' })
    expect(reply.json()).toMatchObject({
      plan: null,
      rejected: [
        {
          line: 2,
          reasons: [
            { key: 'roster.email-invalid', message: expect.stringContaining('adresse') },
            { key: 'roster.language-unknown', message: expect.stringContaining('langue') },
          ],
        },
      ],
    })
    const refused = await admin.put('/roster', bad, CSV)
    expect([refused.statusCode, refused.json().key]).toEqual([400, 'roster.rejected'])
    expect(refused.json().message).toContain('One row cannot be taken')
    expect(await people()).toBe(2)
  })

  test.each([
    ['/roster?dryRun=perhaps', FIRST, 'request.malformed'],
    ['/roster?dryRun=true', 'PK\u0003\u0004', 'roster.not-csv'],
    ['/roster?dryRun=true', '', 'roster.column-missing'],
    ['/roster?dryRun=true', HEADING, 'roster.empty'],
    ['/roster', `${HEADING}\n"anna`, 'roster.quote-unclosed'],
  ])('PUT %s of what is no roster is refused', async (path, body, key) => {
    const reply = await admin.put(path, body, CSV)
    expect([reply.statusCode, reply.json().key]).toEqual([400, key])
    expect(reply.json().message.length).toBeGreaterThan(10)
    expect(await people()).toBe(2)
  })

  test('rejected rows alone are refused: as a whole roster they would empty it', async () => {
    const body = 'email,name,department,language,line,reason\na@b.org,A,C,fr,2,\n'
    for (const path of ['/roster', '/roster?dryRun=true']) {
      const reply = await admin.put(path, body, CSV)
      expect([reply.statusCode, reply.json().key]).toEqual([409, 'roster.correction-alone'])
    }
    expect(await people()).toBe(2)
  })

  test('a file beyond the limit is refused', async () => {
    const reply = await admin.put('/roster', Buffer.alloc(65 * 1024 * 1024, 'a'), CSV)
    expect([reply.statusCode, reply.json().key]).toEqual([413, 'request.too-large'])
  })

  test('erasing says whether an account has the address, and a second time that nobody does', async () => {
    const reply = await admin.post('/roster/erasure', { email: ' Anna@B.org ' })
    expect([reply.statusCode, reply.json()]).toEqual([200, { account: false }])
    expect(await people()).toBe(1)
    const again = await admin.post('/roster/erasure', { email: 'anna@b.org' })
    expect([again.statusCode, again.json().key]).toEqual([404, 'person.not-found'])
  })

  test('of an erasure no mark is kept, by which the address could be guessed', async () => {
    const headers = { 'idempotency-key': 'erase-1' }
    const first = await admin.post('/roster/erasure', { email: 'anna@b.org' }, headers)
    expect(first.statusCode).toBe(200)
    expect(await context().office.selectFrom('idempotentReply').selectAll().execute()).toEqual([])
    expect((await admin.post('/roster/erasure', { email: 'bert@b.org' }, headers)).statusCode).toBe(
      200,
    )
  })
})
