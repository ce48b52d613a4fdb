import { beforeEach, describe, expect, test } from 'vitest'
import { DEFAULT_QUESTIONNAIRE } from '#src/core/questionnaire/default.ts'
import { createDraft } from '#src/services/drafts/create-draft.ts'
import { showDraft, showDrafts } from '#src/services/drafts/drafts.ts'
import { addDefaultQuestionnaire } from '#src/services/questionnaires.ts'
import { everybody } from '#test/setup/campaigns.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { people } from '#test/setup/people.ts'
import { aVisitor, signedIn, type Visitor } from '#test/setup/visitor.ts'

onEachDatabase('the pages of drafts', (context) => {
  let hilda: Visitor
  let draft: string

  beforeEach(async () => {
    await context().empty()
    await people(context())
    await addDefaultQuestionnaire(context(), everybody)
    hilda = await signedIn(context(), 'hilda')
    await hilda.get('/questionnaires?language=en')
    const source = { from: 'version', id: 'septet', version: 1 } as const
    draft = (await createDraft(context(), everybody, source)).id
  })

  const path = (rest = '') => `/questionnaire-drafts/${draft}${rest}`
  const content = async () => (await showDraft(context(), everybody, draft)).content
  /** The hidden fields of a form as a browser has them. */
  const hiddenIn = (text: string) => ({
    revision: /name="revision" value="(\d+)"/.exec(text)?.[1] ?? '',
    was: unescaped(/name="was" value="([^"]*)"/.exec(text)?.[1] ?? ''),
  })
  const save = async (section: string, fields: Record<string, string>, act = 'save') => {
    const page = await hilda.get(path(`/sections/${section}`))
    const entered = Object.entries(fields).map(([name, value]) => [`f:${name}`, value])
    const form = { ...hiddenIn(page.text), ...Object.fromEntries(entered), do: act }
    return hilda.post(path(`/sections/${section}`), form)
  }

  describe('begin', () => {
    test('as a copy of a version, from its page and from the list', async () => {
      const version = await hilda.get('/questionnaires/septet/1')
      expect(version.text).toContain('action="/questionnaire-drafts"')
      const list = await hilda.get('/questionnaires')
      expect(list.text).toContain('<option value="septet@1" selected>')
      const form = {
        from: 'septet@1',
        draft: /name="draft" value="(.+?)"/.exec(list.text)?.[1] ?? '',
      }
      const first = await hilda.post('/questionnaire-drafts', form, '/questionnaires')
      const second = await hilda.post('/questionnaire-drafts', form, '/questionnaires')
      expect(first.status).toBe(303)
      expect(second.headers.location).toBe(first.headers.location)
      expect(await showDrafts(context(), everybody)).toHaveLength(2)
      const page = await hilda.get(String(first.headers.location))
      expect(page.text).toContain('The draft is created.')
      expect(page.text).toContain('This draft is exactly version 1.')
    })

    test('empty, and say what to do next', async () => {
      const made = await hilda.post('/questionnaire-drafts', { from: 'nothing' }, '/questionnaires')
      const page = await hilda.get(String(made.headers.location))
      expect(page.text).toContain('Untitled questionnaire')
      expect(page.text).toContain('at least one item is needed')
      expect(page.text).not.toContain('/release"')
      const factor = await hilda.get(`${made.headers.location?.split('?')[0]}/sections/factor-F1`)
      expect(factor.text).toContain('No items here.')
    })

    test('from a file, also an incomplete one', async () => {
      const incomplete = {
        ...DEFAULT_QUESTIONNAIRE,
        title: {},
        outcomes: DEFAULT_QUESTIONNAIRE.outcomes,
      }
      const made = await hilda.upload(
        '/questionnaire-drafts/file',
        JSON.stringify(incomplete),
        '/questionnaires',
      )
      expect(made.status).toBe(303)
      for (const [file, sentence] of [
        ['{', 'not JSON in UTF-8'],
        ['', 'Choose a file first'],
        [JSON.stringify({ ...DEFAULT_QUESTIONNAIRE, factors: [] }), 'neither in a factor'],
        [JSON.stringify({ ...DEFAULT_QUESTIONNAIRE, colour: 1 }), 'colour'],
      ] as const) {
        const refused = await hilda.upload('/questionnaire-drafts/file', file, '/questionnaires')
        expect([refused.status, refused.text.includes(sentence)]).toEqual([400, true])
      }
    })

    test('with nothing that is not there', async () => {
      for (const [from, status] of [
        ['septet@9', 404],
        ['none@1', 404],
        ['', 404],
        ['<b>', 404],
      ] as const)
        expect(
          (await hilda.post('/questionnaire-drafts', { from }, '/questionnaires')).status,
        ).toBe(status)
      const odd = { from: 'nothing', draft: '../../etc' }
      expect((await hilda.post('/questionnaire-drafts', odd, '/questionnaires')).status).toBe(400)
    })
  })

  describe('are written part by part', () => {
    test('in all languages side by side, and come back as they were entered', async () => {
      const page = await hilda.get(path('/sections/factor-F1'))
      for (const language of ['fr', 'es', 'en'])
        expect(page.text).toContain(
          `name="f:item:1.1:text:${language}" rows="2" lang="${language}"`,
        )
      const script = '<script>alert(1)</script> & "quotes" 😀'
      const saved = await save('factor-F1', { 'item:1.1:text:en': script, 'title:fr': '' })
      expect(saved.headers.location).toBe(path('/sections/factor-F1?done=saved'))
      const after = await hilda.get(String(saved.headers.location))
      expect(after.text).toContain(
        '&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quotes&quot; 😀',
      )
      expect(after.text).not.toContain('<script>alert')
      expect((await content()).items[0]?.text.en).toBe(script)
      expect((await content()).factors[0]?.title.fr).toBeUndefined()
    })

    test('with advice beside the item that it is about, in the reader’s language', async () => {
      await save('factor-F1', { 'item:1.1:text:en': 'You are happy and I was proud' })
      const page = await hilda.get(path('/sections/factor-F1'))
      const [, field = ''] = page.text.split('id="item:1.1:text:en"')
      const notes = field.split('</div>')[0] ?? ''
      expect(notes).toContain('Hint: this seems to ask two things at once.')
      expect(notes).toContain('Hint: write in the first person')
      expect(page.text).not.toContain('aria-invalid')
      const french = await hilda.get(path('/sections/factor-F1?language=fr'))
      expect(french.text).toContain(
        'Conseil\u00a0: la question semble demander deux choses à la fois.',
      )
    })

    test('items are added, moved, sent elsewhere and removed, and keep what was typed meanwhile', async () => {
      const added = await save('factor-F1', { 'item:1.1:text:en': 'Typed before' }, 'add')
      expect(added.headers.location).toBe(path('/sections/factor-F1?done=saved#item:1.6'))
      expect((await content()).items[0]?.text.en).toBe('Typed before')
      await save('factor-F1', {}, 'up:1.6')
      expect((await content()).factors[0]?.items).toEqual([
        '1.1',
        '1.2',
        '1.3',
        '1.4',
        '1.6',
        '1.5',
      ])
      await save('factor-F1', { 'item:1.6:place': 'outcomes' })
      expect((await content()).outcomes.at(-1)).toBe('1.6')
      await save('outcomes', {}, 'remove:1.6')
      expect((await content()).items.map(({ id }) => id)).not.toContain('1.6')
      const again = await save('factor-F1', {}, 'add')
      expect(again.headers.location).toContain('#item:1.7')
    })

    test('factors are added, moved and removed', async () => {
      const page = await hilda.get(path())
      const added = await hilda.post(
        path('/factors'),
        { ...hiddenIn(page.text), do: 'add' },
        path(),
      )
      expect(added.headers.location).toBe(path('/sections/factor-F8'))
      const { revision } = hiddenIn((await hilda.get(path())).text)
      const moved = await hilda.post(path('/factors'), { revision, do: 'up:F8' }, path())
      expect(moved.headers.location).toBe(path('#part-factor-F8'))
      expect((await content()).factors.map(({ id }) => id).slice(-2)).toEqual(['F8', 'F7'])
      const removed = await save('factor-F8', {}, 'remove:F8')
      expect(removed.headers.location).toBe(path('?done=factor-removed#parts'))
      expect((await content()).factors).toHaveLength(7)
    })

    test('languages are ticked, and a box that is not ticked counts', async () => {
      await save('about', { 'language:es': '', id: 'own-one' })
      expect(await content()).toMatchObject({ languages: ['fr', 'en'], id: 'own-one' })
      const page = await hilda.get(path('/sections/factor-F1'))
      expect(page.text).not.toContain('item:1.1:text:es')
    })

    test('open questions and scales have their own buttons', async () => {
      const open = await save('open-questions', { 'open:keep:kind': 'complaint' }, 'add')
      expect(open.headers.location).toContain('#open:Q1')
      expect((await content()).openQuestions[0]?.kind).toBe('complaint')
      const scales = await save(
        'scales',
        { 'scale:agreement:label:0:en': 'No' },
        'add-point:agreement',
      )
      expect(scales.headers.location).toContain('#scale:agreement')
      expect((await content()).scales.agreement).toMatchObject({ max: 6, labels: { length: 6 } })
    })

    test('the workload comes with one click', async () => {
      const page = await hilda.get(path('/sections/outcomes'))
      expect(page.text).toContain('value="workload"')
      const added = await save('outcomes', {}, 'workload')
      expect(added.headers.location).toContain('#item:W1')
      expect((await hilda.get(path('/sections/outcomes'))).text).not.toContain('value="workload"')
    })

    test('what is too long comes back to be shortened, with all else that was entered', async () => {
      const long = 'x'.repeat(5001)
      const answer = await save('factor-F1', {
        'item:1.1:text:en': long,
        'item:1.2:text:en': 'Typed beside it',
      })
      expect(answer.status).toBe(400)
      expect(answer.text).toContain(long)
      expect(answer.text).toContain('Typed beside it')
      expect(answer.text).toContain('href="#item:1.1:text:en"')
      expect((await content()).items[0]).toEqual(DEFAULT_QUESTIONNAIRE.items[0])
    })

    test('a form that is none of ours changes nothing', async () => {
      for (const form of [{}, { revision: 'x' }, { revision: '0' }])
        expect((await hilda.post(path('/sections/about'), form)).status).toBe(400)
      const junk = { revision: '1', was: '{', do: 'destroy', 'f:__proto__': 'x', 'f:none': 'y' }
      expect((await hilda.post(path('/sections/about'), junk)).status).toBe(303)
      expect(await content()).toEqual(DEFAULT_QUESTIONNAIRE)
    })
  })

  describe('edited by two', () => {
    test('tell the second, with both texts, and take what is saved next', async () => {
      const page = await hilda.get(path('/sections/factor-F1'))
      const form = {
        ...hiddenIn(page.text),
        'f:item:1.1:text:en': 'Mine',
        'f:item:1.2:text:en': 'Only mine',
        'f:item:1.5:text:en': 'Lost place',
        'f:item:1.3:text:en': String(DEFAULT_QUESTIONNAIRE.items[2]?.text.en),
      }
      const alice = await signedIn(context(), 'alice')
      const hers = await alice.get(path('/sections/factor-F1'))
      await alice.post(path('/sections/factor-F1'), {
        ...hiddenIn(hers.text),
        'f:item:1.1:text:en': 'Hers',
        'f:item:1.3:text:en': 'Only hers',
        do: 'remove:1.5',
      })
      const answer = await hilda.post(path('/sections/factor-F1'), form)
      expect(answer.status).toBe(409)
      expect(answer.text).toContain('Alice saved this draft meanwhile.')
      expect(answer.text).toContain('Saved meanwhile: Hers')
      expect(answer.text).toContain('One field has two texts')
      for (const text of [
        '\nMine</textarea>',
        '\nOnly mine</textarea>',
        '\nOnly hers</textarea>',
        '>Lost place</dd>',
      ])
        expect(answer.text).toContain(text)
      expect((await content()).items[0]?.text.en).toBe('Hers')

      const next = { ...hiddenIn(answer.text), ...fieldsIn(answer.text) }
      expect((await hilda.post(path('/sections/factor-F1'), next)).status).toBe(303)
      const items = (await content()).items.map(({ text }) => text.en)
      expect(items.slice(0, 3)).toEqual(['Mine', 'Only mine', 'Only hers'])
    })

    test('keep what was entered in a factor that somebody removed', async () => {
      const page = await hilda.get(path('/sections/factor-F2'))
      const form = { ...hiddenIn(page.text), 'f:item:2.1:text:en': 'Written for nothing' }
      await save('factor-F2', {}, 'remove:F2')
      const answer = await hilda.post(path('/sections/factor-F2'), form, path())
      expect(answer.status).toBe(409)
      expect(answer.text).toContain('Written for nothing')
    })

    test('take the back button for an older revision, and a double click for one', async () => {
      const page = await hilda.get(path('/sections/factor-F1'))
      const form = { ...hiddenIn(page.text), 'f:title:en': 'Once', do: 'add' }
      const sent = [
        await hilda.post(path('/sections/factor-F1'), form),
        await hilda.post(path('/sections/factor-F1'), form),
      ]
      expect(sent.map(({ status }) => status)).toEqual([303, 303])
      expect((await content()).factors[0]?.items).toHaveLength(6)
      const now = { ...hiddenIn((await hilda.get(path('/sections/factor-F1'))).text), do: 'add' }
      const atOnce = await Promise.all(
        [1, 2, 3].map(() => hilda.post(path('/sections/factor-F1'), now)),
      )
      expect(atOnce.map(({ status }) => status)).toEqual([303, 303, 303])
      expect((await content()).factors[0]?.items).toHaveLength(7)
      const back = await hilda.post(path('/sections/factor-F1'), { ...form, 'f:title:en': 'Twice' })
      expect(back.status).toBe(409)
      expect(back.text).toContain('Twice')
    })

    test('change no list and release nothing from an older page', async () => {
      await save('about', { 'title:en': 'Later' })
      for (const rest of ['/factors', '/release', '/deletion']) {
        const answer = await hilda.post(
          path(rest),
          { revision: '1', do: 'up:F2', confirmed: 'yes' },
          path(),
        )
        expect([rest, answer.status]).toEqual([rest, 409])
        expect(answer.text).toContain('Hilda saved this draft meanwhile.')
      }
    })
  })

  describe('are released', () => {
    test('after a confirmation, once, and the old address leads to the version', async () => {
      await save('factor-F1', { 'item:1.1:text:en': 'I know what we are here for.' })
      const page = await hilda.get(path())
      expect(page.text).toContain('What becomes of trends since version 1')
      expect(page.text).toContain('The index is no longer comparable')
      expect(page.text).toContain(
        '1.1, “I know what we are here for.”: the words changed (English).',
      )
      const form = hiddenIn(page.text)
      expect((await hilda.post(path('/release'), form, path())).status).toBe(400)
      const first = await hilda.post(path('/release'), { ...form, confirmed: 'yes' }, path())
      expect(first.headers.location).toBe('/questionnaires/septet/2?done=released')
      const second = await hilda.post(
        path('/release'),
        { ...form, confirmed: 'yes' },
        '/questionnaires',
      )
      expect(second.headers.location).toBe('/questionnaires/septet/2?done=released')
      for (const rest of ['', '/sections/about'])
        expect((await hilda.get(path(rest))).status).toBe(303)
      expect((await hilda.get('/questionnaires/septet/2?done=released')).text).toContain(
        'The version is released.',
      )
      const campaign = await hilda.get('/campaigns/new')
      expect(campaign.text.indexOf('septet@2')).toBeLessThan(campaign.text.indexOf('septet@1'))
    })

    test('once by two clicks at the same time', async () => {
      await save('about', { 'title:en': 'Twice' })
      const form = { ...hiddenIn((await hilda.get(path())).text), confirmed: 'yes' }
      const answers = await Promise.all(
        [1, 2].map(() => hilda.post(path('/release'), form, path())),
      )
      expect(answers.map(({ headers }) => headers.location)).toEqual(
        [1, 2].map(() => '/questionnaires/septet/2?done=released'),
      )
    })

    test('only when nothing stops them, and what does is linked', async () => {
      await save('factor-F1', { 'item:1.1:text:en': '', 'item:1.2:text:es': 'x'.repeat(503) })
      const page = await hilda.get(path())
      expect(page.text).toContain('item 1.2, 3 characters too many (Español)')
      expect(page.text).toContain(`href="${path('/sections/factor-F1#item:1.1:text:en')}"`)
      expect(page.text).not.toContain(`action="${path('/release')}"`)
      const form = { ...hiddenIn(page.text), confirmed: 'yes' }
      const refused = await hilda.post(path('/release'), form, path())
      expect([refused.status, refused.text.includes('2 things stop the release')]).toEqual([
        409,
        true,
      ])
    })
  })

  test('released under another name are told from the others where a campaign chooses', async () => {
    await save('about', { id: 'own' })
    const form = { ...hiddenIn((await hilda.get(path())).text), confirmed: 'yes' }
    const released = await hilda.post(path('/release'), form, path())
    expect(released.headers.location).toBe('/questionnaires/own/1?done=released')
    const campaign = await hilda.get('/campaigns/new')
    for (const id of ['own', 'septet'])
      expect(campaign.text).toContain(`Internal satisfaction in seven factors (${id}), version 1`)
  })

  test('are thrown away after a confirmation', async () => {
    const form = hiddenIn((await hilda.get(path())).text)
    expect((await hilda.post(path('/deletion'), form, path())).status).toBe(400)
    const done = await hilda.post(path('/deletion'), { ...form, confirmed: 'yes' }, path())
    expect(done.headers.location).toBe('/questionnaires?done=draft-deleted')
    expect((await hilda.get(String(done.headers.location))).text).toContain('The draft is deleted.')
    expect((await hilda.get(path())).status).toBe(404)
  })

  test('are handed over as a file that makes the same draft again', async () => {
    const file = await hilda.get(path('/questionnaire.json'))
    expect(file.headers['content-disposition']).toContain('attachment')
    expect(JSON.parse(file.text)).toEqual(DEFAULT_QUESTIONNAIRE)
  })

  test('come with a schema of their file', async () => {
    const { status, headers, body } = await hilda.get('/questionnaires/schema.json')
    expect([status, headers['content-type']]).toEqual([
      200,
      'application/schema+json; charset=utf-8',
    ])
    expect(body.required).toEqual(expect.arrayContaining(['id', 'title', 'items', 'factors']))
    expect(body.additionalProperties).toBe(false)
  })

  describe('are previewed', () => {
    test('on a phone and on a desk, in frames of our own alone', async () => {
      for (const base of [path('/preview'), '/questionnaires/septet/1/preview']) {
        const page = await hilda.get(`${base}?in=es`)
        expect(page.text.match(/<iframe src="[^"]+\/preview\/es"/g)).toHaveLength(2)
        expect(page.headers['content-security-policy']).toContain("frame-src 'self'")
        expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'")
        const framed = await hilda.get(`${base}/es`)
        expect(framed.text).toContain('<html lang="es">')
        expect(framed.headers['content-security-policy']).toContain("frame-ancestors 'self'")
        expect(framed.headers['content-security-policy']).not.toContain('frame-src')
        expect(framed.headers['x-frame-options']).toBe('SAMEORIGIN')
      }
      const other = await hilda.get('/questionnaires')
      expect(other.headers['x-frame-options']).toBe('DENY')
      expect(other.headers['content-security-policy']).not.toContain('frame-src')
    })

    test('also while much is missing', async () => {
      const empty = await createDraft(context(), everybody, { from: 'nothing' })
      const page = await hilda.get(`/questionnaire-drafts/${empty.id}/preview/fr`)
      expect(page.text).toContain('[Texte à écrire]')
      expect((await hilda.get(path('/preview/de'))).status).toBe(404)
      expect((await hilda.get('/questionnaires/septet/9/preview')).status).toBe(404)
      expect((await hilda.get('/questionnaires/septet/1/preview/de')).status).toBe(404)
    })
  })

  const pages = ['', '/sections/about', '/preview', '/preview/fr', '/questionnaire.json']
  const forms = ['/factors', '/sections/about', '/release', '/deletion']

  test('that are not there are said not to be', async () => {
    for (const rest of pages)
      expect((await hilda.get(`/questionnaire-drafts/unknown${rest}`)).status).toBe(404)
    for (const section of ['none', 'factor-F9', 'outline'])
      expect((await hilda.get(path(`/sections/${section}`))).status).toBe(404)
    for (const rest of forms) {
      const form = { revision: '1', confirmed: 'yes' }
      const answer = await hilda.post(
        `/questionnaire-drafts/unknown${rest}`,
        form,
        '/questionnaires',
      )
      expect([rest, answer.status]).toEqual([rest, 404])
    }
  })

  test('are for administrators and HR', async () => {
    const previews = ['/questionnaires/septet/1/preview', '/questionnaires/septet/1/preview/fr']
    for (const name of ['max', 'aude']) {
      const visitor = await signedIn(context(), name)
      for (const page of [...pages.map(path), ...previews])
        expect([page, (await visitor.get(page)).status]).toEqual([page, 403])
      for (const rest of forms) {
        const form = { revision: '1', confirmed: 'yes' }
        expect((await visitor.post(path(rest), form, '/account')).status).toBe(403)
      }
      const made = await visitor.post('/questionnaire-drafts', { from: 'nothing' }, '/account')
      expect(made.status).toBe(403)
      expect((await visitor.upload('/questionnaire-drafts/file', '{}', '/account')).status).toBe(
        403,
      )
    }
    const stranger = await aVisitor(context())
    for (const page of [...pages.map(path), ...previews])
      expect((await stranger.get(page)).headers.location).toMatch(/^\/sign-in/)
    for (const rest of forms)
      expect((await hilda.postFromElsewhere(path(rest), { revision: '1' })).status).toBe(403)
    expect((await stranger.upload('/questionnaire-drafts/file', '{}', '/sign-in')).status).toBe(401)
    expect((await showDraft(context(), everybody, draft)).revision).toBe(1)
  })
})

/** The text fields of a page as a browser would send them. */
const fieldsIn = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(/<textarea[^>]*name="([^"]+)"[^>]*>\n([^<]*)<\/textarea>/g)].map(
      ([, name = '', value = '']) => [name, unescaped(value)],
    ),
  )

const ENTITIES: Record<string, string> = {
  '&quot;': '"',
  '&#x27;': "'",
  '&#x3D;': '=',
  '&#x60;': '`',
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
}
const unescaped = (html: string) =>
  html.replace(/&[#\w]+;/g, (entity) => ENTITIES[entity] ?? entity)
