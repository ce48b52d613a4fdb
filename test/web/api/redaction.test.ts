import { beforeAll, expect, test } from 'vitest'
import { releaseReports } from '#src/services/reports/release.ts'
import { everybody } from '#test/setup/campaigns.ts'
import { aCommentedCampaign, type Commented } from '#test/setup/commented-campaign.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { aClient, type Client } from '#test/web/api/client.ts'

type Comment = { id: string; question: string; text: string | null; redaction: string | null }

const REASON = 'names a colleague'

onEachDatabase('the API', (context) => {
  let commented: Commented
  let hr: Client

  beforeAll(async () => {
    commented = await aCommentedCampaign(context())
    hr = await aClient(context(), 'hr')
  })

  const comments = (query: string, path = 'Company') => {
    const { campaign, unitOf } = commented
    return `/campaigns/${campaign.id}/report/${unitOf(path)}/comments?limit=300&${query}`
  }
  const list = async (query = '', client = hr): Promise<Comment[]> =>
    (await client.get(comments(query))).json().items
  const idOf = async (number: number) => (await list(`search=thing+${number}`))[0]?.id ?? ''
  const pathOf = (id: string, campaign = commented.campaign.id) =>
    `/campaigns/${campaign}/comments/${id}/redaction`

  test('searches comments, and says how many were found on each question', async () => {
    const all = (await hr.get(comments('search=thing+KEEP'))).json()
    expect(all.items).toHaveLength(commented.kept.length)
    expect(all.found).toEqual([{ question: 'keep', count: commented.kept.length }])
    const page = (await hr.get(comments('search=hours').replace('limit=300', 'limit=1'))).json()
    expect(page).toMatchObject({ next: '1', found: [{ question: 'change', count: 2 }] })
    expect((await hr.get(comments('search=nowhere'))).json()).toEqual({
      items: [],
      next: null,
      found: [],
    })
    expect((await hr.get(comments('search=%21'))).json().found).toBe(undefined)
  })

  test('lists the comments of a kind', async () => {
    expect(await list('kind=suggestion')).toHaveLength(2)
    expect(await list('kind=complaint')).toEqual([])
    for (const query of ['kind=praise', `search=${'x'.repeat(101)}`, 'search=a&search=b'])
      expect((await hr.get(comments(query))).json().key).toBe('request.malformed')
  })

  test('takes a passage out of a comment, once for a key', async () => {
    const id = await idOf(7)
    const body = { reason: REASON, text: 'Keep […]' }
    const key = { 'idempotency-key': 'redaction-7' }
    const first = await hr.post(pathOf(id), body, key)
    expect([first.statusCode, first.json()]).toEqual([
      200,
      { id, question: 'keep', redaction: 'passage' },
    ])
    const again = await hr.post(pathOf(id), body, key)
    expect([again.statusCode, again.json()]).toEqual([200, first.json()])
    expect((await hr.post(pathOf(id), { ...body, text: null }, key)).json().key).toBe(
      'request.idempotency-key-reused',
    )
    expect((await hr.post(pathOf(id), body)).json().key).toBe('redaction.nothing-removed')
    expect((await list()).find((comment) => comment.id === id)).toMatchObject({
      text: 'Keep […]',
      redaction: 'passage',
    })
  })

  test('removes a comment as a whole', async () => {
    const id = await idOf(8)
    const before = await list()
    expect((await hr.post(pathOf(id), { reason: REASON, text: null })).json()).toEqual({
      id,
      question: 'keep',
      redaction: 'removed',
    })
    expect(await list()).toEqual(
      before.map((one) => (one.id === id ? { ...one, text: null, redaction: 'removed' } : one)),
    )
    const again = await hr.post(pathOf(id), { reason: REASON, text: null })
    expect([again.statusCode, again.json().key]).toEqual([409, 'comment.removed'])
  })

  test('keeps no word of what was removed in an answer that it may repeat', async () => {
    const id = await idOf(9)
    await hr.post(pathOf(id), { reason: REASON, text: null }, { 'idempotency-key': 'no-9' })
    const kept = await context().office.selectFrom('idempotentReply').selectAll().execute()
    expect(kept.length).toBeGreaterThan(0)
    expect(JSON.stringify(kept)).not.toContain('thing')
  })

  test('refuses what it cannot do', async () => {
    const id = await idOf(10)
    const good = { reason: REASON, text: 'Keep […]' }
    const refused = async (path: string, body: unknown) => {
      const reply = await hr.post(path, body)
      return [reply.statusCode, reply.json().key]
    }
    for (const body of [
      {},
      { reason: REASON },
      { text: null },
      { reason: 1, text: null },
      { ...good, more: 1 },
    ])
      expect(await refused(pathOf(id), body)).toEqual([400, 'request.malformed'])
    for (const [body, key] of [
      [{ ...good, reason: ' ' }, 'redaction.reason-missing'],
      [{ ...good, reason: 'x'.repeat(201) }, 'redaction.reason-too-long'],
      [{ ...good, text: 'Drop […]' }, 'redaction.text-different'],
    ] as const)
      expect(await refused(pathOf(id), body)).toEqual([400, key])
    expect(await refused(pathOf('A'.repeat(22)), good)).toEqual([404, 'comment.not-found'])
    expect(await refused(pathOf('x'), good)).toEqual([404, 'comment.not-found'])
    expect(await refused(pathOf(id, 'unknown'), good)).toEqual([404, 'campaign.not-found'])
    expect(await idOf(10)).toBe(id)
  })

  // the last: it changes what managers see
  test('lets HR alone redact, and managers read what is left at once', async () => {
    const id = await idOf(11)
    await releaseReports(context(), everybody, commented.campaign.id)
    const body = { reason: REASON, text: 'Keep […]' }
    for (const role of ['administrator', 'auditor'] as const)
      expect((await (await aClient(context(), role)).post(pathOf(id), body)).statusCode).toBe(403)
    const manager = await aClient(context(), 'manager', 'Company')
    expect((await manager.post(pathOf(id), body)).statusCode).toBe(403)
    expect((await (await aClient(context(), null)).post(pathOf(id), body)).statusCode).toBe(401)

    expect((await list('', manager)).find((one) => one.id === id)?.text).toBe('Keep thing 11')
    await hr.post(pathOf(id), body)
    expect((await list('', manager)).find((one) => one.id === id)?.text).toBe('Keep […]')
    expect(await list('search=thing+11', manager)).toEqual([])
  })
})
