import { beforeAll, expect, test } from 'vitest'
import { releaseReports } from '#src/services/reports/release.ts'
import { everybody } from '#test/setup/campaigns.ts'
import { aCommentedCampaign, type Commented } from '#test/setup/commented-campaign.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { aClient, type Client } from '#test/web/api/client.ts'

type Comment = { question: string; kind: string; text: string; id: string }

onEachDatabase('the comments of the API', (context) => {
  let commented: Commented
  let hr: Client

  beforeAll(async () => {
    commented = await aCommentedCampaign(context())
    hr = await aClient(context(), 'hr')
  })

  const reportOf = (path: string) =>
    `/campaigns/${commented.campaign.id}/report/${commented.unitOf(path)}`
  const keyOf = async (client: Client, path: string) => (await client.get(path)).json().key

  async function readAll(path: string, query: string): Promise<Comment[][]> {
    const pages: Comment[][] = []
    for (let next: string | null = ''; next !== null; ) {
      const after: string = next && `&after=${next}`
      const reply = await hr.get(`${path}/comments?${query}${after}`)
      expect(reply.statusCode).toBe(200)
      const page = reply.json()
      pages.push(page.items)
      next = page.next
    }
    return pages
  }

  test('begin in the report, which says how many there are', async () => {
    const report = (await hr.get(reportOf('Company/Sales'))).json()
    expect(report.comments).toHaveLength(50)
    expect(report.commentCounts).toEqual([
      { question: 'keep', kind: 'advice', count: commented.kept.length },
      { question: 'change', kind: 'suggestion', count: 0 },
      { question: 'need', kind: 'complaint', count: 0 },
    ])
    const { comments } = (await hr.get(reportOf('Company'))).json()
    expect(comments).toHaveLength(52)
  })

  test('come page by page without gap or repetition, always in the same order', async () => {
    const pages = await readAll(reportOf('Company/Sales'), 'limit=20&question=keep')
    expect(pages.map(({ length }) => length)).toEqual([20, 20, 16])
    const texts = pages.flat().map(({ text }) => text)
    expect(texts.toSorted()).toEqual(commented.kept.toSorted())
    expect(texts).not.toEqual(commented.kept)
    const { comments } = (await hr.get(reportOf('Company/Sales'))).json()
    expect(pages.flat().slice(0, 50)).toEqual(comments)
  })

  test('come on all questions or on one', async () => {
    const all = (await readAll(reportOf('Company'), 'limit=40')).flat()
    expect(all).toHaveLength(commented.kept.length + 2)
    expect(Object.keys(all[0] ?? {}).toSorted()).toEqual([
      'id',
      'kind',
      'question',
      'redaction',
      'text',
    ])
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    for (const { id } of all) expect(id).toMatch(/^[\w-]{22}$/)
    const one = (await readAll(reportOf('Company'), 'limit=2&question=change')).flat()
    expect(one).toEqual(all.filter(({ question }) => question === 'change'))
    expect(await readAll(reportOf('Company'), 'limit=2&question=need')).toEqual([[]])
  })

  test('are refused where what is asked for is none', async () => {
    const path = `${reportOf('Company')}/comments`
    for (const query of [
      'limit=0',
      'limit=301',
      'after=x',
      'after=-1',
      'after=58',
      'question=a&question=b',
    ])
      expect([query, await keyOf(hr, `${path}?${query}`)]).toEqual([query, 'request.malformed'])
    expect(await keyOf(hr, `${path}?question=unknown`)).toBe('page.not-found')
    expect(await keyOf(hr, `/campaigns/${commented.campaign.id}/report/99/comments`)).toBe(
      'department.not-found',
    )
    expect(await keyOf(hr, '/campaigns/unknown/report/0/comments')).toBe('campaign.not-found')
  })

  test('are withheld where too few people stand behind them', async () => {
    const north = reportOf('Company/Support/North')
    expect((await hr.get(north)).json()).toMatchObject({ comments: null, commentCounts: null })
    const reply = await hr.get(`${north}/comments`)
    expect([reply.statusCode, reply.json().key]).toEqual([409, 'report.comments-withheld'])
  })

  // the last: it changes what managers see
  test('are for HR, and after the release for the managers of all who may have written them', async () => {
    const path = `${reportOf('Company/Sales')}/comments`
    for (const role of ['administrator', 'auditor'] as const)
      expect(await keyOf(await aClient(context(), role), path)).toBe('actor.forbidden')
    expect(await keyOf(await aClient(context(), null), path)).toBe('actor.not-signed-in')

    const sales = await aClient(context(), 'manager', 'Company/Sales')
    const north = await aClient(context(), 'manager', 'Company/Support/North')
    expect(await keyOf(sales, path)).toBe('report.not-released')
    await releaseReports(context(), everybody, commented.campaign.id)
    expect((await sales.get(path)).json().items).toHaveLength(56)
    expect(await keyOf(north, path)).toBe('actor.forbidden')
    expect(await keyOf(north, `${reportOf('Company/Support/North')}/comments`)).toBe(
      'report.comments-withheld',
    )
  })
})
