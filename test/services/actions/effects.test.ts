import { sampleVariance } from 'simple-statistics'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Effect } from '#src/core/actions/effect/effect.ts'
import type { ToldEffect } from '#src/core/actions/effect/told.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import { differenceInDifferences, placeboP } from '#src/core/statistics/differences.ts'
import { momentsOf } from '#src/core/statistics/moments.ts'
import { listUnits } from '#src/data/frame/frozen-tree.ts'
import { deleteAction } from '#src/data/office/actions.ts'
import { listEffects } from '#src/data/published/action-effects.ts'
import type { Rooms } from '#src/data/rooms.ts'
import { measureEffects } from '#src/services/actions/effects/measure-effects.ts'
import { departmentReport } from '#src/services/reports/department-report.ts'
import { listReports } from '#src/services/reports/list-reports.ts'
import { deleteCampaign } from '#src/services/retention/delete-campaign.ts'
import { effectFaults } from '#test/attack/judge/effect-faults.ts'
import { aBegunAction, company } from '#test/services/actions/companies.ts'
import { aClosedCampaign, everybody } from '#test/setup/campaigns.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'

const BEFORE = {
  Desk: [4, 3],
  East: [36, 3],
  Help: [4, 3],
  North: [36, 2],
  // the smallest: the few of Desk and Help have their statistics together with it
  Shop: [31, 3],
  South: [33, 3],
  West: [72, 4],
  // not in the second campaign
  Yard: [40, 3],
} as const

