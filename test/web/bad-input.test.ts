import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '#src/core/permission.ts'
import { replaceAccountRoles } from '#src/data/office/accounts.ts'
import { listAccounts } from '#src/services/accounts/accounts.ts'
import { listTokens } from '#src/services/accounts/tokens.ts'
import { listIdeas } from '#src/services/actions/library/offer-ideas.ts'
import { findCampaign, listCampaigns } from '#src/services/campaigns/campaigns.ts'
import { showCards } from '#src/services/channels/cards.ts'
import { showCommitment } from '#src/services/channels/commitments.ts'
import { createDraft } from '#src/services/drafts/create-draft.ts'
import { showDrafts } from '#src/services/drafts/drafts.ts'
import type { TestContext } from '#test/setup/context.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { formsOf, formTo } from '#test/setup/page-forms.ts'
import { signedIn, type Visitor } from '#test/setup/visitor.ts'
import { aCompanyOf, aDraft, anOpenCampaign } from '#test/web/admin/site.ts'

type Fields = Record<string, string | string[]>
type Site = Readonly<{
  at: TestContext
  alice: Actor
  draft: string
  open: string
  questions: string
}>

/** What nobody should enter; a list is a field that comes twice. */
const HOSTILE: readonly (readonly [string, string | string[]])[] = [
  ['nothing', ''],
  ['spaces', ' \t\r\n '],
  ['far too much', 'x'.repeat(20_000)],
  ['a script', '"><script>alert(1)</script>'],
  ['marks of direction and emoji', '\u202e\u2066gnp.exe\u200f 😀👩‍👩‍👧'],
  ['a sign that no database keeps', 'a\u0000b'],
  ['a template', '{{csrf}} {0} %s'],
  ['a number without end', '9'.repeat(400)],
  ['a list', ['one', 'two']],
]

/** What is entered in each field alone too, beside fields that are right: so it comes further. */
const EACH_ALONE = new Set(['a script', 'marks of direction and emoji', 'far too much'])

const MOST_ALONE = 15

/** What a database of its own could refuse; the rest is refused, or not, before one is asked. */
const OF_THE_DATABASE = HOSTILE.filter(([what]) => /no database|emoji|too much/.test(what))

const PAGES: readonly (readonly [string, (site: Site) => string])[] = [
  ['a new account', () => '/accounts/new'],
  ['an account', ({ alice }) => `/accounts/${alice.id}`],
  ['tokens', () => '/tokens'],
  ['the own account', () => '/account'],
  ['a new campaign', () => '/campaigns/new'],
  ['a draft', ({ draft }) => `/campaigns/${draft}`],
  ['an edited draft', ({ draft }) => `/campaigns/${draft}/edit`],
  ['the texts of mails', ({ draft }) => `/campaigns/${draft}/mails`],
  ['a commitment', ({ draft }) => `/campaigns/${draft}/commitment`],
  ['cards', ({ draft }) => `/campaigns/${draft}/cards`],
  ['an open campaign', ({ open }) => `/campaigns/${open}`],
  ['a new idea for actions', () => '/action-library/new'],
  ['an idea for actions', () => '/action-library/f1-who-does-what'],
  ['questionnaires', () => '/questionnaires'],
  ['a questionnaire in the making', ({ questions }) => `/questionnaire-drafts/${questions}`],
  ...['about', 'factor-F1', 'outcomes', 'open-questions', 'scales'].map(
    (part) =>
      [
        `its part ${part}`,
        ({ questions }: Site) => `/questionnaire-drafts/${questions}/sections/${part}`,
      ] as const,
  ),
]
/** Whoever sends these ends the session that the test goes on with. */
const ENDS = /\/session\/end$|\/sessions?\/|\/sessions\/end$|\/deletion$|\/language$/

