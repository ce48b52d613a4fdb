import { beforeAll, expect, test } from 'vitest'
import { replaceAccountRoles } from '#src/data/office/accounts.ts'
import { redactComment } from '#src/services/comments/redact.ts'
import { frozenTree } from '#src/services/reports/readable.ts'
import { releaseReports } from '#src/services/reports/release.ts'
import { aClosedCampaign, everybody, type Sheet, times } from '#test/setup/campaigns.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { people } from '#test/setup/people.ts'
import { aVisitor, signedIn, type Visitor } from '#test/setup/visitor.ts'
import { linkOf, quotesOf, redactionLinksOf } from '#test/web/hr/quotes.ts'

const saying =
  (question: string, kind: string) =>
  (text: string): Sheet => ({ answers: { '1.1': 4 }, comments: [{ question, kind, text }] })
const keep = saying('keep', 'advice')
const change = saying('change', 'suggestion')

const workforce = {
  'Company/Sales': [
    70,
    [
      keep('Les HORAIRES d’été <b>souples</b>'),
      keep('Été comme hiver, l’horaire souple'),
      keep('Le travail d’équipe'),
      change('Des horaires plus souples'),
      change('100 % de télétravail'),
      ...Array.from({ length: 55 }, (_, number) => keep(`Même phrase ${number}`)),
      ...times(4, 3),
    ],
  ],
  'Company/Support': [14, [keep('Les horaires de Support'), ...times(11, 2)]],
} as const

