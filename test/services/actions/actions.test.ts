import { beforeEach, describe, expect, test } from 'vitest'
import { type Action, stateOf } from '#src/core/actions/action.ts'
import type { Actor } from '#src/core/permission.ts'
import { randomId } from '#src/core/random.ts'
import { findAction } from '#src/data/office/actions.ts'
import { findJob } from '#src/data/office/jobs.ts'
import { addAction } from '#src/services/actions/add-action.ts'
import { changeAction } from '#src/services/actions/change-action.ts'
import { deleteAction } from '#src/services/actions/delete-action.ts'
import { moveAction } from '#src/services/actions/move-action.ts'
import { readAction, readPlan } from '#src/services/actions/read-plan.ts'
import { listAuditLog } from '#src/services/audit-log.ts'
import { departmentReport } from '#src/services/reports/department-report.ts'
import { releaseReports } from '#src/services/reports/release.ts'
import { deleteReportsOf } from '#src/services/retention/retention-jobs.ts'
import { eraseByEmail } from '#src/services/roster/erase-person.ts'
import { importRoster } from '#src/services/roster.ts'
import { terms } from '#test/core/actions/actions.ts'
import { aProposal, aReportedCompany, type Reported } from '#test/services/actions/plan-site.ts'
import { everybody } from '#test/setup/campaigns.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { anAccount } from '#test/setup/people.ts'

const SALES = 'Company/Sales'
const hilda: Actor = { ...everybody, id: 'hilda', name: 'Hilda', roles: ['hr'] }

