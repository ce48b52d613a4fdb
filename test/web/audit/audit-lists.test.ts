import { beforeAll, describe, expect, test } from 'vitest'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { people } from '#test/setup/people.ts'
import {
  aClosedCampaign,
  anOpenCampaign,
  answering,
  type TestCampaign,
} from '#test/setup/survey-campaigns.ts'
import { aVisitor, signedIn } from '#test/setup/visitor.ts'
import { aClient } from '#test/web/api/client.ts'

const AUDITED = { terms: { auditor: { name: 'Works council <east>' } } }

onEachDatabase('the pages of an auditor', (context) => {
  let closed: TestCampaign
  let open: TestCampaign
  let without: TestCampaign

  beforeAll(async () => {
    await people(context())
    closed = await aClosedCampaign(context(), AUDITED)
    open = await anOpenCampaign(context(), AUDITED)
    without = await aClosedCampaign(context(), { answers: () => answering(3) })
  })
  const list = ({ id }: TestCampaign) => `/campaigns/${id}/audit-list.jsonl`

  test('say of each campaign what can be checked', async () => {
    const aude = await signedIn(context(), 'aude')
    const { status, text } = await aude.get('/audit-lists?language=en')
    expect(status).toBe(200)
    expect(text).toContain('Auditor named in the signed rules: Works council &lt;east&gt;')
    expect(text).toContain('The list is ready. It will be deleted on 31 May 2026.')
    expect(text).toContain('The list appears at the close.')
    expect(text).toContain('This campaign names no auditor')
    for (const { id } of [closed, open, without]) expect(text).toContain(`href="/s/${id}/verify"`)
    expect(text.match(/audit-list\.jsonl"/g)).toHaveLength(1)
    expect(text).toContain(`href="${list(closed)}"`)
    expect(text).toContain('aria-current="page">Lists of passes')
  })

  test('download the list as a file', async () => {
    const reply = await (await signedIn(context(), 'aude')).get(list(closed)).buffer(true)
    expect(reply.status).toBe(200)
    expect(reply.headers['content-disposition']).toBe(
      `attachment; filename="audit-list-${closed.id}.jsonl"`,
    )
    expect(reply.headers['content-type']).toContain('application/jsonl')
    expect(reply.headers['cache-control']).toBe('no-store')
  })

  test('refuse what is not there, in words', async () => {
    const aude = await signedIn(context(), 'aude')
    for (const [campaign, status, sentence] of [
      [open, 409, 'only after the campaign has closed'],
      [without, 409, 'This campaign names no auditor.'],
      [{ id: 'nothing', people: [] }, 404, ''],
    ] as const) {
      const reply = await aude.get(`${list(campaign)}?language=en`)
      expect(reply.status).toBe(status)
      expect(reply.text).toContain(sentence)
    }
  })

  test.each(['alice', 'hilda', 'max'])('are not for %s', async (name) => {
    const visitor = await signedIn(context(), name)
    for (const path of ['/audit-lists', list(closed)]) {
      expect((await visitor.get(path)).status).toBe(403)
    }
    expect((await visitor.get('/account')).text).not.toContain('/audit-lists')
  })

  test('are not for strangers', async () => {
    const stranger = await aVisitor(context())
    for (const path of ['/audit-lists', list(closed)]) {
      const reply = await stranger.get(path)
      expect([302, 303, 401]).toContain(reply.status)
      expect(reply.text).not.toContain('leaf')
    }
  })

  describe('in the API', () => {
    const path = ({ id }: Pick<TestCampaign, 'id'>) => `/campaigns/${id}/audit-list`

    test('the same file, with a token of an auditor', async () => {
      const { statusCode, payload, headers } = await (await aClient(context(), 'auditor')).get(
        path(closed),
      )
      expect(statusCode).toBe(200)
      expect(headers['content-type']).toContain('application/jsonl')
      const [head, ...passes] = payload.trimEnd().split('\n')
      expect(JSON.parse(head!).septet).toBe('audit-list/v1')
      expect(passes).toHaveLength(29)
    })

    test('and with no other', async () => {
      for (const [role, status] of [
        ['administrator', 403],
        ['hr', 403],
        ['manager', 403],
        [null, 401],
      ] as const)
        expect(
          (
            await (
              await aClient(context(), role, role === 'manager' ? 'Company/Sales' : undefined)
            ).get(path(closed))
          ).statusCode,
        ).toBe(status)
    })

    test('says in a key why there is none', async () => {
      const client = await aClient(context(), 'auditor')
      const keyOf = async (campaign: Pick<TestCampaign, 'id'>) =>
        (await client.get(path(campaign))).json().key
      expect(await keyOf(open)).toBe('campaign.not-closed')
      expect(await keyOf(without)).toBe('audit-list.no-auditor')
      expect(await keyOf({ id: 'nothing' })).toBe('campaign.not-found')
    })

    test('a campaign names its auditor, or nobody, or is malformed', async () => {
      const client = await aClient(context(), 'hr')
      const create = (auditor: unknown) =>
        client.post('/campaigns', {
          title: 'A',
          questionnaire: 'short',
          closesOn: '2026-03-20',
          auditor,
        })
      expect((await create({ name: ' Ada ' })).json().auditor).toEqual({ name: 'Ada' })
      expect((await create(null)).json().auditor).toBeNull()
      for (const wrong of [
        'Ada',
        {},
        { name: ' ' },
        { name: 'x'.repeat(121) },
        { name: 'A', k: 1 },
      ])
        expect((await create(wrong)).json().key).toBe('request.malformed')
    })
  })

  test('employees read who audits, in the survey page and in the manifest', async () => {
    const stranger = await aVisitor(context())
    const page = await stranger.get(`/s/${open.id}/?language=en`)
    expect(page.text).toContain('After the close, Works council &lt;east&gt; may check that every')
    const manifest = (await stranger.get(`/s/${open.id}/manifest.json`)).body
    expect(manifest.auditor).toEqual({ name: 'Works council <east>' })
    const auditor = manifest.visibility.find(({ role }: { role: string }) => role === 'auditor')
    expect(auditor.sees).toContain('the passes of the counted ballots')
    const other = await stranger.get(`/s/${without.id}/?language=en`)
    expect(other.text).not.toContain('may check that every')
  })
})
