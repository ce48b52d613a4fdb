import { beforeAll, expect, test } from 'vitest'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import type { Actor } from '#src/core/permission.ts'
import { readItem } from '#src/core/report/headline.ts'
import { departmentReport } from '#src/services/reports/department-report.ts'
import { showHeatMap } from '#src/services/reports/heat-map.ts'
import { releaseReports } from '#src/services/reports/release.ts'
import { aClosedCampaign, everybody, times } from '#test/setup/campaigns.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'

onEachDatabase('the heat map', (context) => {
  let campaign: Campaign
  const level = (node: number | null, actor: Actor = everybody, page = 1) =>
    showHeatMap(context(), actor, campaign.id, { node, page })
  const manager = async (...paths: string[]): Promise<Actor> => {
    const { units } = (await level(null)).tree
    const departments = units
      .filter(({ path }) => paths.includes(path))
      .map(({ department }) => department)
    return { id: 'max', kind: 'account', name: 'Max', roles: ['manager'], departments }
  }

  beforeAll(async () => {
    campaign = await aClosedCampaign(context(), {
      Company: [1, [4]],
      'Company/Legal': [3, [2, 1]],
      'Company/Sales': [2, [5, 4]],
      'Company/Sales/North': [9, [1, 2, 3, 4, 5, 4]],
      'Company/Sales/South': [9, times(7, 4)],
      'Company/Support': [10, [...times(4, 2), ...times(4, 5)]],
    })
  })

  test('begins at the one department above all, with its children in tree order', async () => {
    const { whole, rows, above, pages } = await level(null)
    expect(whole?.label).toBe('Company')
    expect(whole?.report).toMatchObject({ foreign: [], counted: 26, invited: 34 })
    expect(rows.map(({ label, hasChildren }) => [label, hasChildren])).toEqual([
      ['Legal', false],
      ['Sales', true],
      ['Support', false],
    ])
    expect(above).toEqual([])
    expect(pages).toBe(1)
  })

  test('each row holds the numbers of the report of its department, and with whom it is counted', async () => {
    for (const { unit, report } of (await level(null)).rows) {
      const full = await departmentReport(context(), everybody, campaign.id, unit)
      expect(report?.counted).toBe(full.counted)
      expect(report?.invited).toBe(full.invited)
      expect(report?.headline.index).toEqual(full.index)
      expect(report?.headline.factors.map(({ score }) => score)).toEqual(
        full.factors.map(({ score }) => score),
      )
      expect(report?.foreign.length).toBe(full.cover.foreign.length)
    }
    const [legal] = (await level(null)).rows
    const { tree } = await level(null)
    expect(tree.namesOf(legal?.report?.foreign ?? [])).toMatch(/Company|Sales|Support/)
  })

  test('goes down level by level', async () => {
    const [, sales] = (await level(null)).rows
    const below = await level(sales?.unit ?? -1)
    expect(below.whole?.label).toBe('Sales')
    expect(below.above.map(({ label }) => label)).toEqual(['Company'])
    expect(below.rows.map(({ label }) => label)).toEqual(['North', 'South'])
    const leaf = await level(below.rows[0]?.unit ?? -1)
    expect(leaf.rows).toEqual([])
  })

  test('sorts all rows by any column, those without a number last', async () => {
    const sorted = async (column: string, order: 'up' | 'down', factor: string | null = null) => {
      const choice = { node: null, page: 1, factor, sort: { column, order } }
      const { rows, whole } = await showHeatMap(context(), everybody, campaign.id, choice)
      expect(whole?.label).toBe('Company')
      return rows
    }
    const scoresOf = (rows: Awaited<ReturnType<typeof sorted>>) =>
      rows.map(({ report }) => report?.headline.factors.find(({ id }) => id === 'F1')?.score ?? -1)
    const down = scoresOf(await sorted('factor:F1', 'down'))
    expect(down).toEqual(down.toSorted((one, other) => other - one))
    expect(scoresOf(await sorted('factor:F1', 'up'))).toEqual(down.toReversed())
    expect((await sorted('name', 'up')).map(({ label }) => label)).toEqual([
      'Legal',
      'Sales',
      'Support',
    ])
    const byRate = (await sorted('rate', 'down')).map(({ report }) =>
      report ? report.counted / report.invited : 0,
    )
    expect(byRate).toEqual(byRate.toSorted((one, other) => other - one))
    const items = await sorted('item:1.1', 'up', 'F1')
    const full = await Promise.all(
      items.map(({ unit }) => departmentReport(context(), everybody, campaign.id, unit)),
    )
    const known = full
      .map(({ items: [first] }) => first?.score ?? null)
      .filter((score) => score !== null)
    expect(known).toEqual(known.toSorted((one, other) => one - other))
    expect(full.slice(0, known.length).every(({ items: [first] }) => first?.score !== null)).toBe(
      true,
    )
  })

  test('holds the items of each report as well', async () => {
    for (const { unit, report } of (await level(null)).rows) {
      const full = await departmentReport(context(), everybody, campaign.id, unit)
      const read = (report?.headline.items ?? []).map(readItem)
      expect(read.map((item) => ('score' in item ? item.score : null))).toEqual(
        full.items.map(({ score }) => score),
      )
      expect(read.map((item) => ('code' in item ? item.code : null))).toEqual(
        full.items.map(({ almostAll, score }) => almostAll ?? (score === null ? 'too-few' : null)),
      )
    }
  })

  test.each([
    { factor: 'F9' },
    { sort: { column: 'factor:F9', order: 'up' as const } },
    { sort: { column: 'item:O1', order: 'up' as const } },
    { sort: { column: 'constructor', order: 'up' as const } },
  ])('refuses columns that there are not: %o', async (choice) => {
    await expect(
      showHeatMap(context(), everybody, campaign.id, { node: null, page: 1, ...choice }),
    ).rejects.toMatchObject({ key: 'request.malformed' })
  })

  test('refuses what does not exist', async () => {
    await expect(level(99)).rejects.toMatchObject({ key: 'department.not-found' })
    await expect(level(null, everybody, 2)).rejects.toMatchObject({ key: 'page.not-found' })
  })

  test('shows a manager the own subtree, after the release', async () => {
    const max = await manager('Company/Sales')
    await expect(level(null, max)).rejects.toMatchObject({ key: 'report.not-released' })
    await releaseReports(context(), everybody, campaign.id)

    const sales = await level(null, max)
    expect(sales.whole?.label).toBe('Sales')
    expect(sales.above).toEqual([])
    await expect(level(0, max)).rejects.toMatchObject({ key: 'actor.forbidden' })

    const two = await level(null, await manager('Company/Legal', 'Company/Sales/North'))
    expect(two.whole).toBe(null)
    expect(two.rows.map(({ label }) => label)).toEqual(['Legal', 'North'])
  })

  test('has nothing for an administrator, an auditor or a stranger', async () => {
    for (const roles of [['administrator'], ['auditor']] as const)
      await expect(level(null, { ...everybody, roles })).rejects.toMatchObject({
        key: 'actor.forbidden',
      })
    await expect(
      showHeatMap(context(), null, campaign.id, { node: null, page: 1 }),
    ).rejects.toMatchObject({ key: 'actor.not-signed-in' })
  })
})
