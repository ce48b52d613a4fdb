import { beforeAll, expect, test } from 'vitest'
import { replaceAccountRoles } from '#src/data/office/accounts.ts'
import { frozenTree } from '#src/services/reports/readable.ts'
import { releaseReports } from '#src/services/reports/release.ts'
import { everybody } from '#test/setup/campaigns.ts'
import { aCommentedCampaign, type Commented } from '#test/setup/commented-campaign.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { people } from '#test/setup/people.ts'
import { aVisitor, signedIn, type Visitor } from '#test/setup/visitor.ts'
import { linkOf, quotesOf } from '#test/web/hr/quotes.ts'

onEachDatabase('the comments of a report', (context) => {
  let commented: Commented
  let hilda: Visitor
  let max: Visitor

  beforeAll(async () => {
    commented = await aCommentedCampaign(context())
    const accounts = await people(context())
    const { units } = await frozenTree(context(), commented.campaign.id)
    const sales = units.find(({ path }) => path === 'Company/Sales')?.department ?? ''
    await replaceAccountRoles(context().office, accounts.max.id, [
      { account: accounts.max.id, role: 'manager', department: sales },
    ])
    hilda = await signedIn(context(), 'hilda')
    max = await signedIn(context(), 'max')
  })

  const reportOf = (path: string) =>
    `/campaigns/${commented.campaign.id}/results/${commented.unitOf(path)}`

  test('begin with fifty on each question, and say how many there are', async () => {
    const { text } = await hilda.get(`${reportOf('Company')}?language=en`)
    expect(quotesOf(text)).toHaveLength(52)
    expect(text).toContain('Comments 1 to 50 of 56')
    expect(text).toContain('Suggestion · 2 comments')
    expect(text).toContain('Complaint · no comments')
    expect(text).toContain('<span>Change the &lt;hours&gt;</span>')
    expect(text).toContain('The others can be read in Septet.')
    expect(linkOf(text, 'prev')).toBe(undefined)
  })

  test('are read on, question by question, to the last and back', async () => {
    const first = await hilda.get(reportOf('Company'))
    const next = linkOf(first.text, 'next') ?? ''
    expect(next).toBe(`${reportOf('Company')}?question=keep&from=50#comments-keep`)
    expect(first.text).toContain('<h3 id="comments-keep">')

    const second = await hilda.get(`${next.split('#')[0]}&language=en`)
    expect(second.text).toContain('Comments 51 to 56 of 56')
    expect(linkOf(second.text, 'next')).toBe(undefined)
    expect(linkOf(second.text, 'prev')).toBe(`${reportOf('Company')}#comments-keep`)
    const kept = [...quotesOf(first.text), ...quotesOf(second.text)].filter((quote) =>
      quote?.startsWith('Keep'),
    )
    expect(new Set(kept)).toEqual(new Set(commented.kept))
    expect(kept).toHaveLength(commented.kept.length)
    expect(second.text).toContain(
      '?question&#x3D;keep&amp;from&#x3D;50&amp;language&#x3D;es#comments-keep',
    )
  })

  test('have no pager where all of them are shown', async () => {
    const { text } = await hilda.get(`${reportOf('Company/Support')}?language=en`)
    expect(quotesOf(text)).toHaveLength(2)
    expect(linkOf(text, 'next')).toBe(undefined)
    expect(text).not.toContain('can be read in Septet')
  })

  test('are refused with a page where there are none', async () => {
    for (const [query, status] of [
      ['question=keep&from=56', 404],
      ['question=need&from=1', 404],
      ['question=unknown', 404],
      ['question=keep&from=x', 400],
      ['question=keep&from=-1', 400],
      ['question=keep&question=need', 400],
    ] as const) {
      const page = await hilda.get(`${reportOf('Company')}?${query}`)
      expect([query, page.status]).toEqual([query, status])
      expect(page.text).toContain('<h1>')
    }
    const north = await hilda.get(`${reportOf('Company/Support/North')}?question=keep&from=50`)
    expect([north.status, quotesOf(north.text)]).toEqual([200, []])
  })

  // the last: it changes what managers see
  test('are for those who read the report, at every place', async () => {
    const place = `${reportOf('Company/Sales')}?question=keep&from=50`
    const alice = await signedIn(context(), 'alice')
    expect((await alice.get(place)).status).toBe(403)
    const stranger = await (await aVisitor(context())).get(place)
    expect(stranger.headers.location).toBe(`/sign-in?next=${encodeURIComponent(place)}`)
    expect((await max.get(place)).status).toBe(403)

    await releaseReports(context(), everybody, commented.campaign.id)
    expect(quotesOf((await max.get(place)).text)).toHaveLength(6)
    expect((await max.get(`${reportOf('Company')}?question=keep&from=50`)).status).toBe(403)
  })
})
