import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { replaceAccountRoles } from '#src/data/office/accounts.ts'
import { changeAction } from '#src/services/actions/change-action.ts'
import { moveAction } from '#src/services/actions/move-action.ts'
import { readAction, readPlan } from '#src/services/actions/read-plan.ts'
import { releaseReports } from '#src/services/reports/release.ts'
import { aProposal, aReportedCompany, type Reported } from '#test/services/actions/plan-site.ts'
import { everybody } from '#test/setup/campaigns.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { formsOf, formTo, type PageForm } from '#test/setup/page-forms.ts'
import { people } from '#test/setup/people.ts'
import { aVisitor, signedIn, type Visitor } from '#test/setup/visitor.ts'

const SALES = 'Company/Sales'
const TITLE = 'A talk with <customers> each month'

onEachDatabase('the pages of plans', (context) => {
  let company: Reported
  let hilda: Visitor
  let max: Visitor
  let maxId: string

  const planOf = (path: string) =>
    `/campaigns/${company.campaign.id}/results/${company.unitOf(path)}/plan`
  const actionsOf = async (path: string) =>
    (await readPlan(context(), everybody, company.campaign.id, company.unitOf(path))).actions
  /** A form as the page shows it, with what somebody typed. */
  const filled = (form: PageForm, typed: Record<string, string>) => ({
    ...Object.fromEntries(Object.entries(form.fields).map(([name, [value = '']]) => [name, value])),
    ...typed,
  })
  async function add(typed: Record<string, string>, path = SALES) {
    const shown = await hilda.get(`${planOf(path)}/new?language=en`)
    const form = formTo(shown.text, `${planOf(path)}/new`)
    return hilda.post(`${planOf(path)}/new?language=en`, filled(form, typed))
  }

  beforeAll(async () => {
    await people(context())
    company = await aReportedCompany(context())
    await releaseReports(context(), everybody, company.campaign.id)
    hilda = await signedIn(context(), 'hilda')
    max = await signedIn(context(), 'max')
    const { id } = await context()
      .office.selectFrom('account')
      .select('id')
      .where('email', '=', 'max@example.org')
      .executeTakeFirstOrThrow()
    maxId = id
  })

  beforeEach(async () => {
    await context().office.deleteFrom('action').execute()
    await replaceAccountRoles(context().office, maxId, [
      { account: maxId, role: 'manager', department: company.idOf(SALES) },
    ])
  })

  describe('the plan', () => {
    test('is reached from the report, and helps to pick', async () => {
      const report = await hilda.get(planOf(SALES).replace('/plan', ''))
      expect(report.text).toContain(`href="${planOf(SALES)}"`)
      const page = await max.get(`${planOf(SALES)}?language=en`)
      expect(page.status).toBe(200)
      expect(page.text).toContain('No action yet.')
      for (const factor of ['F1', 'F7'])
        expect(page.text).toContain(`${planOf(SALES)}/new?factor&#x3D;${factor}`)
      expect(page.text).toMatch(/<th scope="row">Decision-making<\/th>\s*<td[^>]*>Share unknown</)
    })

    test('shows its actions with state, owner, day, and target beside baseline', async () => {
      const action = await aProposal(context(), company, {
        title: { en: TITLE },
        target: 72.5,
        probability: 3,
        impact: 2,
      })
      const { measure } = await readAction(context(), everybody, action.id)
      const page = (await max.get(`${planOf(SALES)}?language=en`)).text
      expect(page).toContain(`<a href="/actions/${action.id}">A talk with &lt;customers&gt; each`)
      for (const text of ['Proposed', 'Somebody', '30 Jun 2026', '72.5'])
        expect(page).toContain(`>${text}<`)
      expect(page).toContain(`>${Math.round(measure.baseline?.score ?? -1)}<`)
      const grid = /<caption>Actions by probability[\s\S]*?<\/table>/.exec(page)?.[0] ?? ''
      const [high] = grid.match(/<th scope="row">High<\/th>[\s\S]*?<\/tr>/) ?? ['']
      expect(high.match(/<td>[^<]*/g)).toEqual([
        '<td>–',
        '<td>A talk with &lt;customers&gt; each month',
        '<td>–',
      ])
    })

    test('says who left, what is late, and that it is full', async () => {
      const late = await aProposal(context(), company, { dueOn: '2026-06-30' })
      await aProposal(context(), company, { factor: 'F2', owner: null, dueOn: null })
      await aProposal(context(), company, { factor: 'F3' })
      const now = context().now().toISOString()
      context().clock.set('2026-07-01T09:00:00Z')
      await context()
        .office.updateTable('action')
        .set({ owner: 'gone@example.org' })
        .where('id', '=', late.id)
        .execute()
      hilda = await signedIn(context(), 'hilda')
      const page = (await hilda.get(`${planOf(SALES)}?language=en`)).text
      expect(page).toContain('30 Jun 2026 (overdue)')
      expect(page).toContain('gone@example.org (left, address no longer known)')
      expect(page).toContain('Nobody yet')
      expect(page).toContain('This plan has three actions already.')
      expect(page).not.toContain('/plan/new')
      const shown = (await hilda.get(`/actions/${late.id}?language=en`)).text
      expect(shown).toContain('30 Jun 2026 (overdue)')
      context().clock.set(now)
      hilda = await signedIn(context(), 'hilda')
      max = await signedIn(context(), 'max')
    })

    test('is for HR and managers of the department', async () => {
      expect((await max.get(planOf('Company/Support'))).status).toBe(403)
      expect((await max.get(`${planOf('Company/Support')}/new`)).status).toBe(403)
      for (const name of ['alice', 'aude'])
        expect((await (await signedIn(context(), name)).get(planOf(SALES))).status).toBe(403)
      const stranger = await aVisitor(context())
      expect((await stranger.get(planOf(SALES))).headers.location).toMatch('/sign-in')
      expect((await hilda.get(`/campaigns/${company.campaign.id}/results/99/plan`)).status).toBe(
        404,
      )
      expect((await hilda.get('/campaigns/nowhere/results/0/plan')).status).toBe(404)
      expect((await hilda.get(`/campaigns/${company.campaign.id}/results/x/plan`)).status).toBe(400)
    })

    test('is nobody’s but HR’s before the release', async () => {
      const waiting = await aReportedCompany(context(), 'Autumn')
      const path = `/campaigns/${waiting.campaign.id}/results/${waiting.unitOf(SALES)}/plan`
      const action = await aProposal(context(), waiting)
      expect((await max.get(path)).status).toBe(403)
      expect((await max.get(`/actions/${action.id}`)).status).toBe(403)
      expect((await hilda.get(path)).status).toBe(200)
    })
  })

  describe('the form', () => {
    test('adds a proposal, once however often it is sent', async () => {
      const shown = await max.get(`${planOf(SALES)}/new?factor=F2&item=2.3&language=en`)
      const form = formTo(shown.text, `${planOf(SALES)}/new`)
      expect(form.fields).toMatchObject({ step: ['understand'], aim: ['F2 2.3'], revision: ['0'] })
      const entered = filled(form, {
        step: 'prepare',
        'title-en': ` ${TITLE}\r\n`,
        'title-fr': 'Un mot',
        means: 'time',
        owner: 'max@example.org',
        dueOn: '2026-06-30',
        probability: '2',
        impact: '3',
        target: '81,5',
      })
      for (const _time of ['first', 'second']) {
        const sent = await max.post(`${planOf(SALES)}/new`, entered)
        expect(sent.status).toBe(303)
        expect(sent.headers.location).toBe(`${planOf(SALES)}?done=added`)
      }
      expect(await actionsOf(SALES)).toMatchObject([
        {
          step: 'prepare',
          factor: 'F2',
          item: '2.3',
          title: { en: TITLE, fr: 'Un mot' },
          owner: 'max@example.org',
          probability: 2,
          impact: 3,
          target: 81.5,
          entry: null,
        },
      ])
      expect((await max.get(`${planOf(SALES)}?done=added&language=en`)).text).toContain(
        'The action was added to the plan.',
      )
    })

    test('proposes as owners those who may read the report', async () => {
      const page = (await hilda.get(`${planOf(SALES)}/new`)).text
      expect(page).toContain('<option value="hilda@example.org">Hilda</option>')
      expect(page).toContain('<option value="max@example.org">Max</option>')
      expect(page).not.toContain('alice@example.org')
      const elsewhere = (await hilda.get(`${planOf('Company/Support')}/new`)).text
      expect(elsewhere).not.toContain('max@example.org')
    })

    test.each([
      ['title-en', { aim: 'F1' }, 'Say in a sentence what is done'],
      ['title-fr', { aim: 'F1', 'title-fr': 'x'.repeat(161) }, 'at most 160 characters'],
      ['means', { aim: 'F1', 'title-en': 'T', means: 'x'.repeat(601) }, 'at most 600 characters'],
      ['aim', { 'title-en': 'T' }, 'Choose a factor or a question'],
      ['aim', { 'title-en': 'T', aim: 'F1 2.1' }, 'Choose a factor or a question'],
      ['target', { 'title-en': 'T', aim: 'F1', target: 'many' }, 'a number from 0 to 100'],
      ['target', { 'title-en': 'T', aim: 'F1', target: '101' }, 'a number from 0 to 100'],
      ['target', { 'title-en': 'T', aim: 'F1', target: '0' }, 'below the baseline'],
      ['dueOn', { 'title-en': 'T', aim: 'F1', dueOn: '2026-01-01' }, 'over already'],
      ['dueOn', { 'title-en': 'T', aim: 'F1', dueOn: 'soon' }, 'date'],
      ['owner', { 'title-en': 'T', aim: 'F1', owner: 'x@example.org' }, 'neither in the roster'],
    ])('says at %s what is wrong, and loses nothing', async (name, typed, said) => {
      const entered = { evidence: 'kept <as> typed', ...typed }
      const page = await add(entered)
      expect([400, 409]).toContain(page.status)
      expect(page.text).toContain(`href="#${name}"`)
      const at = new RegExp(`id="${name}-problem">[^<]*${said}`)
      expect(page.text).toMatch(at)
      expect(page.text).toContain('kept &lt;as&gt; typed')
      const { fields } = formTo(page.text, `${planOf(SALES)}/new`)
      for (const [field, value] of Object.entries(typed))
        if (value !== 'F1 2.1') expect(fields[field]).toEqual([value])
      expect(await actionsOf(SALES)).toEqual([])
    })

    test('names the other action on the factor', async () => {
      await aProposal(context(), company, { title: { fr: 'Déjà là' } })
      const page = await add({ 'title-en': 'T', aim: 'F1' })
      expect(page.status).toBe(409)
      expect(page.text).toMatch(/id="aim-problem">[^<]*“Déjà là”/)
    })

    test('has no target where others are counted with the department', async () => {
      const shown = await hilda.get(`${planOf('Company/Legal')}/new?language=en`)
      expect(shown.text).not.toContain('name="target"')
      expect(shown.text).toContain('counted together with others')
      const form = filled(formTo(shown.text, `${planOf('Company/Legal')}/new`), {
        'title-en': 'T',
        aim: 'F1',
        target: '90',
      })
      const refused = await hilda.post(`${planOf('Company/Legal')}/new?language=en`, form)
      expect(refused.status).toBe(400)
      expect(refused.text).toMatch(/id="target-problem">[^<]*not of this department alone/)
    })

    test('is refused from elsewhere, and where it is none of ours', async () => {
      const form = { id: 'x', 'title-en': 'T', aim: 'F1' }
      expect((await hilda.postFromElsewhere(`${planOf(SALES)}/new`, form)).status).toBe(403)
      const malformed = await hilda.post(`${planOf(SALES)}/new`, form)
      expect(malformed.status).toBe(400)
      const unknown = await hilda.get(`${planOf(SALES)}/new?entry=no-such-idea`)
      expect(unknown.status).toBe(200)
    })

    test('begins with an idea that is offered for its factor, in the language of who plans', async () => {
      const form = `${planOf(SALES)}/new`
      expect((await hilda.get(`${form}?language=en`)).text).not.toContain('Use this idea')
      const offered = await max.get(`${form}?factor=F3&language=es`)
      expect(offered.text.match(/Usar esta idea/g)).toHaveLength(4)
      const [, href = ''] = /href="([^"]+entry[^"]+f3-weekly-questions)"/.exec(offered.text) ?? []
      const begun = await max.get(
        `${href.replaceAll('&amp;', '&').replaceAll('&#x3D;', '=')}&language=es`,
      )
      const { fields } = formTo(begun.text, form)
      expect(fields).toMatchObject({
        entry: ['f3-weekly-questions'],
        step: ['understand'],
        aim: ['F3'],
        'title-en': [expect.stringContaining('Keep a quarter of an hour')],
        'title-fr': [expect.stringContaining('Réserver un quart d’heure')],
        means: [expect.stringContaining('Un horario fijo')],
      })
      expect(begun.text).not.toContain('Usar esta idea')
      const sent = filled(formTo(begun.text, form), {})
      expect((await max.post(`${form}?language=es`, sent)).status).toBe(303)
      expect((await actionsOf(SALES)).map(({ entry }) => entry)).toEqual(['f3-weekly-questions'])
    })
  })

  describe('an action', () => {
    const moveTo = (page: string, id: string, state: string, note = '') => {
      const form = filled(formTo(page, `/actions/${id}/states`), { state, note })
      return hilda.post(`/actions/${id}/states?language=en`, form, `/actions/${id}`)
    }

    test('begins, is done and is taken up again, with who, when and why', async () => {
      const { id } = await aProposal(context(), company, { target: 90 })
      const proposed = (await hilda.get(`/actions/${id}?language=en`)).text
      expect(proposed).toContain('will be frozen when the action begins')
      expect((await moveTo(proposed, id, 'active')).headers.location).toBe(
        `/actions/${id}?done=moved`,
      )
      const active = (await hilda.get(`/actions/${id}?done=moved&language=en`)).text
      expect(active).toContain('The state of the action has changed.')
      expect(active).toMatch(/frozen since \d+ March 2026/)
      expect(active).not.toContain(`/actions/${id}/deletion`)
      await moveTo(active, id, 'done')

      const done = (await hilda.get(`/actions/${id}?language=en`)).text
      const unexplained = await moveTo(done, id, 'active')
      expect(unexplained.status).toBe(400)
      expect(unexplained.text).toMatch(/id="note-problem">Say why in the note/)
      await moveTo(done, id, 'active', 'half <of> it is missing')
      const again = (await hilda.get(`/actions/${id}?language=en`)).text
      const history = again.slice(again.indexOf('<caption>History'))
      expect([...history.matchAll(/<td>(Proposed|Under way|Done)</g)].map(([, s]) => s)).toEqual([
        'Proposed',
        'Under way',
        'Done',
        'Under way',
      ])
      expect(history).toContain('half &lt;of&gt; it is missing')
      expect(history).toContain('<td>Hilda</td>')
    })

    test('keeps step, aim, idea, baseline and target out of the form once it began', async () => {
      const { id, revision } = await aProposal(context(), company, { target: 90 })
      await moveAction(context(), everybody, id, { state: 'active', note: '', revision })
      const shown = (await hilda.get(`/actions/${id}/edit?language=en`)).text
      const form = formTo(shown, `/actions/${id}/edit`)
      expect(form.written).not.toContain('target')
      for (const name of ['aim', 'step', 'entry']) expect(form.fields[name]).toBeUndefined()
      expect(shown).toContain('1 – Understand')
      expect(shown).toMatch(/frozen since/)
      const other = { aim: 'F2', target: '95', step: 'prepare', entry: 'meeting' }
      const sent = filled(form, { ...other, 'told-fr': 'C’est fait.' })
      expect((await hilda.post(`/actions/${id}/edit`, sent)).headers.location).toBe(
        `/actions/${id}?done=changed`,
      )
      const { action } = await readAction(context(), everybody, id)
      expect(action).toMatchObject({ factor: 'F1', target: 90, told: { fr: 'C’est fait.' } })
      expect(action).toMatchObject({ step: 'understand', entry: null })
    })

    test('tells the second of two people what the first one kept, and loses nothing', async () => {
      const action = await aProposal(context(), company)
      const { id } = action
      const shown = (await hilda.get(`/actions/${id}/edit?language=en`)).text
      await changeAction(context(), everybody, id, 1, { ...action, means: 'two <days>', impact: 3 })
      const mine = filled(formTo(shown, `/actions/${id}/edit`), { means: 'one day' })
      const refused = await hilda.post(`/actions/${id}/edit?language=en`, mine)
      expect(refused.status).toBe(409)
      expect(refused.text).toContain('Somebody changed this action meanwhile')
      const kept = /<dl class="described">([\s\S]*?)<\/dl>/.exec(refused.text)?.[1] ?? ''
      expect([...kept.matchAll(/<dd>([^<]*)</g)].map(([, text]) => text)).toEqual([
        'two &lt;days&gt;',
        'High',
      ])
      const again = formTo(refused.text, `/actions/${id}/edit`)
      expect(again.fields).toMatchObject({ means: ['one day'], revision: ['2'] })
      const sent = await hilda.post(`/actions/${id}/edit`, filled(again, {}))
      expect(sent.status).toBe(303)
      expect((await readAction(context(), everybody, id)).action.means).toBe('one day')
    })

    test('is deleted while it never began', async () => {
      const { id } = await aProposal(context(), company)
      const page = (await max.get(`/actions/${id}?language=en`)).text
      const form = filled(formTo(page, `/actions/${id}/deletion`), {})
      const sent = await max.post(`/actions/${id}/deletion`, form, `/actions/${id}`)
      expect(sent.headers.location).toBe(`${planOf(SALES)}?done=deleted`)
      expect(await actionsOf(SALES)).toEqual([])
      expect((await max.get(`/actions/${id}`)).status).toBe(404)

      const begun = await aProposal(context(), company)
      await moveAction(context(), everybody, begun.id, { state: 'active', note: '', revision: 1 })
      const refused = await max.post(
        `/actions/${begun.id}/deletion?language=en`,
        { revision: '2' },
        `/actions/${begun.id}`,
      )
      expect(refused.status).toBe(409)
      expect(refused.text).toContain('cannot be deleted any more')
    })

    test('is refused to everybody else, and where it is not', async () => {
      const { id } = await aProposal(context(), company)
      await replaceAccountRoles(context().office, maxId, [
        { account: maxId, role: 'manager', department: company.idOf('Company/Support') },
      ])
      const stranger = await aVisitor(context())
      const alice = await signedIn(context(), 'alice')
      for (const path of [`/actions/${id}`, `/actions/${id}/edit`]) {
        expect((await max.get(path)).status).toBe(403)
        expect((await alice.get(path)).status).toBe(403)
        expect((await stranger.get(path)).headers.location).toMatch('/sign-in')
        expect((await hilda.get(path.replace(id, 'nowhere'))).status).toBe(404)
      }
      const forms: [string, Record<string, string>][] = [
        ['edit', { revision: '1', 'title-en': 'T', aim: 'F1' }],
        ['states', { revision: '1', state: 'dropped', note: 'why' }],
        ['deletion', { revision: '1' }],
      ]
      for (const [what, form] of forms) {
        expect((await max.post(`/actions/${id}/${what}`, form, '/account')).status).toBe(403)
        expect((await alice.post(`/actions/${id}/${what}`, form, '/account')).status).toBe(403)
        expect((await stranger.post(`/actions/${id}/${what}`, form, '/sign-in')).status).toBe(401)
        expect((await hilda.post(`/actions/nowhere/${what}`, form, '/account')).status).toBe(404)
        expect((await hilda.postFromElsewhere(`/actions/${id}/${what}`, form)).status).toBe(403)
      }
      for (const [what, form] of [
        ['states', { revision: '1', state: 'finished' }],
        ['states', { revision: 'x', state: 'active' }],
        ['deletion', {}],
      ] as const)
        expect((await hilda.post(`/actions/${id}/${what}`, form, '/account')).status).toBe(400)
    })
  })

  test.each(['fr', 'es', 'en'] as const)('are written in %s, with help', async (language) => {
    const { id } = await aProposal(context(), company, { title: { en: TITLE } })
    const titles = { fr: 'Plan de marketing', es: 'Plan de marketing', en: 'Internal-marketing' }
    for (const path of [planOf(SALES), `/actions/${id}`, `/actions/${id}/edit`]) {
      const page = await hilda.get(`${path}?language=${language}`)
      expect(page.status).toBe(200)
      expect(page.text).toContain(titles[language])
      expect(page.text).toContain('<details class="help">')
      expect(formsOf(page.text).length).toBeGreaterThan(0)
    }
    expect((await hilda.get(`/actions/${id}?language=${language}`)).text).toContain(
      '<h1 lang="en">A talk with',
    )
  })
})
