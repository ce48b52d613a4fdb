import { beforeAll, expect, test } from 'vitest'
import type { CompanyStatistics } from '#src/core/report/company.ts'
import type { FactorComparison } from '#src/core/report/detail.ts'
import type { WholeTable } from '#src/core/tables/table.ts'
import { LANGUAGES, type Language } from '#src/core/words/language.ts'
import { type ReportReading, readReport } from '#src/services/reports/read-report.ts'
import { reportTables } from '#src/web/hr/tables/report-tables.ts'
import { everybody } from '#test/setup/campaigns.ts'
import { aCommentedCampaign } from '#test/setup/commented-campaign.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'

const TESTED: NonNullable<FactorComparison['detail']>['vsRest'] = {
  difference: 7.5,
  interval: [2.25, 12.75],
  p: 0.0004,
  pAdjusted: 0.0031,
  hedgesG: 0.41,
  mark: 'above',
}

const COMPARED: FactorComparison = {
  detail: { n: 40, interval: [58.1, 66.3], sd: 17.2, rwgj: 0.81, vsRest: TESTED, vsPrevious: null },
  rest: { score: 54.5, bounds: [54, 55], difference: 7.75 },
  previous: null,
  reasons: { vsPrevious: 'other-items' },
}

const CODED: FactorComparison = {
  detail: { n: 40, interval: null, sd: null, rwgj: null, vsRest: null, vsPrevious: null },
  rest: { score: 54.5, bounds: [50, 59], difference: 1 },
  previous: { score: 60, bounds: [60, 60], difference: 2 },
  reasons: { detail: 'coded', vsRest: 'coded', vsPrevious: 'other-side' },
}

const COMPANY: CompanyStatistics = {
  drivers: {
    criterion: 'O1',
    n: 55,
    rSquared: 0.44,
    adjustedRSquared: 0.4,
    factors: [{ id: 'F1', correlation: 0.52, share: 0.31, relativeWeight: null }],
    reason: null,
  },
  reliability: [
    {
      factor: 'F2',
      n: 55,
      alpha: 0.79,
      alphaInterval: [0.7, 0.86],
      omega: null,
      omegaReason: 'k<3',
      items: [{ id: '2.1', itemTotal: 0.6, alphaIfDeleted: 0.75 }],
      reason: null,
    },
  ],
  agreement: [
    {
      factor: 'F3',
      groups: 3,
      medianRwgj: 0.7,
      icc1: 0.05,
      icc2: 0.51,
      mayRank: false,
      reason: null,
    },
  ],
}

