import { beforeEach, expect, test } from 'vitest'
import { DEFAULT_QUESTIONNAIRE } from '#src/core/questionnaire/default.ts'
import { addDefaultQuestionnaire } from '#src/services/questionnaires.ts'
import { everybody } from '#test/setup/campaigns.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { aClient, type Client } from '#test/web/api/client.ts'

onEachDatabase('drafts for programs', (context) => {
  let client: Client

  beforeEach(async () => {
    await context().empty()
    await addDefaultQuestionnaire(context(), everybody)
    client = await aClient(context(), 'hr')
  })

  const begin = async (body: object = { from: { id: 'septet', version: 1 } }) =>
    (await client.post('/questionnaire-drafts', body)).json()

  test('are copied, changed, judged and released', async () => {
    const draft = await begin()
    expect(draft).toMatchObject({
      revision: 1,
      questionnaire: 'septet',
      base: { id: 'septet', version: 1 },
      changedBy: 'hr',
      blockers: [],
      sameAs: 1,
    })
    const [first, ...others] = draft.content.items
    const content = {
      ...draft.content,
      items: [{ ...first, text: { ...first.text, en: 'You know and see.' } }, ...others],
    }
    const saved = await client.put(`/questionnaire-drafts/${draft.id}`, { revision: 1, content })
    expect(saved.json()).toMatchObject({ revision: 2, sameAs: null })
    expect(saved.json().hints).toContainEqual({
      item: '1.1',
      language: 'en',
      rule: 'double-barrelled',
    })
    expect(saved.json().comparison).toMatchObject({
      version: 1,
      isSameIndex: false,
      factors: [
        {
          id: 'F1',
          state: 'changed',
          differences: [{ why: 'words', item: '1.1', languages: ['en'] }],
        },
        { state: 'same' },
        {},
        {},
        {},
        {},
        {},
      ],
    })
    const listed = await client.get('/questionnaire-drafts')
    expect(listed.json().items.map(({ id }: { id: string }) => id)).toEqual([draft.id])
    const released = await client.post(`/questionnaire-drafts/${draft.id}/release`, { revision: 2 })
    expect([released.statusCode, released.json()]).toEqual([
      201,
      { id: 'septet', version: 2, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ])
    expect((await client.get(`/questionnaire-drafts/${draft.id}`)).statusCode).toBe(404)
  })

  test('are refused where somebody saved meanwhile', async () => {
    const { id, content } = await begin()
    const put = (revision: number, title: string) =>
      client.put(`/questionnaire-drafts/${id}`, {
        revision,
        content: { ...content, title: { en: title } },
      })
    expect((await put(1, 'First')).statusCode).toBe(200)
    const second = await put(1, 'Second')
    expect([second.statusCode, second.json().key]).toEqual([409, 'draft.changed'])
    for (const answer of [
      await client.post(`/questionnaire-drafts/${id}/release`, { revision: 1 }),
      await client.delete(`/questionnaire-drafts/${id}?revision=1`),
    ])
      expect([answer.statusCode, answer.json().key]).toEqual([409, 'draft.changed'])
    expect((await client.get(`/questionnaire-drafts/${id}`)).json().content.title.en).toBe('First')
  })

  test('begin empty or from a content, and say what stops them', async () => {
    const empty = await begin({})
    expect(empty.blockers).toContainEqual({
      rule: 'no-item',
      section: 'factor-F1',
      field: null,
      language: null,
      excess: null,
    })
    const stopped = await client.post(`/questionnaire-drafts/${empty.id}/release`)
    expect([stopped.statusCode, stopped.json().key]).toEqual([409, 'draft.not-releasable'])
    const { content } = await begin({ content: { ...DEFAULT_QUESTIONNAIRE, title: {} } })
    expect(content.title).toEqual({})
    expect((await client.delete(`/questionnaire-drafts/${empty.id}`)).statusCode).toBe(204)
  })

  test.each([
    ['both a version and a content', { from: { id: 'septet', version: 1 }, content: {} }, 400],
    ['a version that is not there', { from: { id: 'septet', version: 7 } }, 404],
    ['a content that is none', { content: { id: 'x' } }, 400],
    ['an unknown field', { colour: 'red' }, 400],
  ])('with %s are refused', async (_why, body, status) => {
    expect((await client.post('/questionnaire-drafts', body)).statusCode).toBe(status)
  })

  test('and the body of a questionnaire stand in the description of the API', async () => {
    const { paths } = (await client.get('/openapi.json')).json()
    expect(Object.keys(paths['/api/v1/questionnaire-drafts/{id}'])).toEqual([
      'get',
      'put',
      'delete',
    ])
    const { schema } = paths['/api/v1/questionnaires'].post.requestBody.content['application/json']
    expect(schema.required).toContain('factors')
    expect(schema.properties.items.maxItems).toBe(300)
  })
})
