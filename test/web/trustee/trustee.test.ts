import { beforeEach, describe, expect, test } from 'vitest'
import { toBase64url } from '#src/core/anonymity/bytes.ts'
import { generateTrusteeKey } from '#src/core/anonymity/trustee-key.ts'
import { randomId } from '#src/core/random.ts'
import { showCampaign } from '#src/services/campaigns/campaigns.ts'
import { closeCampaign } from '#src/services/closing/close-campaign.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { people } from '#test/setup/people.ts'
import { answerAs, answering, PREPARER, runUntil } from '#test/setup/survey-campaigns.ts'
import {
  aDraftWithTrustee,
  anEntrustedCampaign,
  anEntrustedDraft,
  tokenFor,
} from '#test/setup/trustees.ts'
import { appOf, signedIn } from '#test/setup/visitor.ts'
import { aCompanyOf, TERMS } from '#test/web/admin/site.ts'

onEachDatabase('a trustee', (context) => {
  beforeEach(async () => {
    await context().empty()
    context().clock.set('2026-03-02T09:00:00Z')
  })

  const post = async (id: string, what: string, payload: object) => {
    const url = `/s/${id}/trustee/${what}`
    const reply = await (await appOf(context())).inject({ method: 'POST', url, payload })
    return { status: reply.statusCode, ...reply.json() }
  }
  const stranger = toBase64url(new Uint8Array(32).fill(7))

  describe('before the opening', () => {
    test('is shown the campaign and how far it is by the secret of the link alone', async () => {
      const id = await aDraftWithTrustee(context())
      const token = await tokenFor(context(), id)
      expect(await post(id, 'state', { token })).toEqual({
        status: 200,
        title: 'How we work together',
        campaignState: 'draft',
        state: 'asked',
        boxKey: null,
      })
      for (const [campaign, body, status, key] of [
        [id, { token: stranger }, 404, 'trustee.link-unknown'],
        [id, { token: '' }, 404, 'trustee.link-unknown'],
        [randomId(), { token }, 404, 'trustee.link-unknown'],
        ['short', { token }, 404, 'campaign.not-found'],
        [id, {}, 400, 'request.malformed'],
        [id, { token, more: 1 }, 400, 'request.malformed'],
        [id, { token: 7 }, 400, 'request.malformed'],
      ] as const)
        expect(await post(campaign, 'state', body)).toMatchObject({ status, key })
    })

    test('sends the public half, once', async () => {
      const id = await aDraftWithTrustee(context())
      const token = await tokenFor(context(), id)
      const boxKey = toBase64url((await generateTrusteeKey()).publicKey)
      const other = toBase64url((await generateTrusteeKey()).publicKey)
      for (const [body, status, key] of [
        [{ token: stranger, boxKey }, 404, 'trustee.link-unknown'],
        [{ token, boxKey: 'AAAA' }, 400, 'trustee.key-malformed'],
        [{ token, boxKey: `${boxKey.slice(0, -4)}AAAA` }, 400, 'trustee.key-malformed'],
        [{ token }, 400, 'request.malformed'],
      ] as const)
        expect(await post(id, 'key', body)).toMatchObject({ status, key })
      const kept = { status: 200, state: 'ready', boxKey }
      expect(await post(id, 'key', { token, boxKey })).toMatchObject(kept)
      expect(await post(id, 'key', { token, boxKey })).toMatchObject(kept)
      expect(await post(id, 'key', { token, boxKey: other })).toMatchObject({
        status: 409,
        key: 'trustee.key-kept',
      })
    })

    test('hands nothing over', async () => {
      const { id, token, key } = await anEntrustedDraft(context())
      const body = { token, key: toBase64url(key.privateKey) }
      expect(await post(id, 'hand-over', body)).toMatchObject({
        status: 409,
        key: 'trustee.too-early',
      })
    })
  })

  test('hands over the private half after the grace period, and the campaign closes', async () => {
    const {
      id,
      token,
      key,
      people: invited,
    } = await anEntrustedCampaign(context(), {
      graceHours: 1,
    })
    const half = toBase64url(key.privateKey)
    const handOver = (body: object) => post(id, 'hand-over', body)
    expect(await post(id, 'key', { token, boxKey: toBase64url(key.publicKey) })).toMatchObject({
      status: 409,
      key: 'campaign.not-draft',
    })
    for (const person of invited.slice(0, 9)) await answerAs(context(), person, answering(4))
    expect(await handOver({ token, key: half })).toMatchObject({ key: 'trustee.too-early' })
    await closeCampaign(context(), PREPARER, id)
    expect(await handOver({ token, key: half })).toMatchObject({ key: 'trustee.too-early' })
    context().clock.advance({ hours: 1 })
    await runUntil(context(), id, 'closing')
    expect(await post(id, 'state', { token })).toMatchObject({
      campaignState: 'closing',
      state: 'awaited',
    })
    const other = toBase64url((await generateTrusteeKey()).privateKey)
    for (const [body, status, problem] of [
      [{ token: stranger, key: half }, 404, 'trustee.link-unknown'],
      [{ token, key: other }, 409, 'trustee.key-different'],
      [{ token, key: 'AAAA' }, 400, 'trustee.key-malformed'],
      [{ token }, 400, 'request.malformed'],
    ] as const)
      expect(await handOver(body)).toMatchObject({ status, key: problem })
    expect(await handOver({ token, key: half })).toMatchObject({
      status: 200,
      state: 'handed-over',
    })
    await runUntil(context(), id, 'closed')
    expect(await handOver({ token, key: half })).toMatchObject({
      status: 409,
      key: 'trustee.handed-over',
    })
  })

  test('finds a page in each language that tells a stranger nothing, not even whether it is his', async () => {
    const id = await aDraftWithTrustee(context())
    const app = await appOf(context())
    const get = async (campaign: string, language: string) =>
      app.inject({ url: `/s/${campaign}/trustee?language=${language}` })
    for (const [language, title] of [
      ['fr', 'La clé de l’enquête'],
      ['es', 'La clave de la encuesta'],
      ['en', 'The key of the survey'],
    ] as const) {
      const page = await get(id, language)
      expect(page.payload).toContain(`<h1>${title}</h1>`)
      expect(page.payload).not.toContain('How we work together')
      expect(page.headers['cache-control']).toBe('no-store')
      expect(page.headers['content-security-policy']).toContain("default-src 'none'")
      expect((await get(randomId(), language)).payload).toBe(page.payload)
    }
    expect((await get('short', 'en')).statusCode).toBe(404)
  })

  describe('on the administrator’s pages', () => {
    const FORM = {
      ...TERMS,
      k: '5',
      graceHours: '24',
      keepComments: '24',
      keepReports: '10',
      languages: ['fr', 'es', 'en'],
      questionnaire: 'septet@1',
      asked: 'everybody',
    }

    test('is asked for in the form of a new campaign, by a tick or a name', async () => {
      await aCompanyOf(context(), 9)
      const alice = await signedIn(context(), 'alice')
      const create = (fields: object) =>
        alice.post('/campaigns', { ...FORM, ...fields }, '/campaigns/new')
      const created = async (fields: object) =>
        (await alice.get(String((await create(fields)).headers.location))).text
      expect(await created({})).not.toContain('trustee-link')
      expect(await created({ trustee: 'yes' })).toContain('<h2>Trustee</h2>')
      expect(await created({ trusteeName: 'Works council' })).toContain('Trustee: Works council')
      const answer = await create({ trustee: 'yes', trusteeName: 'x'.repeat(101) })
      expect(answer.status).toBe(400)
      expect(answer.text).toContain('href="#trusteeName"')
      expect(answer.text).toContain('name="trustee" value="yes" checked')
    })

    test('gets a link that is shown once, and holds up the opening until the key is made', async () => {
      await people(context())
      const id = await aDraftWithTrustee(context())
      const alice = await signedIn(context(), 'alice')
      const before = await alice.get(`/campaigns/${id}`)
      expect(before.text).toContain('The trustee’s key is missing')
      expect(before.text).not.toContain(`action="/campaigns/${id}/opening"`)
      expect(before.text).toContain('The key that opens the ballots is not here')
      const refused = await alice.post(
        `/campaigns/${id}/opening`,
        { confirmed: 'yes' },
        `/campaigns/${id}`,
      )
      expect([refused.status, refused.text.includes('key is still missing')]).toEqual([409, true])

      const made = await alice.post(`/campaigns/${id}/trustee-link`, {}, `/campaigns/${id}`)
      const [, token] =
        new RegExp(`<code>http://localhost:3000/s/${id}/trustee#t&#x3D;([\\w-]{43})</code>`).exec(
          made.text,
        ) ?? []
      expect(made.status).toBe(200)
      expect((await alice.get(`/campaigns/${id}`)).text).not.toContain(token!)
      const boxKey = toBase64url((await generateTrusteeKey()).publicKey)
      expect(await post(id, 'key', { token, boxKey })).toMatchObject({ state: 'ready' })
      expect((await alice.get(`/campaigns/${id}`)).text).toContain(
        `action="/campaigns/${id}/opening"`,
      )

      const reset = `/campaigns/${id}/trustee-reset`
      expect((await alice.post(reset, {}, `/campaigns/${id}`)).status).toBe(400)
      expect((await alice.post(reset, { confirmed: 'yes' }, `/campaigns/${id}`)).status).toBe(303)
      expect((await showCampaign(context(), PREPARER, id)).trustee?.state).toBe('unasked')
    })

    test('is waited for in words, by all who look, and its link can be made anew', async () => {
      await people(context())
      const { id, token } = await anEntrustedCampaign(context(), { graceHours: 0 })
      const alice = await signedIn(context(), 'alice')
      expect((await alice.get(`/campaigns/${id}`)).text).toContain('Trustee: Works council')
      await closeCampaign(context(), PREPARER, id)
      await runUntil(context(), id, 'closing')
      expect((await alice.get('/campaigns')).text).toContain('Waiting for the trustee’s key')
      const page = await alice.get(`/campaigns/${id}`)
      expect(page.text).toContain('Waiting for the trustee’s key')
      expect(page.text).not.toContain('<progress')
      expect(page.headers.refresh).toBe('5')
      const hilda = await signedIn(context(), 'hilda')
      const seen = (await hilda.get(`/campaigns/${id}?language=en`)).text
      expect(seen).toContain('Waiting for the trustee’s key')
      expect(seen).not.toContain('trustee-link')

      const made = await alice.post(`/campaigns/${id}/trustee-link`, {}, `/campaigns/${id}`)
      expect(made.text).toContain('/trustee#t&#x3D;')
      expect(made.headers.refresh).toBeUndefined()
      expect(await post(id, 'state', { token })).toMatchObject({ key: 'trustee.link-unknown' })
    })

    test('is no matter of HR, managers, auditors or strangers', async () => {
      await people(context())
      const { id } = await anEntrustedDraft(context())
      for (const name of ['hilda', 'max', 'aude']) {
        const visitor = await signedIn(context(), name)
        for (const part of ['trustee-link', 'trustee-reset']) {
          const path = `/campaigns/${id}/${part}`
          const answer = await visitor.post(path, { confirmed: 'yes' }, '/account')
          expect([name, part, answer.status]).toEqual([name, part, 403])
        }
      }
      const alice = await signedIn(context(), 'alice')
      for (const part of ['trustee-link', 'trustee-reset']) {
        const path = (campaign: string) => `/campaigns/${campaign}/${part}`
        const fields = { confirmed: 'yes' }
        expect((await alice.postFromElsewhere(path(id), fields)).status).toBe(403)
        expect((await alice.post(path('nothing'), fields, '/account')).status).toBe(404)
      }
      expect((await showCampaign(context(), PREPARER, id)).trustee?.state).toBe('ready')
    })
  })
})
