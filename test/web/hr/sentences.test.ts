import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import { LONGEST_SENTENCE } from '#src/core/report/sentences/entered.ts'
import { replaceAccountRoles } from '#src/data/office/accounts.ts'
import { listAuditLog } from '#src/services/audit-log.ts'
import { editSentences } from '#src/services/reports/edit-sentences.ts'
import { frozenTree } from '#src/services/reports/readable.ts'
import { releaseReports } from '#src/services/reports/release.ts'
import { aClosedCampaign, everybody, times } from '#test/setup/campaigns.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { people } from '#test/setup/people.ts'
import { aVisitor, signedIn, type Visitor } from '#test/setup/visitor.ts'

const company = {
  Company: [1, [4]],
  'Company/Legal': [3, [2, 1]],
  'Company/Sales': [12, [...times(6, 4), ...times(4, 2)]],
  'Company/Support': [10, times(8, 5)],
} as const

const listOf = (html: string) => {
  const list = /<ol class="sentences">([\s\S]*?)<\/ol>/.exec(html)?.[1] ?? ''
  return [...list.matchAll(/<li>([\s\S]*?) <span[^>]*>\(([^)]*)\)<\/span><\/li>/g)].map(
    ([, text, mark]) => ({ text, mark }),
  )
}

onEachDatabase('the three sentences', (context) => {
  let campaign: Campaign
  let unitOf: (path: string) => number
  let hilda: Visitor
  let max: Visitor

  const reportOf = (path: string) => `/campaigns/${campaign.id}/results/${unitOf(path)}`
  const formOf = (path: string) => `${reportOf(path)}/sentences`
  const sentencesIn = async (visitor: Visitor, path: string, language = 'en') =>
    listOf((await visitor.get(`${reportOf(path)}?language=${language}`)).text)

  beforeAll(async () => {
    campaign = await aClosedCampaign(context(), company)
    const { units } = await frozenTree(context(), campaign.id)
    unitOf = (path) => units.find((unit) => unit.path === path)?.unit ?? -1
    const accounts = await people(context())
    const sales = units.find(({ path }) => path === 'Company/Sales')?.department ?? ''
    await replaceAccountRoles(context().office, accounts.max.id, [
      { account: accounts.max.id, role: 'manager', department: sales },
    ])
    await releaseReports(context(), everybody, campaign.id)
    hilda = await signedIn(context(), 'hilda')
    max = await signedIn(context(), 'max')
  })

  beforeEach(async () => {
    for (const path of ['Company', 'Company/Sales', 'Company/Support'])
      await editSentences(context(), everybody, campaign.id, unitOf(path), {})
  })

  describe('of a report', () => {
    test('are made by rules and say so, in each language', async () => {
      const [index, factors, change] = await sentencesIn(max, 'Company/Sales')
      expect(index?.text).toMatch(/^10 people answered: the index, the mean of all factors, is /)
      expect(factors?.text).toMatch(/factor/)
      expect(change?.text).toMatch(/survey|people/)
      for (const [language, mark] of [
        ['en', 'automatic'],
        ['fr', 'automatique'],
        ['es', 'automática'],
      ] as const) {
        const list = await sentencesIn(max, 'Company/Sales', language)
        expect(list.map((sentence) => sentence.mark)).toEqual([mark, mark, mark])
      }
    })

    test('lead HR to their form, and nobody else', async () => {
      expect((await hilda.get(reportOf('Company'))).text).toContain(`href="${formOf('Company')}"`)
      expect((await max.get(reportOf('Company/Sales'))).text).not.toContain('/sentences"')
    })
  })

  describe('edited by HR', () => {
    const own = 'People answered <b>more openly</b> than before.'

    test('are read by managers, marked, where they were written and nowhere else', async () => {
      const automatic = await sentencesIn(max, 'Company/Sales')
      const saved = await hilda.post(formOf('Company/Sales'), { 'factors-en': `  ${own}\r\n` })
      expect(saved.status).toBe(303)
      expect(saved.headers.location).toBe(`${reportOf('Company/Sales')}#sentences`)

      const [index, factors, change] = await sentencesIn(max, 'Company/Sales')
      expect(factors).toEqual({
        text: 'People answered &lt;b&gt;more openly&lt;/b&gt; than before.',
        mark: 'edited by HR',
      })
      expect([index, change]).toEqual([automatic[0], automatic[2]])
      const french = await sentencesIn(max, 'Company/Sales', 'fr')
      expect(french.map(({ mark }) => mark)).toEqual(Array(3).fill('automatique'))
      const elsewhere = await sentencesIn(hilda, 'Company/Support')
      expect(elsewhere.map(({ mark }) => mark)).toEqual(Array(3).fill('automatic'))
    })

    test('are those of everybody who is counted with the department', async () => {
      await editSentences(context(), everybody, campaign.id, unitOf('Company/Legal'), {
        index: { en: own },
      })
      const [shared] = await sentencesIn(hilda, 'Company/Legal')
      expect(shared?.mark).toBe('edited by HR')
      await editSentences(context(), everybody, campaign.id, unitOf('Company/Legal'), {})
    })

    test('stay automatic where the text was left as it was', async () => {
      const page = await hilda.get(formOf('Company'))
      const fields = Object.fromEntries(
        [...page.text.matchAll(/<textarea[^>]* name="([^"]+)"[^>]*>([^<]*)<\/textarea>/g)].map(
          ([, name = '', text = '']) => [name, decoded(text)],
        ),
      )
      expect(Object.keys(fields)).toHaveLength(9)
      expect((await hilda.post(formOf('Company'), fields)).status).toBe(303)
      const list = await sentencesIn(hilda, 'Company')
      expect(list.map(({ mark }) => mark)).toEqual(Array(3).fill('automatic'))
    })

    test('are automatic again once the field is empty, or all of them at once', async () => {
      const marks = async () => (await sentencesIn(hilda, 'Company')).map(({ mark }) => mark)
      await hilda.post(formOf('Company'), { 'index-en': own, 'change-en': own })
      expect(await marks()).toEqual(['edited by HR', 'automatic', 'edited by HR'])
      await hilda.post(formOf('Company'), { 'index-en': ' ', 'change-en': own })
      expect(await marks()).toEqual(['automatic', 'automatic', 'edited by HR'])
      await hilda.post(formOf('Company'), { 'change-en': own, automatic: 'yes' })
      expect(await marks()).toEqual(['automatic', 'automatic', 'automatic'])
    })

    test('stand in the audit log without their words', async () => {
      context().clock.advance({ minutes: 1 })
      await hilda.post(formOf('Company/Sales'), { 'factors-en': own, 'factors-fr': own })
      context().clock.advance({ minutes: 1 })
      await hilda.post(formOf('Company/Sales'), { automatic: 'yes' })
      const auditor = { ...everybody, roles: ['auditor' as const] }
      const [reset, edited] = (await listAuditLog(context(), auditor, null)).items
      expect(edited).toMatchObject({
        act: 'sentences.edited',
        actor: 'Hilda',
        campaign: campaign.id,
        details: { department: 'Company/Sales', sentences: 'factors (fr), factors (en)' },
      })
      expect(reset).toMatchObject({
        act: 'sentences.automatic',
        details: { department: 'Company/Sales' },
      })
      expect(JSON.stringify(edited)).not.toContain('openly')
    })

    test.each([
      ['too long', 'x'.repeat(LONGEST_SENTENCE + 1), 'at most 280 characters'],
      ['not plain', 'turned \u202e round', 'plain text on one line'],
    ])('are refused where one is %s, and nothing typed is lost', async (_why, text, said) => {
      const entered = { 'change-es': text, 'index-fr': 'Gardé.' }
      const page = await hilda.post(`${formOf('Company')}?language=en`, entered)
      expect(page.status).toBe(400)
      expect(page.text).toContain(said)
      expect(page.text).toContain('href="#change-es"')
      expect(page.text).toMatch(/<textarea id="index-fr"[^>]*>Gardé\.<\/textarea>/)
      expect(page.text).toContain(`>${text}</textarea>`)
      expect((await sentencesIn(hilda, 'Company', 'fr'))[0]?.mark).toBe('automatique')
    })
  })

  describe('are edited', () => {
    test('by nobody but HR', async () => {
      expect((await max.get(formOf('Company/Sales'))).status).toBe(403)
      const form = { 'index-en': 'Mine.' }
      const sent = await max.post(formOf('Company/Sales'), form, reportOf('Company/Sales'))
      expect(sent.status).toBe(403)
      const stranger = await aVisitor(context())
      expect((await stranger.get(formOf('Company'))).headers.location).toMatch('/sign-in')
      const refused = await stranger.post(formOf('Company'), form, '/sign-in')
      expect(refused.status).toBe(401)
    })

    test('with the hidden field of the form alone, of a report that exists', async () => {
      const form = { 'index-en': 'Mine.' }
      expect((await hilda.postFromElsewhere(formOf('Company'), form)).status).toBe(403)
      for (const path of [
        `/campaigns/${campaign.id}/results/99/sentences`,
        `/campaigns/nowhere/results/0/sentences`,
      ]) {
        expect((await hilda.get(path)).status).toBe(404)
        expect((await hilda.post(path, form, formOf('Company'))).status).toBe(404)
      }
      expect((await hilda.get(`/campaigns/${campaign.id}/results/x/sentences`)).status).toBe(400)
    })
  })
})

const decoded = (html: string) =>
  html
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
