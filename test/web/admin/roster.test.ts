import { beforeEach, describe, expect, test } from 'vitest'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { aVisitor, signedIn, type Visitor } from '#test/setup/visitor.ts'
import { aCompanyOf, aDraft, rosterOf } from '#test/web/admin/site.ts'

const HEADING = 'email,name,department,language'

onEachDatabase('the page of the roster', (context) => {
  beforeEach(async () => {
    await aCompanyOf(context(), 4)
  })

  test('shows the departments and how many belong to each', async () => {
    const page = await (await signedIn(context(), 'alice')).get('/roster')
    expect(page.status).toBe(200)
    expect(page.text).toContain('12 people in 5 departments')
    expect(page.text).toMatch(/Company\/Sales\/North<\/th>\s*<td class="numeric">4</)
  })

  test('is empty at first, and explains the file with an example that can be imported', async () => {
    const alice = await signedIn(context(), 'alice')
    await context().roster.deleteFrom('person').execute()
    expect((await alice.get('/roster')).text).toContain('The roster is empty')

    for (const language of ['fr', 'es', 'en']) {
      const example = await alice.get(`/roster/example.csv?language=${language}`)
      expect(example.headers['content-type']).toContain('text/csv')
      expect((await agreeTo(alice, example.text)).status).toBe(303)
    }
    expect((await alice.get('/roster')).text).toContain('3 people')
  })

  test('shows what a file would change, imports it on a button and says who came and who left', async () => {
    const alice = await signedIn(context(), 'alice')
    const answer = await alice.upload(
      '/roster',
      `${HEADING}\np0.d0@example.org,Person,Company/Legal,fr\nnew@example.org,New,Company/Lab,fr\n`,
    )
    expect([answer.status, answer.headers.location]).toEqual([303, '/roster/plan'])
    const plan = await alice.get('/roster/plan')
    for (const text of [
      'After the import: 2 people in 3 departments. Today: 12 and 5.',
      'Read as UTF-8, separated by commas.',
      'More than half of the people would leave',
      '1 person is added',
      '11 people leave',
      '1 person changes name',
      '1 person changes language',
      '1 department is new',
      '3 departments are removed',
    ])
      expect(plan.text).toContain(text)
    expect(plan.text).not.toContain('manages')
    expect((await alice.get('/roster')).text).toContain('12 people')
    expect((await alice.get('/roster')).text).toContain('A file waits for your agreement')

    const done = await alice.post(
      '/roster/plan/import',
      { mark: markIn(plan.text) },
      '/roster/plan',
    )
    expect(done.status).toBe(303)
    const page = await alice.get(done.headers.location as string)
    expect(page.text).toContain('1 person added, 11 removed')
    expect(page.text).toContain('2 people in 3 departments')
    expect(page.text).not.toContain('A file waits')
    // the button once more, and the page by the back button
    const again = await alice.post('/roster/plan/import', { mark: markIn(plan.text) }, '/roster')
    expect(again.headers.location).toBe(done.headers.location)
    expect((await alice.get('/roster/plan')).status).toBe(404)
  })

  test('tells each row that cannot be taken, in the reader’s language, with a file of them, and imports nothing', async () => {
    const alice = await signedIn(context(), 'alice')
    await alice.upload('/roster', `${HEADING}\nanna,Anna,Company,fr\nbert@example.org,=1+1,,xx\n`)
    const plan = await alice.get('/roster/plan?language=es')
    expect(plan.text).toContain('2 líneas no pueden importarse')
    expect(plan.text).toContain('Línea 2: «anna» no es una dirección de correo.')
    expect(plan.text).toContain('Línea 3: una celda no puede empezar por')
    expect(plan.text).not.toContain('name="mark"')
    const file = await alice.get('/roster/plan/rejected.csv?language=es')
    expect(file.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(file.headers['content-disposition']).toContain('septet-roster-rejected.csv')
    expect(file.text).toContain("bert@example.org,'=1+1,,xx,3,")
    expect((await alice.get('/roster/plan/left')).status).toBe(404)
    expect((await alice.get('/roster?language=en')).text).toContain('12 people')

    const many = Array.from({ length: 150 }, (_, index) => `person${index},P,Company,fr`)
    await alice.upload('/roster', [HEADING, ...many].join('\n'))
    const long = await alice.get('/roster/plan')
    expect(long.text).toContain('150 rows cannot be taken')
    expect(long.text).toContain('Only the first 100 reasons')
  })

  test('reads what Excel writes in France and Spain, and shows names to check it by', async () => {
    const alice = await signedIn(context(), 'alice')
    const file = `${HEADING}\na@b.org,René Añez,Société,fr\n`.replaceAll(',', ';')
    await alice.upload('/roster', Buffer.from(file, 'latin1'))
    expect((await alice.get('/roster/plan')).text).toContain(
      'Read as Windows-1252, separated by semicolons. Check these names: René Añez.',
    )
    await alice.upload('/roster', Buffer.from(`\ufeff${file.replaceAll(';', '\t')}`, 'utf16le'))
    expect((await alice.get('/roster/plan')).text).toContain('Read as UTF-16, separated by tabs.')
  })

  test('explains a file that is no CSV, has no rows or was not chosen', async () => {
    const alice = await signedIn(context(), 'alice')
    const workbook = await alice.upload('/roster', 'PK\u0003\u0004')
    expect([workbook.status, workbook.text]).toEqual([400, expect.stringContaining('no CSV text')])
    expect((await alice.upload('/roster', HEADING)).text).toContain('The file holds nobody')
    const none = await alice.upload('/roster', '')
    expect(none.status).toBe(400)
    expect(none.text).toContain('Choose a file first')
    expect((await alice.get('/roster')).text).toContain('12 people')
  })

  test('names the limit to a file that is larger', async () => {
    const alice = await signedIn(context(), 'alice')
    const answer = await alice.upload('/roster', Buffer.alloc(65 * 1024 * 1024, 'a'))
    expect(answer.status).toBe(413)
    expect(answer.text).toContain('The file is larger than 64 MB')
  })

  test('asks whether a department is the same, and takes the answer into account', async () => {
    const alice = await signedIn(context(), 'alice')
    const file = Buffer.from(rosterOf(4)).toString().replaceAll('Company/Sales', 'Company/Trade')
    await alice.upload('/roster', file)
    const asked = await alice.get('/roster/plan')
    expect(asked.text).toContain('Company/Sales becomes Company/Trade')
    expect(asked.text).toContain('8 of its 8 people are there')
    const chosen = JSON.stringify(['Company/Sales', 'Company/Trade'])
    const answer = await alice.post('/roster/plan/departments', { chosen }, '/roster/plan')
    expect([answer.status, answer.headers.location]).toEqual([303, '/roster/plan'])
    const plan = await alice.get('/roster/plan')
    expect(plan.text).toContain('3 departments are renamed or moved, with their past')
    expect(plan.text).toContain(' checked> Company/Sales becomes Company/Trade')
    expect(plan.text).not.toContain('people move to another department')
    // what was shown before the choice is not imported
    const stale = await alice.post(
      '/roster/plan/import',
      { mark: markIn(asked.text) },
      '/roster/plan',
    )
    expect(stale.status).toBe(409)
    expect(stale.text).toContain('Nothing was imported')
    await alice.post('/roster/plan/import', { mark: markIn(stale.text) }, '/roster/plan')
    expect((await alice.get('/roster')).text).toContain('Company/Trade/North')
    const none = await alice.post('/roster/plan/departments', {}, '/roster')
    expect(none.status).toBe(404)
  })

  test.each(['[', '["a"]', '{"from":"a"}', '<script>'])('refuses the choice %s', async (chosen) => {
    const alice = await signedIn(context(), 'alice')
    await alice.upload('/roster', rosterOf(5))
    const answer = await alice.post('/roster/plan/departments', { chosen }, '/roster/plan')
    expect(answer.status).toBe(400)
  })

  test('shows a long list in pages', async () => {
    const alice = await signedIn(context(), 'alice')
    await alice.upload('/roster', rosterOf(50))
    const plan = await alice.get('/roster/plan')
    expect(plan.text).toContain('href="/roster/plan/added"')
    const list = await alice.get('/roster/plan/added?from=100')
    expect(list.text).toContain('138 people are added')
    expect(list.text).toContain('Rows 101 to 138 of 138')
    expect((await alice.get('/roster/plan/nothing')).status).toBe(404)
    expect((await alice.get('/roster/plan/constructor')).status).toBe(404)
  })

  test('forgets a file when asked to, and says so', async () => {
    const alice = await signedIn(context(), 'alice')
    await alice.upload('/roster', rosterOf(5))
    const answer = await alice.post('/roster/plan/deletion', {}, '/roster/plan')
    const page = await alice.get(answer.headers.location as string)
    expect(page.text).toContain('The file is forgotten')
    for (const path of ['/roster/plan', '/roster/plan/added', '/roster/plan/rejected.csv'])
      expect((await alice.get(path)).status, path).toBe(404)
    const late = await alice.post('/roster/plan/import', { mark: 'x' }, '/roster')
    expect([late.status, late.text]).toEqual([404, expect.stringContaining('No file waits')])
  })

  test('shows markup, marks of direction and emoji of a file as the text that they are', async () => {
    const alice = await signedIn(context(), 'alice')
    const name = '<script>alert(1)</script> 🌻'
    await alice.upload('/roster', `${HEADING}\na@b.org,${name},<b>Company</b>,en\n`)
    const plan = await alice.get('/roster/plan')
    expect(plan.text).toContain('&lt;script&gt;alert(1)&lt;/script&gt; 🌻')
    expect(plan.text).not.toContain('<b>Company')
    await alice.upload('/roster', `${HEADING}\na@b.org,An\u202ena,Company,en\n`)
    expect((await alice.get('/roster/plan')).text).toContain('the name is missing or not readable')
  })

  describe('of its people', () => {
    const personOf = async (name: string) =>
      (
        await context()
          .roster.selectFrom('person')
          .select('id')
          .where('email', '=', name)
          .executeTakeFirstOrThrow()
      ).id

    test('finds one by name or address', async () => {
      const alice = await signedIn(context(), 'alice')
      const all = await alice.get('/roster/people')
      expect(all.text).toContain('12 people')
      const found = await alice.get('/roster/people?search=P0.D2')
      expect(found.text).toContain('1 person')
      expect(found.text).toContain('Company/Sales/South')
      const none = await alice.get('/roster/people?search=%3Cscript%3E')
      expect(none.text).toContain('Nobody matches')
      expect(none.text).not.toContain('<script>')
      const odd = await alice.get('/roster/people?search=a&search=b&from=-1')
      expect(odd.status).toBe(200)
    })

    test('leads through a long list with the search', async () => {
      const alice = await signedIn(context(), 'alice')
      await agreeTo(alice, rosterOf(50))
      const page = await alice.get('/roster/people?search=person')
      const next = /href="(\?[^"]+)" rel="next"/.exec(page.text)?.[1] ?? ''
      const url = next.replaceAll('&amp;', '&').replaceAll('&#x3D;', '=')
      expect((await alice.get(`/roster/people${url}`)).text).toContain('Rows 101 to 150 of 150')
    })

    test('erases one after a confirmation, and names what stays and an account of the same address', async () => {
      const alice = await signedIn(context(), 'alice')
      await agreeTo(
        alice,
        `${HEADING}\nalice@example.org,Alice,Company,en\nbert@b.org,B,Company,fr\n`,
      )
      const id = await personOf('alice@example.org')
      const page = await alice.get(`/roster/people/${id}`)
      expect(page.text).toContain('A Septet account has the same address')
      expect(page.text).toContain('Backups from before')
      const unsure = await alice.post(`/roster/people/${id}/erasure`, {}, `/roster/people/${id}`)
      expect(unsure.status).toBe(400)
      const confirmed = { confirmed: 'yes' }
      const done = await alice.post(
        `/roster/people/${id}/erasure`,
        confirmed,
        `/roster/people/${id}`,
      )
      expect(done.headers.location).toBe('/roster/people?done=erased')
      const after = await alice.get('/roster/people?done=erased')
      expect(after.text).toContain('The person is erased.')
      expect(after.text).toContain('1 person')
      for (const again of [
        await alice.get(`/roster/people/${id}`),
        await alice.post(`/roster/people/${id}/erasure`, confirmed, '/roster/people'),
      ])
        expect([again.status, again.text]).toEqual([404, expect.stringContaining('no longer')])
    })
  })

  describe('warns of its age', () => {
    test('after thirty days, there and where a campaign is opened, and stops nobody', async () => {
      const actors = await aCompanyOf(context(), 4)
      const alice = await signedIn(context(), 'alice')
      const id = await aDraft(context(), actors.alice, {
        closesOn: '2026-09-30',
        latestClosesOn: '2026-09-30',
      })
      const pages = async () => [
        (await alice.get('/roster')).text,
        (await alice.get(`/campaigns/${id}`)).text,
      ]
      for (const page of await pages()) expect(page).not.toContain('days old')
      expect((await alice.get('/roster')).text).toContain('Last import: ')

      const start = context().now().getTime()
      context().clock.set(new Date(start + 31 * 24 * 60 * 60_000).toISOString())
      const again = await signedIn(context(), 'alice')
      for (const path of ['/roster', `/campaigns/${id}`])
        expect((await again.get(path)).text).toContain('This roster is 31 days old')
      const hilda = await signedIn(context(), 'hilda')
      const draft = await hilda.get(`/campaigns/${id}?language=en`)
      expect(draft.text).toContain('Opening freezes people and departments')
      expect(draft.text).not.toContain('Go to the roster')
      const opened = await again.post(
        `/campaigns/${id}/opening`,
        { confirmed: 'yes' },
        `/campaigns/${id}`,
      )
      expect(opened.status).toBe(303)
      context().clock.set('2026-03-02T09:00:00Z')
    })
  })

  test('is for administrators alone', async () => {
    const person = await context()
      .roster.selectFrom('person')
      .select('id')
      .executeTakeFirstOrThrow()
    const reads = [
      '/roster',
      '/roster/example.csv',
      '/roster/plan',
      '/roster/plan/rejected.csv',
      '/roster/plan/added',
      '/roster/people',
      `/roster/people/${person.id}`,
    ]
    const acts = [
      '/roster/plan/departments',
      '/roster/plan/import',
      '/roster/plan/deletion',
      `/roster/people/${person.id}/erasure`,
    ]
    for (const name of ['hilda', 'max', 'aude']) {
      const visitor = await signedIn(context(), name)
      for (const path of reads) expect((await visitor.get(path)).status, path).toBe(403)
      for (const path of acts)
        expect((await visitor.post(path, { confirmed: 'yes' }, '/account')).status, path).toBe(403)
      expect((await visitor.upload('/roster', rosterOf(1))).status).toBe(403)
    }
    const stranger = await aVisitor(context())
    for (const path of reads)
      expect((await stranger.get(path)).headers.location).toMatch(/^\/sign-in\?next=/)
    for (const path of acts)
      expect((await stranger.post(path, { confirmed: 'yes' }, '/sign-in')).status).toBe(401)
    expect((await stranger.upload('/roster', rosterOf(1))).status).toBe(401)
    const alice = await signedIn(context(), 'alice')
    for (const path of acts)
      expect((await alice.postFromElsewhere(path, { confirmed: 'yes' })).status).toBe(403)
    expect((await alice.get('/roster')).text).toContain('12 people')
  })

  test('refuses a form of another site, one that is cut off and one of another kind', async () => {
    const alice = await signedIn(context(), 'alice')
    const type = 'multipart/form-data; boundary=septet'
    const foreign =
      '--septet\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n--septet--\r\n'
    expect((await alice.send('/roster', type, foreign)).status).toBe(403)
    expect((await alice.send('/roster', type, foreign.slice(0, 40))).status).toBe(400)
    expect((await alice.send('/roster', 'text/csv', HEADING)).status).toBe(400)
    expect((await alice.get('/roster')).text).toContain('12 people')
  })
})

const markIn = (page: string) => /name="mark" value="([^"]+)"/.exec(page)?.[1] ?? 'none'

/** Sends a file and agrees to its plan. */
async function agreeTo(visitor: Visitor, file: Uint8Array | string) {
  await visitor.upload('/roster', file)
  const mark = markIn((await visitor.get('/roster/plan')).text)
  return visitor.post('/roster/plan/import', { mark }, '/roster/plan')
}
