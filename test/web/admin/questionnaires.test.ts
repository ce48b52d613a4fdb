import { beforeEach, expect, test } from 'vitest'
import { DEFAULT_QUESTIONNAIRE } from '#src/core/questionnaire/default.ts'
import { addQuestionnaire } from '#src/services/questionnaires.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { people } from '#test/setup/people.ts'
import { aVisitor, signedIn } from '#test/setup/visitor.ts'

const small = {
  ...DEFAULT_QUESTIONNAIRE,
  id: 'small',
  title: { fr: 'Petit', es: 'Pequeño', en: 'Small' },
}

onEachDatabase('the pages of questionnaires', (context) => {
  let alice: Awaited<ReturnType<typeof people>>['alice']

  beforeEach(async () => {
    await context().empty()
    alice = (await people(context())).alice
  })

  test('list Septet’s own questionnaire in a new installation', async () => {
    const visitor = await signedIn(context(), 'alice')
    const page = await visitor.get('/questionnaires')
    expect(page.text).toContain('href="/questionnaires/septet/1"')
    expect(page.text).not.toContain('action="/questionnaires/default"')
  })

  test('offer it again where only others are stored', async () => {
    await addQuestionnaire(context(), alice, small)
    const visitor = await signedIn(context(), 'alice')
    expect((await visitor.get('/questionnaires')).text).toContain(
      'action="/questionnaires/default"',
    )
    const answer = await visitor.post('/questionnaires/default', {}, '/questionnaires')
    expect(answer.headers.location).toBe('/questionnaires/septet/1?done=questionnaire')
  })

  test('read a version in each of its languages, factor by factor', async () => {
    const visitor = await signedIn(context(), 'alice')
    await visitor.get('/questionnaires')
    const [factor] = DEFAULT_QUESTIONNAIRE.factors
    for (const language of ['fr', 'es', 'en'] as const) {
      const page = await visitor.get(`/questionnaires/septet/1?in=${language}`)
      expect(page.status).toBe(200)
      expect(page.text).toContain(`<h2 lang="${language}">${factor?.title[language]}</h2>`)
    }
    for (const path of [
      '/questionnaires/septet/9',
      '/questionnaires/none/1',
      '/questionnaires/septet/x',
    ])
      expect((await visitor.get(path)).status).toBe(404)
  })

  test('give a version as a file that can be changed and uploaded as the next one', async () => {
    const visitor = await signedIn(context(), 'hilda')
    await visitor.get('/questionnaires')
    const file = await visitor.get('/questionnaires/septet/1/questionnaire.json')
    expect(file.headers['content-disposition']).toContain('septet-1.json')
    const same = await visitor.upload('/questionnaires', file.text)
    expect(same.headers.location).toBe('/questionnaires/septet/1?done=questionnaire')
    const changed = { ...JSON.parse(file.text), title: { fr: 'A', es: 'B', en: 'C' } }
    const next = await visitor.upload('/questionnaires', JSON.stringify(changed))
    expect(next.headers.location).toBe('/questionnaires/septet/2?done=questionnaire')
    expect((await visitor.get(`${next.headers.location}&language=en`)).text).toContain(
      'The questionnaire is stored',
    )
  })

  test('say what is wrong with a file, and where', async () => {
    const visitor = await signedIn(context(), 'alice')
    const [first, second] = small.factors
    const twice = {
      ...small,
      factors: [
        first,
        { ...second, items: [...(second?.items ?? []), first?.items[0]] },
        ...small.factors.slice(2),
      ],
    }
    for (const [file, sentences] of [
      ['not json', ['not JSON in UTF-8']],
      [Buffer.from([0x7b, 0xff, 0x7d]), ['not JSON in UTF-8']],
      [JSON.stringify(twice), ['An item is in two factors', `item: ${first?.items[0]}`]],
      [JSON.stringify({ ...small, colour: 'blue' }), ['unknown field', 'colour']],
      ['', ['Choose a file first']],
    ] as const) {
      const answer = await visitor.upload('/questionnaires', file)
      expect(answer.status).toBe(400)
      for (const sentence of sentences) expect(answer.text).toContain(sentence)
    }
    expect((await visitor.get('/questionnaires')).text).not.toContain('Small')
  })

  test('are for administrators and HR', async () => {
    for (const name of ['max', 'aude']) {
      const visitor = await signedIn(context(), name)
      for (const path of [
        '/questionnaires',
        '/questionnaires/septet/1',
        '/questionnaires/septet/1/questionnaire.json',
      ])
        expect((await visitor.get(path)).status).toBe(403)
      expect((await visitor.upload('/questionnaires', '{}')).status).toBe(403)
      expect((await visitor.post('/questionnaires/default', {}, '/account')).status).toBe(403)
    }
    const stranger = await aVisitor(context())
    expect((await stranger.get('/questionnaires')).headers.location).toMatch(/^\/sign-in/)
    expect((await stranger.upload('/questionnaires', '{}')).status).toBe(401)
    const visitor = await signedIn(context(), 'alice')
    expect((await visitor.postFromElsewhere('/questionnaires/default', {})).status).toBe(403)
  })
})
