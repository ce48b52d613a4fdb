import { beforeEach, describe, expect, test } from 'vitest'
import { entryTerms, listIdeas } from '#src/services/actions/library/offer-ideas.ts'
import { listAuditLog } from '#src/services/audit-log.ts'
import { everybody } from '#test/setup/campaigns.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { people } from '#test/setup/people.ts'
import { aVisitor, signedIn, type Visitor } from '#test/setup/visitor.ts'

const english = {
  'title-en': '  Ask  \n twice\u202e ',
  'means-en': 'A room\r\nand a pen',
  'evidence-en': 'A list',
  'indicator-en': 'Fewer questions',
}

onEachDatabase('the library of actions', (context) => {
  let hilda: Visitor
  let max: Visitor

  beforeEach(async () => {
    await context().empty()
    await people(context())
    // who reads the pages here reads English
    await context().office.updateTable('account').set({ language: 'en' }).execute()
    hilda = await signedIn(context(), 'hilda')
    max = await signedIn(context(), 'max')
  })

  const acts = async () =>
    (await listAuditLog(context(), everybody, null)).items
      .map(({ act }) => act)
      .filter((act) => act.startsWith('library.'))
  const revisionOn = (html: string) => /name="revision" value="(\d+)"/.exec(html)?.[1] ?? ''

  describe('as a page', () => {
    test('shows ideas by factor and step to HR, who may edit, and to managers, who may not', async () => {
      const page = await hilda.get('/action-library')
      expect(page.status).toBe(200)
      expect(page.text).toContain('Structure, organisation, objectives')
      expect(page.text).toContain('Step 2: prepare and motivate')
      expect(page.text.match(/<details>/g)).toHaveLength(28)
      expect(page.text).toContain('href="/action-library/f3-weekly-questions"')
      const read = await max.get('/action-library?language=es')
      expect(read.text).toContain('Reservar un cuarto de hora semanal')
      expect(read.text).not.toContain('href="/action-library/f3-weekly-questions"')
    })

    test.each(['/action-library', '/action-library/new', '/action-library/f1-who-does-what'])(
      '%s is not for administrators, auditors or strangers',
      async (path) => {
        for (const name of ['alice', 'aude'])
          expect((await (await signedIn(context(), name)).get(path)).status, name).toBe(403)
        const answer = await (await aVisitor(context())).get(path)
        expect(answer.status).toBe(302)
        expect(answer.headers.location).toContain('/sign-in')
      },
    )

    test.each(['/action-library/new', '/action-library/f1-who-does-what'])(
      '%s is for HR alone',
      async (path) => {
        expect((await max.get(path)).status).toBe(403)
        expect((await hilda.get(path)).status).toBe(200)
      },
    )

    test('of an idea that does not exist says so', async () => {
      expect((await hilda.get('/action-library/nothing')).status).toBe(404)
      const answer = await hilda.post('/action-library/nothing', english, '/action-library/new')
      expect(answer.status).toBe(404)
    })
  })

  describe('edited by HR', () => {
    test('has the words of the organisation, tidied, until Septet’s are brought back', async () => {
      const path = '/action-library/f3-weekly-questions'
      const saved = await hilda.post(path, { ...english, revision: '0' })
      expect(saved.status).toBe(303)
      expect(saved.headers.location).toBe('/action-library?done=saved#f3-weekly-questions')
      const [changed] = (await listIdeas(context(), 'F3')).filter(
        ({ id }) => id === 'f3-weekly-questions',
      )
      expect(changed).toMatchObject({
        origin: 'changed',
        step: 'understand',
        texts: { en: { title: 'Ask twice', means: 'A room\nand a pen' } },
      })
      expect((await max.get('/action-library')).text).toContain('words of your organisation')

      const page = await hilda.get(path)
      expect(page.text).toContain('Bring Septet’s words back')
      await hilda.post(`${path}/removal`, { revision: revisionOn(page.text) }, path)
      expect((await listIdeas(context(), 'F3')).every(({ origin }) => origin === 'built-in')).toBe(
        true,
      )
      expect(await acts()).toEqual(['library.restored', 'library.changed'])
    })

    test('hides an idea and offers it again', async () => {
      const path = '/action-library/f5-who-decides'
      await hilda.post(`${path}/hiding`, { revision: '0', hidden: 'yes' }, path)
      expect((await listIdeas(context(), 'F5')).map(({ id }) => id)).not.toContain('f5-who-decides')
      expect(await entryTerms(context(), 'f5-who-decides', 'fr')).toBeNull()
      expect((await max.get('/action-library')).text).not.toContain('f5-who-decides')
      const seen = await hilda.get('/action-library')
      expect(seen.text).toMatch(/id="f5-who-decides"[\s\S]{0,400}hidden/)

      const page = await hilda.get(path)
      await hilda.post(`${path}/hiding`, { revision: revisionOn(page.text), hidden: 'no' }, path)
      expect(await listIdeas(context(), 'F5')).toHaveLength(4)
      expect(await acts()).toEqual(['library.shown', 'library.hidden'])
    })

    test('adds an idea of the organisation, and takes it away', async () => {
      const form = { ...english, factor: 'F2', step: 'prepare' }
      const added = await hilda.post('/action-library', form, '/action-library/new')
      expect(added.status).toBe(303)
      const own = (await listIdeas(context(), 'F2')).find(({ origin }) => origin === 'own')
      expect(own?.texts.en?.title).toBe('Ask twice')
      expect(await entryTerms(context(), own?.id ?? '', 'fr')).toEqual({
        entry: own?.id,
        factor: 'F2',
        step: 'prepare',
        title: { en: 'Ask twice' },
        means: 'A room\nand a pen',
        evidence: 'A list',
        indicator: 'Fewer questions',
      })
      const path = `/action-library/${own?.id}`
      expect((await hilda.get(path)).text).toContain('Delete this idea')
      await hilda.post(`${path}/removal`, { revision: '1' }, path)
      expect((await hilda.get(path)).status).toBe(404)
      expect(await acts()).toEqual(['library.removed', 'library.added'])
    })

    test('tells the second of two who edit at once, and loses nothing', async () => {
      const path = '/action-library/f1-who-does-what'
      await hilda.post(path, { ...english, revision: '0' })
      const second = { ...english, 'title-en': 'Ask three times', revision: '0' }
      const refused = await hilda.post(path, second)
      expect(refused.status).toBe(409)
      expect(refused.text).toContain('Somebody else changed this idea meanwhile')
      expect(refused.text).toContain('Ask three times')
      expect(refused.text).toContain('<strong>Ask twice</strong>')
      // the same words again are no change
      expect((await hilda.post(path, { ...english, revision: '0' })).status).toBe(303)
      const again = { ...second, revision: revisionOn(refused.text) }
      expect((await hilda.post(path, again)).status).toBe(303)
      expect(await acts()).toEqual(['library.changed', 'library.changed'])
    })

    test.each<[string, Record<string, string>, string, string]>([
      [
        'nothing',
        { 'title-en': '', 'means-en': '', 'evidence-en': '', 'indicator-en': '' },
        'title-fr',
        'This text is missing',
      ],
      ['half a language', { 'means-en': ' \u2066 ' }, 'means-en', 'This text is missing'],
      ['too much', { 'title-en': 'x'.repeat(161) }, 'title-en', 'at most 160 characters'],
      ['an unknown factor', { factor: 'F9' }, 'factor', 'Choose a factor'],
      ['no step', { step: 'third' }, 'step', 'Choose the step'],
    ])('refuses %s, at its field, and keeps what was entered', async (_, change, field, said) => {
      const form = { ...english, factor: 'F2', step: 'prepare', 'evidence-es': '', ...change }
      const refused = await hilda.post('/action-library', form, '/action-library/new')
      expect(refused.status).toBe(400)
      expect(refused.text).toContain(`href="#${field}"`)
      expect(refused.text).toContain(said)
      if (change['indicator-en'] === undefined) expect(refused.text).toContain('Fewer questions')
    })

    test.each(['', '/hiding', '/removal'])('by a manager is refused: %s', async (what) => {
      const path = `/action-library/f1-who-does-what${what}`
      const answer = await max.post(path, { ...english, revision: '0' }, '/action-library')
      expect(answer.status).toBe(403)
      const stranger = await (await aVisitor(context())).post(path, english, '/sign-in')
      expect(stranger.status).toBe(401)
      expect(await acts()).toEqual([])
    })

    test('keeps what is hostile as text', async () => {
      const form = { ...english, 'title-en': '<b>{{title}}</b>', factor: 'F2', step: 'prepare' }
      await hilda.post('/action-library', form, '/action-library/new')
      const page = await hilda.get('/action-library')
      expect(page.text).toContain('&lt;b&gt;{{title}}&lt;/b&gt;')
    })
  })
})