onEachDatabase('a plan', (context) => {
  let company: Reported
  const managerOf = (path: string): Actor => ({
    ...everybody,
    id: 'max',
    name: 'Max',
    roles: ['manager'],
    departments: [company.idOf(path)],
  })
  const add = (path: string, own: Parameters<typeof terms>[0] = {}, actor = hilda) =>
    addAction(context(), actor, company.campaign.id, company.unitOf(path), terms(own))
  const move = (action: Action, state: Action['states'][number]['state'], note = '') =>
    moveAction(context(), hilda, action.id, { state, note, revision: action.revision })
  const reportOf = (path: string, actor: Actor = hilda) =>
    departmentReport(context(), actor, company.campaign.id, company.unitOf(path))
  const refusedAs = (key: string) => expect.objectContaining({ key })

  beforeEach(async () => {
    await context().empty()
    context().clock.set('2026-03-02T09:00:00Z')
    company = await aReportedCompany(context())
  })

  test('begins with a proposal, which freezes when it becomes active', async () => {
    const proposed = await aProposal(context(), company, { target: 75.5 })
    expect(proposed).toMatchObject({ baseline: null, revision: 1, department: company.idOf(SALES) })
    expect(proposed.states).toEqual([
      { state: 'planned', at: '2026-03-02T09:00:00.000Z', actor: 'Set-up', note: '' },
    ])
    const { factors, counted } = await reportOf(SALES)
    const { score, bounds, codedShare } = factors[0] ?? {}

    const active = await move(proposed, 'active')
    // its owner is told in the mail hours
    const reminding = ['actions.remind', company.campaign.id] as const
    expect((await findJob(context().office, ...reminding))?.due).toBe('2026-03-02T09:00:00.000Z')
    expect(active.baseline).toEqual({ score, bounds, codedShare, counted })
    const changes = [
      { target: 80 },
      { target: null },
      { factor: 'F2' },
      { item: '1.1' },
      { step: 'prepare' },
      { entry: 'meeting' },
    ] as const
    for (const change of changes)
      await expect(
        changeAction(context(), hilda, active.id, active.revision, { ...active, ...change }),
      ).rejects.toThrow(refusedAs('action.frozen'))
    const told = await changeAction(context(), hilda, active.id, active.revision, {
      ...active,
      told: { fr: ' Fait. ' },
    })
    expect(told).toMatchObject({ told: { fr: 'Fait.' }, target: 75.5, baseline: active.baseline })

    const done = await move(told, 'done')
    const again = await move(done, 'active', 'half of it is missing')
    expect(again.states.map(({ state, note }) => [state, note])).toEqual([
      ['planned', ''],
      ['active', ''],
      ['done', ''],
      ['active', 'half of it is missing'],
    ])
    expect(again.baseline).toEqual(active.baseline)
  })

  describe('takes a target', () => {
    test('of a factor or an item that was published for the department alone', async () => {
      const item = await add(SALES, { factor: 'F2', item: '2.1', target: 100 })
      const { items } = await reportOf(SALES)
      const { measure } = await readAction(context(), hilda, item.id)
      expect(measure.baseline?.score).toBe(items.find(({ id }) => id === '2.1')?.score)
    })

    test.each([
      ['off the scale', { target: 100.5 }, 'action.target-out-of-scale'],
      ['below what there is', { target: 1 }, 'action.target-below-baseline'],
      ['of another factor’s item', { item: '2.1' }, 'action.aim-unknown'],
      ['that nobody asked about', { factor: 'F9' }, 'action.aim-unknown'],
    ])('but none %s', async (_why, own, key) => {
      await expect(add(SALES, own)).rejects.toThrow(refusedAs(key))
    })

    test('but none where others are counted with it: such an action begins with an indicator', async () => {
      await expect(add('Company/Legal', { target: 90 })).rejects.toThrow(
        refusedAs('action.baseline-shared'),
      )
      const owner = 'p1.0@example.org'
      const plain = await add('Company/Legal', { owner, dueOn: '2026-05-01', indicator: 'seen' })
      expect((await move(plain, 'active')).baseline).toBeNull()
    })
  })

  describe('is refused', () => {
    test('a day that is over, and one that is none', async () => {
      await expect(add(SALES, { dueOn: '2026-03-01' })).rejects.toThrow(
        refusedAs('action.due-past'),
      )
      await expect(add(SALES, { dueOn: '2026-02-30' })).rejects.toThrow(
        refusedAs('form.day-missing'),
      )
    })

    test('a start without an owner or a day', async () => {
      const nobody = await add(SALES, { dueOn: '2026-05-01' })
      await expect(move(nobody, 'active')).rejects.toThrow(refusedAs('action.owner-missing'))
      const never = await add(SALES, { factor: 'F2', owner: 'p2.0@example.org' })
      await expect(move(never, 'active')).rejects.toThrow(refusedAs('action.due-missing'))
      const active = await move(await aProposal(context(), company, { factor: 'F3' }), 'active')
      await expect(
        changeAction(context(), hilda, active.id, active.revision, { ...active, owner: null }),
      ).rejects.toThrow(refusedAs('action.owner-missing'))
    })

    test('a second action on a factor, and a fourth one', async () => {
      const first = await add(SALES, {})
      await expect(add(SALES, { item: '1.1' })).rejects.toThrow(
        expect.objectContaining({
          key: 'action.same-factor',
          details: { field: 'aim', title: first.title.en, 'title.en': first.title.en },
        }),
      )
      const second = await add(SALES, { factor: 'F2' })
      await expect(
        changeAction(context(), hilda, second.id, second.revision, { ...second, factor: 'F1' }),
      ).rejects.toThrow(refusedAs('action.same-factor'))
      await add(SALES, { factor: 'F3' })
      await expect(add(SALES, { factor: 'F4' })).rejects.toThrow(refusedAs('action.too-many'))

      const dropped = await move(first, 'dropped', 'no time')
      await add(SALES, { factor: 'F4' })
      await expect(move(dropped, 'planned')).rejects.toThrow(refusedAs('action.too-many'))
      await add('Company/Support', {})
    })

    test('the same factor again from the report of another campaign', async () => {
      await add(SALES, {})
      context().clock.advance({ days: 200 })
      const next = await aReportedCompany(context(), 'Autumn')
      const inNext = (actor: Actor) =>
        addAction(context(), actor, next.campaign.id, next.unitOf(SALES), terms())
      await expect(inNext(hilda)).rejects.toThrow(refusedAs('action.same-factor'))
      await releaseReports(context(), everybody, next.campaign.id)
      await expect(inNext(managerOf(SALES))).rejects.toThrow(
        refusedAs('action.same-factor-elsewhere'),
      )
    })

    test('what cannot follow, and a note that is missing or endless', async () => {
      const action = await add(SALES)
      await expect(move(action, 'done')).rejects.toThrow(refusedAs('action.state-impossible'))
      await expect(move(action, 'dropped')).rejects.toThrow(refusedAs('action.note-missing'))
      await expect(move(action, 'dropped', 'x'.repeat(601))).rejects.toThrow(
        refusedAs('action.text-too-long'),
      )
    })
  })

  describe('knows its owners', () => {
    test('of the roster or with an account, and nobody else', async () => {
      await anAccount(context(), 'Nora', ['hr'], 'fr')
      const nora = await add(SALES, { owner: ' NORA@example.org' })
      expect(nora.owner).toBe('nora@example.org')
      await expect(add(SALES, { factor: 'F2', owner: 'x@example.org' })).rejects.toThrow(
        expect.objectContaining({
          key: 'action.owner-unknown',
          details: { field: 'owner', email: 'x@example.org' },
        }),
      )
    })

    test('who left, and begins nothing with them', async () => {
      const action = await aProposal(context(), company)
      const rest = 'email,name,department,language\np1.0@example.org,Somebody,Company/Legal,fr'
      await importRoster(context(), everybody, Buffer.from(rest))
      expect((await reportOf(SALES)).plan[0]?.owner).toEqual({
        name: 'p2.0@example.org',
        left: true,
      })
      await expect(move(action, 'active')).rejects.toThrow(refusedAs('action.owner-left'))
      const kept = await changeAction(context(), hilda, action.id, 1, { ...action, means: 'time' })
      expect(kept).toMatchObject({ means: 'time', owner: 'p2.0@example.org' })
    })

    test('until somebody is erased who has no account', async () => {
      await anAccount(context(), 'Nora', ['hr'], 'fr')
      const gone = await aProposal(context(), company, { owner: 'p2.0@example.org' })
      const other = await aProposal(context(), company, {
        factor: 'F2',
        owner: 'p2.1@example.org',
      })
      await context().office.updateTable('account').set({ email: 'p2.1@example.org' }).execute()
      await eraseByEmail(context(), everybody, 'p2.0@example.org')
      await eraseByEmail(context(), everybody, 'p2.1@example.org')
      expect((await findAction(context().office, gone.id))?.owner).toBeNull()
      expect((await findAction(context().office, other.id))?.owner).toBe('p2.1@example.org')
    })
  })

  describe('of two who work at once', () => {
    test('tells the second one, and repeats nothing that was sent twice', async () => {
      const action = await add(SALES)
      const change = (own: Partial<Action>) =>
        changeAction(context(), hilda, action.id, 1, { ...action, ...own })
      expect((await change({ means: 'mine' })).revision).toBe(2)
      await expect(change({ means: 'yours' })).rejects.toThrow(refusedAs('action.changed'))
      expect((await change({ means: 'mine' })).revision).toBe(2)
      await expect(move(action, 'active')).rejects.toThrow(refusedAs('action.changed'))
      await expect(deleteAction(context(), hilda, action.id, 1)).rejects.toThrow(
        refusedAs('action.changed'),
      )
    })

    test('adds what one form brought once', async () => {
      const id = randomId()
      const sent = () =>
        addAction(context(), hilda, company.campaign.id, company.unitOf(SALES), terms(), id)
      const both = await Promise.all([sent(), sent()])
      expect(both.map((one) => one.id)).toEqual([id, id])
      expect((await reportOf(SALES)).plan).toHaveLength(1)
      await expect(
        addAction(context(), hilda, company.campaign.id, company.unitOf('Company'), terms(), id),
      ).rejects.toThrow(refusedAs('action.changed'))
    })

    test('keeps three, and one for each factor, however many are added at the same moment', async () => {
      const added = await Promise.allSettled(
        ['F1', 'F1', 'F2', 'F3', 'F4', 'F5'].map((factor) => add(SALES, { factor })),
      )
      expect(added.filter(({ status }) => status === 'fulfilled')).toHaveLength(3)
      const { plan } = await reportOf(SALES)
      expect(new Set(plan.map(({ factor }) => factor)).size).toBe(3)
    })

    test('moves it once', async () => {
      const action = await aProposal(context(), company)
      const moved = await Promise.all([move(action, 'active'), move(action, 'active')])
      expect(moved.map(({ states }) => states.length)).toEqual([2, 2])
    })
  })

  test('forgets what never began, and keeps what did', async () => {
    const never = await aProposal(context(), company)
    await deleteAction(context(), hilda, never.id, never.revision)
    await expect(readAction(context(), hilda, never.id)).rejects.toThrow(
      refusedAs('action.not-found'),
    )
    const begun = await move(await aProposal(context(), company), 'active')
    const dropped = await move(begun, 'dropped', 'no time')
    await expect(deleteAction(context(), hilda, dropped.id, dropped.revision)).rejects.toThrow(
      refusedAs('action.started'),
    )
  })

  describe('is read and changed', () => {
    test('by HR, and by managers in their departments after the release', async () => {
      const action = await add(SALES)
      const max = managerOf(SALES)
      const asked = () => [
        readPlan(context(), max, company.campaign.id, company.unitOf(SALES)),
        readAction(context(), max, action.id),
        moveAction(context(), max, action.id, { state: 'dropped', note: 'why', revision: 1 }),
        changeAction(context(), max, action.id, 1, action),
        deleteAction(context(), max, action.id, 1),
        add(SALES, { factor: 'F2' }, max),
      ]
      for (const answer of await Promise.allSettled(asked()))
        expect(answer).toMatchObject({ reason: { key: 'report.not-released' } })
      await releaseReports(context(), everybody, company.campaign.id)
      expect((await readAction(context(), max, action.id)).action).toEqual(action)
      const own = await add(SALES, { factor: 'F2' }, max)
      expect(own.states[0]?.actor).toBe('Max')
      const elsewhere = managerOf('Company/Support')
      for (const work of [
        () => readAction(context(), elsewhere, action.id),
        () => deleteAction(context(), elsewhere, action.id, 1),
        () => readPlan(context(), elsewhere, company.campaign.id, company.unitOf(SALES)),
      ])
        await expect(work()).rejects.toThrow(refusedAs('actor.forbidden'))
    })

    test('by nobody else', async () => {
      const action = await add(SALES)
      for (const role of ['administrator', 'auditor'] as const) {
        const actor = { ...everybody, roles: [role] }
        await expect(readAction(context(), actor, action.id)).rejects.toThrow(
          refusedAs('actor.forbidden'),
        )
        await expect(add(SALES, {}, actor)).rejects.toThrow(refusedAs('actor.forbidden'))
      }
      await expect(readAction(context(), null, action.id)).rejects.toThrow(
        refusedAs('actor.not-signed-in'),
      )
    })

    test('after its department is gone from the roster, until the reports are deleted', async () => {
      const action = await add(SALES)
      const rest = 'email,name,department,language\np1.0@example.org,Somebody,Company/Legal,fr'
      await importRoster(context(), everybody, Buffer.from(rest))
      expect((await readAction(context(), hilda, action.id)).department.path).toBe(SALES)
      await deleteReportsOf(context(), company.campaign, '2026-03-03')
      await expect(readAction(context(), hilda, action.id)).rejects.toThrow(
        refusedAs('action.not-found'),
      )
    })
  })

  test('stands in the audit log without a word or a figure of it', async () => {
    const first = await aProposal(context(), company, { target: 77, means: 'SECRET' })
    const begun = await move(first, 'active')
    const changed = await changeAction(context(), hilda, begun.id, begun.revision, {
      ...begun,
      told: { en: 'SECRET' },
    })
    await move(changed, 'dropped', 'SECRET')
    const other = await add(SALES, { factor: 'F2' })
    await deleteAction(context(), hilda, other.id, 1)
    const auditor = { ...everybody, roles: ['auditor' as const] }
    const { items } = await listAuditLog(context(), auditor, null)
    const acts = items.filter(({ act }) => act.startsWith('action.'))
    expect(acts.map(({ act, details }) => [act, details]).toReversed()).toEqual([
      ['action.added', { department: SALES }],
      ['action.moved', { department: SALES, state: 'active' }],
      ['action.changed', { department: SALES }],
      ['action.moved', { department: SALES, state: 'dropped' }],
      ['action.added', { department: SALES }],
      ['action.deleted', { department: SALES }],
    ])
  })

  test('is told at the next survey, to those who may read it', async () => {
    const one = await move(await aProposal(context(), company), 'active')
    await move(one, 'done')
    await move(await aProposal(context(), company, { factor: 'F2' }), 'active')
    const spring = company.campaign
    expect((await reportOf(SALES)).earlierPlan).toBeNull()
    context().clock.advance({ days: 200 })
    company = await aReportedCompany(context(), 'Autumn')
    const { plan, earlierPlan } = await reportOf(SALES)
    expect(plan).toEqual([])
    expect(earlierPlan).toMatchObject({
      campaign: { id: spring.id, title: 'Spring' },
      states: { planned: 0, active: 1, done: 1, dropped: 0 },
    })
    expect((await reportOf('Company/Support')).earlierPlan).toBeNull()
    await releaseReports(context(), everybody, company.campaign.id)
    expect((await reportOf(SALES, managerOf(SALES))).earlierPlan).toBeNull()
    await releaseReports(context(), everybody, spring.id)
    expect((await reportOf(SALES, managerOf(SALES))).earlierPlan).toEqual(earlierPlan)
    expect(stateOf(one)).toBe('active')
  })
})