onEachDatabase('tables of a report', (context) => {
  let reading: ReportReading

  beforeAll(async () => {
    const { campaign } = await aCommentedCampaign(context())
    const real = await readReport(context(), everybody, campaign.id, 0)
    const factors = real.report.factors.map((factor, at) => ({
      ...factor,
      ...(at === 0 ? COMPARED : CODED),
    }))
    reading = {
      ...real,
      report: {
        ...real.report,
        factors,
        company: COMPANY,
        previous: { id: 'x', title: 'Spring', closesOn: '2025-03-20' },
      },
    }
  })

  const table = (name: string, language: Language = 'en') => {
    const found = reportTables(language, reading).find(({ key }) => key === name)
    if (!found) throw new Error(`no table ${name}`)
    return found
  }
  const rowOf = ({ columns, rows }: WholeTable, id: string) => {
    const row = rows.find((one) => one.id === id)
    return Object.fromEntries(columns.map(({ key }, at) => [key, row?.values[at]]))
  }

  test('detail and comparisons stand beside the score, unrounded', () => {
    expect(rowOf(table('factors'), 'F1')).toMatchObject({
      detailPeople: 40,
      intervalLow: 58.1,
      intervalHigh: 66.3,
      sd: 17.2,
      rwgj: 0.81,
      why: null,
    })
    expect(rowOf(table('rest'), 'F1')).toMatchObject({
      comparedScore: 54.5,
      difference: 7.75,
      differenceLow: 2.25,
      p: 0.0004,
      pAdjusted: 0.0031,
      hedgesG: 0.41,
      finding: 'above',
      why: null,
    })
  })

  test('where nothing is said, the reason is said in words', () => {
    const coded =
      'More than one answer in twenty is published only as “almost all”: the difference is not interpreted.'
    expect(rowOf(table('factors'), 'F2')).toMatchObject({ sd: null, why: coded })
    expect(rowOf(table('rest'), 'F2')).toMatchObject({ p: null, finding: null, why: coded })
    expect(rowOf(table('previous'), 'F1').why).toBe('Last time the questions were different.')
    expect(rowOf(table('previous', 'fr'), 'F2').why).toBe(
      'Ceux à qui l’on compare sont trop peu nombreux, ou trop d’entre eux ont répondu de même.',
    )
  })

  test('what is said of the company is there by factor and by question', () => {
    expect(rowOf(table('drivers'), 'F1')).toMatchObject({
      correlation: 0.52,
      share: 31,
      relativeWeight: null,
      people: 55,
      rSquared: 0.44,
      criterion: expect.stringMatching(/satisfaction/),
    })
    expect(rowOf(table('reliability'), 'F2')).toMatchObject({
      alpha: 0.79,
      alphaLow: 0.7,
      omega: null,
      why: 'It takes at least three questions.',
    })
    expect(rowOf(table('item-reliability'), '2.1')).toMatchObject({ itemTotal: 0.6 })
    expect(rowOf(table('agreement'), 'F3')).toMatchObject({ icc2: 0.51, mayRank: 'no' })
  })

  test('what people say of themselves: each group with its scores and its answers', () => {
    const { columns, rows } = table('segments')
    const [dimension] = reading.report.segments ?? []
    expect(dimension?.groups.length).toBeGreaterThan(1)
    expect(rows).toHaveLength(
      (reading.report.segments ?? []).reduce((sum, { groups }) => sum + groups.length, 0),
    )
    for (const [at, group] of (dimension?.groups ?? []).entries()) {
      const cells = Object.fromEntries(
        columns.map(({ key }, place) => [key, rows[at]?.values[place]]),
      )
      expect([cells.counted, cells.index]).toEqual([group.counted, group.index])
      for (const { id, score } of group.factors) expect(cells[id]).toBe(score)
    }
    expect(table('segment-items').rows.length).toBe(
      rows.length * (reading.report.items.length + reading.report.outcomes.length),
    )
  })

  test('without comparisons and company there are no tables of them', async () => {
    const { report } = reading
    const bare = {
      ...reading,
      report: {
        ...report,
        company: null,
        segments: null,
        factors: report.factors.map((factor) => ({
          ...factor,
          detail: null,
          rest: null,
          previous: null,
          reasons: { detail: 'few-people' as const },
        })),
      },
    }
    expect(reportTables('en', bare).map(({ key }) => key)).toEqual([
      'participation',
      'cover',
      'factors',
      'items',
      'outcomes',
      'options',
      'comments',
      'questions',
      'method',
      'legend',
    ])
  })

  test.each(LANGUAGES)('every table has titles, heads and figures in %s', (language) => {
    const tables = reportTables(language, reading)
    for (const { key, title, columns, rows } of tables) {
      expect([key, title.length > 2 && title.length <= 31]).toEqual([key, true])
      expect(new Set(columns.map((column) => column.key)).size).toBe(columns.length)
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
      for (const { values } of rows) {
        expect(values).toHaveLength(columns.length)
        for (const [at, value] of values.entries())
          if (value !== null)
            expect(typeof value).toBe(columns[at]?.kind === 'text' ? 'string' : 'number')
      }
    }
    const legend = tables.at(-1)
    for (const { values } of legend?.rows ?? [])
      expect(String(values[2]).split(/\s+/).length).toBeLessThanOrEqual(20)
  })
})
