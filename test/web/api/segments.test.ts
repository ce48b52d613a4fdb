import { expect, test } from 'vitest'
import { parseInvitationLink, tokenText } from '#src/core/anonymity/invitation-link.ts'
import { findClose } from '#src/data/published/closes.ts'
import { storeQuestionnaire } from '#src/services/questionnaires.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { anOpenCampaign, close, SHORT_QUESTIONNAIRE } from '#test/setup/survey-campaigns.ts'
import { appOf } from '#test/setup/visitor.ts'
import { aClient } from '#test/web/api/client.ts'

onEachDatabase('segments over HTTP', (context) => {
  const draft = (segments: unknown) => ({
    title: 'Spring',
    questionnaire: 'short',
    closesOn: '2026-03-20',
    segments,
  })

  test('are declared in full or by the name of one that comes with Septet', async () => {
    await storeQuestionnaire(context(), SHORT_QUESTIONNAIRE)
    const hr = await aClient(context(), 'hr')
    const values = [
      'Lyon',
      { id: 'abroad', label: { fr: 'Étranger', es: 'Extranjero', en: 'Abroad' } },
    ]
    const answer = await hr.post('/campaigns', draft(['seniority', { id: 'site', values }]))
    expect(answer.statusCode).toBe(201)
    const { segments } = answer.json()
    expect(segments[0].values).toHaveLength(5)
    expect(segments[1]).toEqual({
      id: 'site',
      label: { fr: 'Site', es: 'Centro de trabajo', en: 'Site' },
      values: [
        { id: 'v1', label: { fr: 'Lyon', es: 'Lyon', en: 'Lyon' } },
        { id: 'abroad', label: { fr: 'Étranger', es: 'Extranjero', en: 'Abroad' } },
      ],
    })
    expect((await hr.get(`/campaigns/${answer.json().id}`)).json().segments).toEqual(segments)
    const { paths } = (await hr.get('/openapi.json')).json()
    const report = paths['/api/v1/campaigns/{id}/report/{department}'].get.responses[200]
    expect(JSON.stringify(report)).toContain('about 0.6 as large')
  })

  test('of a thousand values are refused with a key, and a sentence in the reader’s language', async () => {
    const hr = await aClient(context(), 'hr')
    const values = Array.from({ length: 1000 }, (_, at) => `Site ${at}`)
    const answer = await hr.post('/campaigns', draft([{ id: 'site', values }]), {
      'accept-language': 'es',
    })
    expect(answer.statusCode).toBe(400)
    expect(answer.json().key).toBe('campaign.segment-values')
    expect(answer.json().message).toContain('de 2 a 30 valores')
    const twice = await hr.post('/campaigns', draft([{ id: 'site', values: ['Lyon', 'Lyon'] }]))
    expect(twice.json().key).toBe('campaign.segment-value-repeated')
    const shapeless = await hr.post('/campaigns', draft([{ id: 'site', values: [1, 2] }]))
    expect(shapeless.json().key).toBe('request.malformed')
  })

  test('are taken from the page without JavaScript, what was not offered as not stated', async () => {
    const terms = { graceHours: 0, segments: ['contract'] }
    const { id, people } = await anOpenCampaign(context(), { terms })
    const app = await appOf(context())
    for (const [at, contract] of ['agency', 'volunteer', ''].entries()) {
      const token = parseInvitationLink(people[at]?.link ?? '')?.token
      const url = `/n/${id}/${tokenText(token ?? new Uint8Array())}`
      const form = await app.inject({ url })
      expect(form.payload).toContain('name="segment.contract"')
      const seed = /name="seed" value="([^"]+)"/.exec(form.payload)?.[1] ?? ''
      const sent = await app.inject({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams({
          seed,
          'answer.a': '4',
          'segment.contract': contract,
        }).toString(),
      })
      expect(sent.statusCode).toBe(200)
    }
    await close(context(), id)
    expect(await findClose(context().published, id)).toMatchObject({ counted: 3, malformed: 0 })
  })
})