onEachDatabase('the effect of actions', (context) => {
  let first: Campaign
  let second: Campaign
  let third: Campaign
  const ids: Record<string, string> = {}
  const effects: Record<string, Effect> = {}

  const begin = async (
    name: string,
    path: string,
    terms: Parameters<typeof aBegunAction>[3] = {},
  ) => {
    ids[name] = await aBegunAction(context(), first.id, `Company/${path}`, terms)
  }
  const readEffects = async () => {
    for (const key of Object.keys(effects)) delete effects[key]
    for (const row of await listEffects(context().published)) {
      const name = Object.keys(ids).find((one) => ids[one] === row.action) ?? ''
      effects[name] = JSON.parse(row.effect) as Effect
    }
  }
  const reportOf = async (campaign: Campaign, path: string) => {
    const units = await listUnits(context().frame, campaign.id)
    const unit = units.find((one) => one.path === `Company/${path}`)?.unit ?? -1
    return departmentReport(context(), everybody, campaign.id, unit)
  }

  beforeAll(async () => {
    first = await aClosedCampaign(context(), company(BEFORE), { title: 'Spring' })
    context().clock.advance({ days: 2 })
    await begin('factor', 'North', { target: 60 })
    await begin('item', 'North', { factor: 'F3', item: '3.1', target: 90 })
    await begin('worse', 'South', { factor: 'F1', target: 80 })
    await begin('dropped', 'South', { factor: 'F4', states: ['planned', 'active', 'dropped'] })
    await begin('again', 'South', {
      factor: 'F4',
      states: ['planned', 'active', 'dropped', 'planned'],
    })
    await begin('aimless', 'South', { factor: 'F5', target: null })
    await begin('few', 'Desk', { factor: 'F6' })
    await begin('split', 'West', { factor: 'F7' })
    await begin('proposed', 'South', { states: ['planned'] })
    context().clock.advance({ days: 30 })
    await context()
      .roster.updateTable('department')
      .set({ path: 'Company/Eastern' })
      .where('path', '=', 'Company/East')
      .execute()
    // the same people in the same order: somebody's address says which department
    const now = company({
      Desk: BEFORE.Desk,
      Eastern: BEFORE.East,
      Help: BEFORE.Help,
      North: [36, 4],
      Shop: BEFORE.Shop,
      South: [33, 2],
      'West/One': [36, 4],
      'West/Two': [36, 4],
    })
    second = await aClosedCampaign(context(), now, { title: 'Autumn' })
    context().clock.advance({ days: 1 })
    await begin('late', 'North')
    await begin('yard', 'Yard', { factor: 'F3' })
    ids.second = await aBegunAction(context(), second.id, 'Company/South', { factor: 'F5' })
    await readEffects()
  })

  test('is measured once a later campaign is published, or is said not to be assessable and why', () => {
    const told = Object.fromEntries(
      Object.entries(effects).map(([name, { verdict, reason }]) => [name, reason ?? verdict]),
    )
    expect(told).toEqual({
      factor: 'improved',
      item: 'improved',
      worse: 'worse',
      dropped: 'not-carried-out',
      again: 'not-carried-out',
      aimless: 'no-target',
      few: 'counted-with-others',
      split: 'other-teams',
    })
    expect(effects.dropped).toMatchObject({ before: null, difference: null, control: null })
  })

  test('says whether the target was reached, and how many answered', () => {
    expect(effects.factor).toMatchObject({ target: 60, reached: true })
    expect(effects.item).toMatchObject({ target: 90, reached: false })
    expect(effects.factor?.before).toMatchObject({ score: 25, counted: 36, n: 36, codedShare: 0 })
    expect(effects.factor?.after).toMatchObject({ score: 75, counted: 36, n: 36 })
  })

  test('is the difference that anybody computes from both published reports', async () => {
    // West was split, and Shop has its statistics with the few of Desk and Help; East has another name now
    const cells = async (campaign: Campaign, path: string) => {
      const factor = (await reportOf(campaign, path)).factors.find(({ id }) => id === 'F2')
      const { n = 0, sd = 0 } = factor?.detail ?? {}
      return { n, mean: factor?.score ?? 0, variance: (sd ?? 0) ** 2 }
    }
    const pool = (cells: { n: number; mean: number; variance: number }[]) => {
      const n = cells.reduce((sum, cell) => sum + cell.n, 0)
      const mean = cells.reduce((sum, cell) => sum + cell.n * cell.mean, 0) / n
      const within = cells.reduce((sum, cell) => sum + (cell.n - 1) * cell.variance, 0)
      const between = cells.reduce((sum, cell) => sum + cell.n * (cell.mean - mean) ** 2, 0)
      return { n, mean, variance: (within + between) / (n - 1) }
    }
    const [t0, t1] = [await cells(first, 'North'), await cells(second, 'North')]
    const [e0, e1] = [await cells(first, 'East'), await cells(second, 'Eastern')]
    const [s0, s1] = [await cells(first, 'South'), await cells(second, 'South')]
    const [c0, c1] = [pool([e0, s0]), pool([e1, s1])]
    const difference = t1.mean - t0.mean - (c1.mean - c0.mean)
    const tested = differenceInDifferences({
      treatedBefore: t0,
      treatedAfter: t1,
      controlBefore: c0,
      controlAfter: c1,
    })
    const effect = effects.factor
    expect(effect?.control).toMatchObject({ departments: 2, n: c1.n })
    expect(effect?.difference).toBeCloseTo(difference, 9)
    expect(effect?.difference).toBeCloseTo(tested.diff ?? NaN, 9)
    expect(effect?.interval?.[0]).toBeCloseTo(tested.interval?.lo ?? NaN, 9)
    expect(effect?.interval?.[1]).toBeCloseTo(tested.interval?.hi ?? NaN, 9)
    expect((effect?.p ?? 0) / (tested.p ?? NaN)).toBeCloseTo(1, 9)
    expect(effect?.control?.before).toBeCloseTo(c0.mean, 9)
    expect(effect?.control?.spread.variance).toBeCloseTo(
      sampleVariance([e1.mean - e0.mean, s1.mean - s0.mean]),
      9,
    )
    const own = [e1.mean - e0.mean - (s1.mean - s0.mean), s1.mean - s0.mean - (e1.mean - e0.mean)]
    expect(effect?.placeboP).toBe(placeboP(difference, [difference, ...own]))
  })

  test('of one question is computed from its published options', async () => {
    const spread = async (campaign: Campaign, path: string) => {
      const item = (await reportOf(campaign, path)).items.find(({ id }) => id === '3.1')
      const points = (item?.options ?? []).flatMap((n, at) =>
        Array.from({ length: n }, () => 25 * at),
      )
      return momentsOf(points)
    }
    const both = async (campaign: Campaign, east: string) => {
      const sides = [await spread(campaign, east), await spread(campaign, 'South')]
      const n = sides.reduce((sum, side) => sum + side.n, 0)
      return sides.reduce((sum, side) => sum + (side.n * (side.mean ?? 0)) / n, 0)
    }
    const [t0, t1] = [await spread(first, 'North'), await spread(second, 'North')]
    const change =
      (t1.mean ?? 0) -
      (t0.mean ?? 0) -
      ((await both(second, 'Eastern')) - (await both(first, 'East')))
    expect(effects.item?.difference).toBeCloseTo(change, 9)
    expect(effects.item?.before?.n).toBe(t0.n)
  })

  test('p is adjusted over all that was measured in the campaign', () => {
    const measured = ['factor', 'item', 'worse'].map((name) => effects[name]?.p ?? NaN)
    const largest = Math.max(...measured)
    expect(effects.worse?.p).toBe(largest)
    expect(effects.worse?.pAdjusted).toBeCloseTo(largest, 12)
    expect(effects.factor?.pAdjusted).toBeGreaterThan(effects.factor?.p ?? 1)
  })

  test('stands in the report of the department and campaign, without how the others differ', async () => {
    const north = await reportOf(second, 'North')
    expect(new Set(north.effects.map(({ action }) => action.id))).toEqual(
      new Set([ids.factor, ids.item]),
    )
    expect(north.effects[0]?.since).toEqual({
      id: first.id,
      title: 'Spring',
      closesOn: first.closesOn,
    })
    expect(JSON.stringify(north.effects)).not.toContain('spread')
    expect((await reportOf(first, 'North')).effects).toEqual([])
    expect((await reportOf(second, 'Eastern')).effects).toEqual([])
  })

  test('is found out by the attack suite where it tells more than both reports', async () => {
    const reportsOf = async (campaign: Campaign) => {
      const listed = await listReports(context(), everybody, campaign.id)
      return Promise.all(
        listed.map(({ id }) => departmentReport(context(), everybody, campaign.id, id)),
      )
    }
    const [past, present] = [await reportsOf(first), await reportsOf(second)]
    const factors = present.map((report) => ({
      ...report,
      effects: report.effects.filter(({ action, control }) => control && action.item === null),
    }))
    const leaky = (change: (effect: ToldEffect) => ToldEffect) =>
      effectFaults(
        past,
        factors.map((report) => ({ ...report, effects: report.effects.map(change) })),
        first.k,
      )
    expect(leaky((effect) => effect)).toEqual([])
    const { control, after } = factors.flatMap((one) => one.effects)[0] ?? {}
    if (!control || !after) throw new Error('an effect was measured')
    expect(leaky((one) => ({ ...one, control: { ...control, departments: 1 } }))).not.toEqual([])
    expect(leaky((one) => ({ ...one, control: { ...control, n: 20 } }))).not.toEqual([])
    expect(leaky((one) => ({ ...one, after: { ...after, score: 74 } }))).not.toEqual([])
    expect(leaky((one) => ({ ...one, after: { ...after, counted: 9 } }))).not.toEqual([])
  })

  test('is written once: a job that runs again changes nothing and measures nothing that began since', async () => {
    const before = await listEffects(context().published)
    await measureEffects(context(), second.id)
    expect(await listEffects(context().published)).toEqual(before)
    await measureEffects(context(), 'unknown')
    expect(await listEffects(context().published)).toEqual(before)
  })

  test('goes with its action', async () => {
    expect(await deleteAction(context().office, ids.aimless ?? '', 1)).toBe(true)
    await readEffects()
    expect(effects.aimless).toBeUndefined()
    expect(effects.factor).toBeDefined()
  })

  test('is not that of an action that began after another campaign of its department', async () => {
    context().clock.advance({ days: 30 })
    third = await aClosedCampaign(context(), company(BEFORE), { title: 'Winter' })
    const rows = await listEffects(context().published)
    const reasonOf = (name: string) => {
      const row = rows.find((one) => one.campaign === third.id && one.action === ids[name])
      return row && (JSON.parse(row.effect) as Effect).reason
    }
    expect(reasonOf('late')).toBe('begun-later')
    // the second campaign did not ask it; it was set up anew for the third
    expect(reasonOf('yard')).toBe('department-gone')
    expect(reasonOf('factor')).toBeNull()
  })

  describe('of what is deleted while it is measured', () => {
    // the deletion is done when the transaction of the measuring begins
    const measureAfter = async (deletion: () => Promise<unknown>) => {
      const { database } = context()
      const inOneTransaction = async <Result>(work: (rooms: Rooms) => Promise<Result>) => {
        await deletion()
        return database.inOneTransaction(work)
      }
      await measureEffects({ ...context(), database: { ...database, inOneTransaction } }, third.id)
    }
    const forget = () =>
      context().published.deleteFrom('actionEffect').where('campaign', '=', third.id).execute()
    const measuredIn = async () => {
      const rows = await listEffects(context().published)
      return new Set(rows.flatMap((row) => (row.campaign === third.id ? row.action : [])))
    }

    test('is not written where the action went', async () => {
      const all = await measuredIn()
      await forget()
      await measureAfter(() => deleteAction(context().office, ids.late ?? '', 1))
      expect(all).toContain(ids.late)
      expect(await measuredIn()).toEqual(all.difference(new Set([ids.late])))
    })

    test('is not written where the earlier campaign went, and goes with it', async () => {
      await forget()
      await measureAfter(() => deleteCampaign(context(), everybody, first.id, 'Spring'))
      expect(await measuredIn()).toEqual(new Set([ids.second]))
      expect(await listEffects(context().published)).toHaveLength(1)
    })

    test('is not written where the later campaign went, and goes with it', async () => {
      await measureAfter(() => deleteCampaign(context(), everybody, third.id, 'Winter'))
      expect(await listEffects(context().published)).toEqual([])
    })
  })
})
