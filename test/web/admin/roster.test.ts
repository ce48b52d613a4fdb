import { beforeEach, expect, test } from 'vitest'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { aVisitor, signedIn } from '#test/setup/visitor.ts'
import { aCompanyOf, rosterOf } from '#test/web/admin/site.ts'

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
      const answer = await alice.upload('/roster', example.text)
      expect(answer.status).toBe(303)
    }
    expect((await alice.get('/roster')).text).toContain('3 people')
  })

  test('takes a file and says who came and who left', async () => {
    const alice = await signedIn(context(), 'alice')
    const answer = await alice.upload(
      '/roster',
      `${HEADING}\np0.d0@example.org,Person,Company/Legal,en\nnew@example.org,New,Company/Legal,fr\n`,
    )
    expect(answer.status).toBe(303)
    const page = await alice.get(answer.headers.location as string)
    expect(page.text).toContain('1 person added, 11 removed')
    expect(page.text).toContain('2 people in 2 departments')
  })

  test('tells each row that cannot be taken, in the reader’s language, and changes nothing', async () => {
    const alice = await signedIn(context(), 'alice')
    const file = `${HEADING}\nanna,Anna,Company,fr\nbert@example.org,=1+1,,xx\n`
    const answer = await alice.upload('/roster', file)
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('4 rows cannot be taken. Nothing was changed.')
    expect(answer.text).toContain('Row 2: “anna” is not a mail address.')
    expect(answer.text).toContain('Row 3: a cell must not begin with')
    expect(answer.text).toContain('12 people')

    const many = Array.from({ length: 150 }, (_, index) => `person${index},P,Company,fr`)
    const long = await alice.upload('/roster', [HEADING, ...many].join('\n'))
    expect(long.text).toContain('150 rows cannot be taken')
    expect(long.text).toContain('Only the first 100 reasons')
  })

  test('explains a file that is not UTF-8, has no rows or was not chosen', async () => {
    const alice = await signedIn(context(), 'alice')
    const latin1 = Buffer.from(`${HEADING}\na@b.org,Ren\xe9,Company,fr\n`, 'latin1')
    expect((await alice.upload('/roster', latin1)).text).toContain('not in UTF-8')
    expect((await alice.upload('/roster', HEADING)).text).toContain('The file holds nobody')
    const none = await alice.upload('/roster', '')
    expect(none.status).toBe(400)
    expect(none.text).toContain('Choose a file first')
    expect((await alice.get('/roster')).text).toContain('12 people')
  })

  test('is for administrators alone', async () => {
    for (const name of ['hilda', 'max', 'aude']) {
      const visitor = await signedIn(context(), name)
      expect((await visitor.get('/roster')).status).toBe(403)
      expect((await visitor.get('/roster/example.csv')).status).toBe(403)
      expect((await visitor.upload('/roster', rosterOf(1))).status).toBe(403)
    }
    const stranger = await aVisitor(context())
    expect((await stranger.get('/roster')).headers.location).toMatch(/^\/sign-in\?next=/)
    expect((await stranger.upload('/roster', rosterOf(1))).status).toBe(401)
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