onEachDatabase('a search in the comments of a report', (context) => {
  let campaign: string
  let units: Map<string, number>
  let hilda: Visitor
  let max: Visitor

  beforeAll(async () => {
    campaign = (await aClosedCampaign(context(), workforce)).id
    const accounts = await people(context())
    const tree = await frozenTree(context(), campaign)
    units = new Map(tree.units.map(({ path, unit }) => [path, unit]))
    const sales = tree.units.find(({ path }) => path === 'Company/Sales')?.department ?? ''
    await replaceAccountRoles(context().office, accounts.max.id, [
      { account: accounts.max.id, role: 'manager', department: sales },
    ])
    hilda = await signedIn(context(), 'hilda')
    max = await signedIn(context(), 'max')
  })

  const at = (path: string, query: Record<string, string> = {}) =>
    `/campaigns/${campaign}/results/${units.get(path)}?${new URLSearchParams(query)}`
  const search = async (words: string, more = {}, visitor = hilda, path = 'Company/Sales') =>
    (await visitor.get(at(path, { search: words, language: 'en', ...more }))).text
  const plain = (html: string) =>
    quotesOf(html)
      .map((quote = '') => quote.replaceAll(/<\/?mark>/g, ''))
      .toSorted()

  test('finds words in any order, in small letters and without accents, by their beginning', async () => {
    const found = [
      'Les HORAIRES d’été &lt;b&gt;souples&lt;/b&gt;',
      'Été comme hiver, l’horaire souple',
    ]
    for (const words of ['souple ete', 'ÉTÉ, Souple!', 'e\u0301te\u0301 SOUPL', '  horaire ete '])
      expect([words, plain(await search(words))]).toEqual([words, found.toSorted()])
    expect(plain(await search('ouple'))).toEqual([])
    expect(plain(await search('100 %'))).toEqual(['100 % de télétravail'])
    expect(plain(await search("d'équipe"))).toEqual(['Le travail d’équipe'])
  })

  test('marks the hits, and what was written as HTML stays text', async () => {
    const quotes = quotesOf(await search('horaire ete'))
    expect(new Set(quotes)).toEqual(
      new Set([
        'Les <mark>HORAIRES</mark> d’<mark>été</mark> &lt;b&gt;souples&lt;/b&gt;',
        '<mark>Été</mark> comme hiver, l’<mark>horaire</mark> souple',
      ]),
    )
  })

  test('says how many were found, on all and on each question', async () => {
    const text = await search('horaires')
    expect(text).toContain('2 comments contain “horaires”.')
    expect(text).toContain('Advice · one comment found of 58')
    expect(text).toContain('Suggestion · one comment found of 2')
    expect(text).toContain('Complaint · no comment found of 0')
    expect(text).toMatch(/<a href="[^"?]+#comments">Show all<\/a>/)
    expect(text).toContain('value="horaires"')
  })

  test('that finds nothing says so', async () => {
    const text = await search('<i>nowhere')
    expect(text).toContain('No comment contains “&lt;i&gt;nowhere”.')
    expect(quotesOf(text)).toEqual([])
  })

  test('without a word in it is none', async () => {
    for (const words of ['', ' ', '…?!']) {
      const text = await search(words)
      expect(quotesOf(text)).toHaveLength(52)
      expect(text).not.toMatch(/comments? contains?/)
    }
  })

  test('comes in pages that keep it, and reaches the last', async () => {
    const first = await search('phrase')
    expect(first).toContain('Results 1 to 50 of 55')
    const next = linkOf(first, 'next') ?? ''
    expect(next).toMatch(/\?search=phrase&question=keep&from=50#comments-keep$/)
    const second = (await hilda.get(next)).text
    expect(quotesOf(second)).toHaveLength(5)
    expect(plain(first + second)).toHaveLength(55)
    expect(linkOf(second, 'prev')).toMatch(/\?search=phrase#comments-keep$/)
    expect((await hilda.get(next.replace('from=50', 'from=55'))).status).toBe(404)
  })

  test('goes with a kind, which also stands alone', async () => {
    const text = await search('horaires', { kind: 'suggestion' })
    expect(plain(text)).toEqual(['Des horaires plus souples'])
    expect(text).toContain('<option value="suggestion" selected>')
    expect(text).toContain('One comment contains “horaires”.')
    const alone = (await hilda.get(at('Company/Sales', { kind: 'suggestion' }))).text
    expect(plain(alone)).toEqual(['100 % de télétravail', 'Des horaires plus souples'])
    expect(alone).not.toContain('id="comments-keep"')
    const none = (await hilda.get(at('Company/Sales', { kind: 'complaint', language: 'en' }))).text
    expect(none).toContain('Complaint · no comments')
  })

  test('of what is none is refused', async () => {
    for (const [query, status] of [
      [{ kind: 'praise' }, 404],
      [{ search: 'x'.repeat(101) }, 400],
      [{ search: 'souple', question: 'keep', from: '2' }, 404],
    ] as const)
      expect([query, (await hilda.get(at('Company/Sales', query))).status]).toEqual([query, status])
  })

  test('finds in each report what this report shows, and no more', async () => {
    const shown = (path: string) => search('horaires', {}, hilda, path).then(plain)
    expect(await shown('Company')).toHaveLength(3)
    expect(await shown('Company/Sales')).toHaveLength(2)
    expect(await shown('Company/Support')).toEqual(['Les horaires de Support'])
  })

  test('does not find what was removed', async () => {
    const text = await search('teletravail')
    const [link] = redactionLinksOf(text)
    const id = /comments\/([\w-]{22})/.exec(link ?? '')?.[1] ?? ''
    const wanted = { text: '[…] de télétravail', reason: 'a number' }
    await redactComment(context(), everybody, campaign, id, wanted)
    expect(plain(await search('100'))).toEqual([])
    expect(await search('teletravail')).toContain('[…] &#x3D; passage removed by HR')
    await redactComment(context(), everybody, campaign, id, { text: null, reason: 'a number' })
    expect(plain(await search('teletravail'))).toEqual([])
    expect(await search('')).toContain('A comment was removed by HR.')
  })

  // the last: it changes what managers see
  test('is for those who read the report', async () => {
    const path = at('Company/Sales', { search: 'horaires' })
    for (const name of ['alice', 'aude'])
      expect((await (await signedIn(context(), name)).get(path)).status).toBe(403)
    expect((await (await aVisitor(context())).get(path)).status).toBe(302)
    expect((await max.get(path)).status).toBe(403)

    await releaseReports(context(), everybody, campaign)
    const text = await search('horaires', {}, max)
    expect(plain(text)).toEqual(plain(await search('horaires')))
    expect(redactionLinksOf(text)).toEqual([])
    for (const other of ['Company', 'Company/Support'])
      expect((await max.get(at(other, { search: 'horaires' }))).status).toBe(403)
  })
})
