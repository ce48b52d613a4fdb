import { beforeEach, describe, expect, test } from 'vitest'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import { createToken } from '#src/services/accounts/tokens.ts'
import { aClosedCampaign, anOpenCampaign, times } from '#test/setup/campaigns.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { people } from '#test/setup/people.ts'
import { appOf, aVisitor, signedIn } from '#test/setup/visitor.ts'

const company = {
  'Company/Legal': [9, times(7, 2)],
  'Company/Sales': [12, times(9, 4)],
} as const

onEachDatabase('the release to employees', (context) => {
  let campaign: Campaign

  beforeEach(async () => {
    await context().empty()
    campaign = await aClosedCampaign(context(), company)
    await people(context())
  })

  const path = () => `/campaigns/${campaign.id}/results/employees`

  describe('on its page', () => {
    test('is offered to HR with what waits, done once, and then told', async () => {
      const hilda = await signedIn(context(), 'hilda')
      const before = await hilda.get(`${path()}?language=en`)
      expect(before.text).toContain('21 mails leave')
      expect(before.text).toContain('No mail server is set')
      expect(before.text).toContain('deleted')
      const results = await hilda.get(`/campaigns/${campaign.id}/results?language=en`)
      expect(results.text).toContain('Not yet released to employees')

      expect((await hilda.post(path(), {})).status).toBe(303)
      expect((await hilda.post(path(), {}, '/account')).status).toBe(303)
      const after = await hilda.get(`${path()}?language=en`)
      expect(after.text).toContain('Employees have been reading their results since')
      expect(after.text).not.toContain('<form class="stack"')
    })

    test.each(['', '/notices', '/links.csv'])('%s is for HR alone', async (more) => {
      const hilda = await signedIn(context(), 'hilda')
      expect((await hilda.get(path() + more)).status).toBe(200)
      for (const name of ['alice', 'max', 'aude'])
        expect((await (await signedIn(context(), name)).get(path() + more)).status).toBe(403)
      const nobody = await (await aVisitor(context())).get(path() + more)
      expect([302, 303, 401]).toContain(nobody.status)
      expect((await hilda.get(`/campaigns/unknown/results/employees${more}`)).status).toBe(404)
      const open = await anOpenCampaign(context(), company)
      expect((await hilda.get(`/campaigns/${open.id}/results/employees${more}`)).status).toBe(409)
    })

    test('is refused without the hidden field, and to others than HR', async () => {
      const hilda = await signedIn(context(), 'hilda')
      expect((await hilda.postFromElsewhere(path(), {})).status).toBe(403)
      const max = await signedIn(context(), 'max')
      expect((await max.post(path(), {}, '/account')).status).toBe(403)
      const page = await hilda.get(`${path()}?language=en`)
      expect(page.text).toContain('Not yet released')
    })
  })

  test('has a sheet for each group, with its code and address, in the languages of the campaign', async () => {
    const hilda = await signedIn(context(), 'hilda')
    const { text } = await hilda.get(`${path()}/notices?language=en`)
    expect(text.match(/<svg class="qr"/g)).toHaveLength(2)
    expect(new Set(text.match(/\/s\/[\w-]{22}\/results\/[\w-]{22}/g)).size).toBe(2)
    expect(text).toContain('Vos résultats')
    expect(text).toContain('Sus resultados')
    expect((await hilda.get(`${path()}/notices?page=2`)).status).toBe(404)
    expect((await hilda.get(`${path()}/notices?page=x`)).status).toBe(400)
    const { text: csv } = await hilda.get(`${path()}/links.csv?language=en`)
    expect(csv.trim().split('\r\n')).toHaveLength(3)
    expect(csv).toMatch(/Sales,http:\/\/localhost:3000\/s\//)
  })

  describe('by the API', () => {
    let token: string
    beforeEach(async () => {
      token = await createToken(context(), null, {
        name: 'hr',
        roles: ['hr'],
        departmentPath: null,
      })
    })
    const post = async (id: string, authorization = `Bearer ${token}`) =>
      (await appOf(context())).inject({
        method: 'POST',
        url: `/api/v1/campaigns/${id}/results-release`,
        headers: authorization ? { authorization } : {},
      })

    test('answers the campaign, twice the same', async () => {
      const reply = await post(campaign.id)
      expect(reply.statusCode, reply.payload).toBe(200)
      expect(reply.json()).toMatchObject({ id: campaign.id, resultsOn: '2026-03-02' })
      context().clock.advance({ days: 2 })
      expect((await post(campaign.id)).json()).toMatchObject({ resultsOn: '2026-03-02' })
      context().clock.set('2026-03-02T09:00:00Z')
    })

    test('is refused without a token, and of a campaign that is unknown or open', async () => {
      expect((await post(campaign.id, '')).statusCode).toBe(401)
      expect((await post('unknown')).statusCode).toBe(404)
      const open = await anOpenCampaign(context(), company)
      expect((await post(open.id)).json()).toMatchObject({ key: 'campaign.not-closed' })
    })
  })
})
