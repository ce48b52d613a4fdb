import { beforeAll, expect, test } from 'vitest'
import { releaseReports } from '#src/services/reports/release.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { aClosedCampaign, PREPARER } from '#test/setup/survey-campaigns.ts'
import { aClient, type Client } from '#test/web/api/client.ts'

onEachDatabase('the sentences of the API', (context) => {
  let hr: Client
  let manager: Client
  let report: string

  beforeAll(async () => {
    const { id } = await aClosedCampaign(context())
    await releaseReports(context(), PREPARER, id)
    hr = await aClient(context(), 'hr')
    manager = await aClient(context(), 'manager', 'Company/Sales')
    report = `/campaigns/${id}/report/2`
  })

  test('are in the report, in every language, with the rule that made them', async () => {
    const { sentences, counted } = (await hr.get(report)).json()
    expect(sentences).toMatchObject([
      { about: 'index', edited: [] },
      { about: 'factors', rule: 'one-factor', edited: [] },
      { about: 'change', edited: [] },
    ])
    expect(sentences[0].text.en).toContain(`${counted} people answered`)
    expect(sentences[0].text.fr).toContain(`${counted} personnes ont répondu`)
    expect(sentences[0].text.es).toContain(`Respondieron ${counted} personas`)
  })

  test('are replaced as a whole, and read so by everybody who may read the report', async () => {
    const { sentences: automatic } = (await hr.get(report)).json()
    const reply = await hr.put(`${report}/sentences`, {
      index: { en: ' Ours. ', fr: '' },
      change: { es: 'La nuestra.' },
    })
    expect(reply.statusCode).toBe(200)
    const [index, factors, change] = reply.json()
    expect(index).toEqual({
      ...automatic[0],
      text: { ...automatic[0].text, en: 'Ours.' },
      edited: ['en'],
    })
    expect(factors).toEqual(automatic[1])
    expect(change).toMatchObject({ text: { es: 'La nuestra.' }, edited: ['es'] })
    expect((await manager.get(report)).json().sentences).toEqual([index, factors, change])

    const again = await hr.put(`${report}/sentences`, { factors: { en: 'One.' } })
    expect(again.json().map(({ edited }: { edited: string[] }) => edited)).toEqual([[], ['en'], []])
    expect((await hr.put(`${report}/sentences`, {})).json()).toEqual(automatic)
  })

  test('are replaced by HR alone', async () => {
    const body = { index: { en: 'Ours.' } }
    for (const role of ['administrator', 'auditor', 'manager'] as const) {
      const client = role === 'manager' ? manager : await aClient(context(), role)
      const reply = await client.put(`${report}/sentences`, body)
      expect(reply.statusCode, role).toBe(403)
    }
    const stranger = await aClient(context(), null)
    expect((await stranger.put(`${report}/sentences`, body)).statusCode).toBe(401)
    expect((await hr.put('/campaigns/nowhere/report/2/sentences', body)).statusCode).toBe(404)
  })

  test.each([
    ['a list', []],
    ['another language', { index: { de: 'Unser.' } }],
    ['another sentence', { comments: { en: 'Ours.' } }],
    ['no text', { index: { en: 7 } }],
    ['a text that is too long', { index: { en: 'x'.repeat(281) } }],
    ['a text with what nobody sees', { index: { en: 'a\u0000b' } }],
  ])('are refused as %s', async (_what, body) => {
    const reply = await hr.put(`${report}/sentences`, body)
    expect(reply.statusCode).toBe(400)
    expect(reply.json().message).toMatch(/\w/)
  })
})