onEachDatabase('bad input', (context) => {
  let site: Site
  let visitor: Visitor

  beforeEach(async () => {
    const at = context()
    at.clock.set('2026-03-02T09:00:00Z')
    const { alice } = await aCompanyOf(at, 9)
    const open = await anOpenCampaign(at, alice)
    const draft = await aDraft(at, alice)
    const { id: questions } = await createDraft(at, alice, {
      from: 'version',
      id: 'septet',
      version: 1,
    })
    site = { at, alice, draft, open, questions }
    // the library of actions is HR's
    await replaceAccountRoles(at.office, alice.id, [
      { account: alice.id, role: 'administrator', department: '' },
      { account: alice.id, role: 'hr', department: '' },
    ])
    visitor = await signedIn(at, 'alice')
  })

  test.each(PAGES)(
    'on the page of %s is refused or kept as text, and never breaks it',
    async (_, pathOf) => {
      const path = pathOf(site)
      const forms = formsOf((await visitor.get(path)).text).filter(
        ({ action, written }) => written.length > 0 && !ENDS.test(action),
      )
      expect(forms.length).toBeGreaterThan(0)
      const wrong: string[] = []
      for (const { action, fields, written } of forms)
        for (const [what, value] of context().database.dialect === 'sqlite'
          ? HOSTILE
          : OF_THE_DATABASE)
          for (const name of ['*', ...(EACH_ALONE.has(what) ? written.slice(0, MOST_ALONE) : [])]) {
            const changed = name === '*' ? written : [name]
            const sent = {
              ...fields,
              ...Object.fromEntries(changed.map((one) => [one, value])),
            } as Fields
            const answer = await visitor.post(action, sent, '/account')
            const fault = await faultOf(visitor, answer)
            if (fault) wrong.push(`${action}, ${what} in ${name}: ${fault}`)
          }
      expect(wrong).toEqual([])
    },
    120_000,
  )

  describe('twice the same form makes one', () => {
    const cases: readonly (readonly [
      string,
      (site: Site) => { page: string; action: string; change: Fields },
      (site: Site) => Promise<number>,
    ])[] = [
      [
        'campaign',
        () => ({ page: '/campaigns/new', action: '/campaigns', change: { title: 'Twice' } }),
        async ({ at, alice }) =>
          (await listCampaigns(at, alice)).filter(({ title }) => title === 'Twice').length,
      ],
      [
        'account',
        () => ({
          page: '/accounts/new',
          action: '/accounts',
          change: { name: 'Nora', email: 'nora@example.org', roles: 'auditor' },
        }),
        async ({ at, alice }) =>
          (await listAccounts(at, alice)).filter(({ name }) => name === 'Nora').length,
      ],
      [
        'token',
        () => ({
          page: '/tokens',
          action: '/tokens',
          change: { name: 'payroll', roles: 'auditor' },
        }),
        async ({ at, alice }) => (await listTokens(at, alice)).length,
      ],
      [
        'questionnaire draft',
        () => ({
          page: '/questionnaires',
          action: '/questionnaire-drafts',
          change: { from: 'nothing' },
        }),
        async ({ at, alice }) => (await showDrafts(at, alice)).length - 1,
      ],
      [
        'commitment',
        ({ draft }) => {
          const path = `/campaigns/${draft}/commitment`
          return { page: path, action: path, change: {} }
        },
        async ({ at, alice, draft }) =>
          (await showCommitment(at, alice, draft)).stored?.revision ?? 0,
      ],
      [
        'idea for actions',
        () => ({
          page: '/action-library/new',
          action: '/action-library',
          change: {
            factor: 'F2',
            step: 'prepare',
            'title-en': 'Ask',
            'means-en': 'A room',
            'evidence-en': 'A list',
            'indicator-en': 'Fewer questions',
          },
        }),
        async ({ at }) =>
          (await listIdeas(at, 'F2')).filter(({ origin }) => origin === 'own').length,
      ],
      [
        'choice of cards',
        ({ draft }) => {
          const path = `/campaigns/${draft}/cards`
          return { page: path, action: path, change: { departments: 'Company/Legal' } }
        },
        async ({ at, alice, draft }) => (await showCards(at, alice, draft)).revision,
      ],
    ]

    test.each([
      ['the campaign itself', (draft: string) => `/campaigns/${draft}/edit`, { title: 'Mine' }],
      [
        'its mails',
        (draft: string) => `/campaigns/${draft}/mails`,
        { 'invitation-en-subject': 'Mine' },
      ],
    ])('change of a draft: %s', async (_, pathOf, change) => {
      const path = pathOf(site.draft)
      const { fields } = formTo((await visitor.get(path)).text, path)
      const send = () => visitor.post(path, { ...fields, ...change } as Fields)
      const answers = await Promise.all([send(), send()])
      answers.push(await send())
      expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
      expect((await findCampaign(site.at, site.draft)).revision).toBe(2)
    })

    test.each(cases)('%s, and both clicks are told the same', async (_, formOf, count) => {
      const { page, action, change } = formOf(site)
      const { fields } = formTo((await visitor.get(page)).text, action)
      const send = () => visitor.post(action, { ...fields, ...change } as Fields, page)
      const [one, other] = await Promise.all([send(), send()])
      const again = await send()
      for (const answer of [one, other, again]) {
        expect(answer.status).toBeLessThan(400)
        expect(answer.headers.location).toBe(one.headers.location)
        expect(receiptOf(answer)).toBe(receiptOf(one))
      }
      expect(await count(site)).toBe(1)
    })

    test('token also when the server forgot the first answer, and says so', async () => {
      const { fields } = formTo((await visitor.get('/tokens')).text, '/tokens')
      const form = { ...fields, name: 'payroll', roles: 'auditor' } as Fields
      expect((await visitor.post('/tokens', form)).status).toBe(201)
      // the same number, so the same form; another session does not get what the first was shown
      const elsewhere = await signedIn(site.at, 'alice')
      const late = await elsewhere.post('/tokens', form)
      expect([late.status, late.text.includes('made a token already')]).toEqual([409, true])
      expect(late.text).not.toMatch(/septet_\w/)
      expect(await listTokens(site.at, site.alice)).toHaveLength(1)
    })

    test('account also later, and leads to the one that there is', async () => {
      const { fields } = formTo((await visitor.get('/accounts/new')).text, '/accounts')
      const form = { ...fields, name: 'Nora', email: 'nora@example.org' } as Fields
      await visitor.post('/accounts', form, '/accounts/new')
      const late = await visitor.post('/accounts', { ...form, form: 'anew' }, '/accounts/new')
      const nora = (await listAccounts(site.at, site.alice)).find(({ name }) => name === 'Nora')
      expect(late.status).toBe(409)
      expect(late.text).toContain('There already is an account for nora@example.org.')
      expect(late.text).toContain(`href="/accounts/${nora?.id}"`)
      expect(late.text).toContain('value="Nora"')
    })

    test('file of links, and the second click gets it too, but nobody else', async () => {
      const path = `/campaigns/${site.open}`
      await visitor.get(path)
      const take = (who: Visitor) => who.post(`${path}/links`, { confirmed: 'yes' }, path)
      const [one, other] = await Promise.all([take(visitor), take(visitor)])
      expect([one.status, other.status]).toEqual([200, 200])
      expect(other.text).toBe(one.text)
      const elsewhere = await take(await signedIn(site.at, 'alice'))
      expect([elsewhere.status, elsewhere.text.includes('only once')]).toEqual([409, true])
    })
  })
})

/** What an answer shows this once: a token, a link. */
const receiptOf = ({ text }: Answer) => /<pre class="receipt"[^>]*>([^<]*)/.exec(text)?.[1]

type Answer = Awaited<ReturnType<Visitor['post']>>

/** What is wrong with an answer: an error of ours, markup or marks of direction that came back, a refusal without a word. */
async function faultOf(visitor: Visitor, answer: Answer): Promise<string | null> {
  const { status, text } = status303(answer)
    ? await visitor.get(answer.headers.location ?? '')
    : answer
  if (status >= 500) return `status ${status}`
  if (text.includes('<script>alert')) return 'a script came back'
  // who is refused reads again what was entered, in a field, a list or a cell: what turns the writing there turns nothing else
  const around = text.replaceAll(/<input [^>]*>|<textarea [^>]*>[^<]*/g, '')
  const seen = status < 400 ? around : around.replaceAll(/<option [^>]*>[^<]*|<td>[^<]*/g, '')
  if (/[\u202a-\u202e\u2066-\u2069]/.test(seen)) return 'marks of direction came back'
  if (status >= 400 && !/class="notice problem"/.test(text))
    return `status ${status} without a word`
  return null
}

const status303 = ({ status }: Answer) => status === 303
