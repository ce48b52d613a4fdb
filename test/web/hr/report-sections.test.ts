import { describe, expect, test } from 'vitest'
import { DEFAULT_QUESTIONNAIRE } from '#src/core/questionnaire/default.ts'
import type { Drivers } from '#src/core/report/company.ts'
import type { FactorComparison, Reason, TestedDifference } from '#src/core/report/detail.ts'
import { NO_COMPARISON } from '#src/core/report/detail.ts'
import { LANGUAGES } from '#src/core/words/language.ts'
import { measureWords } from '#src/core/words/measure.words.ts'
import { statisticsWords } from '#src/core/words/statistics.words.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import { agreementFigure } from '#src/web/hr/report/agreement.ts'
import { comparedSection } from '#src/web/hr/report/compared.ts'
import { driverSection } from '#src/web/hr/report/drivers.ts'
import { factorSection } from '#src/web/hr/report/factors.ts'
import { numbersSection } from '#src/web/hr/report/numbers.ts'

const FACTORS = DEFAULT_QUESTIONNAIRE.factors.map(({ id }) => id)

const exact = (score: number) => ({ score, bounds: [score, score] as [number, number] })

const tested = (difference: number, mark: TestedDifference['mark']): TestedDifference => ({
  difference,
  interval: [difference - 4, difference + 4],
  p: 0.0001,
  pAdjusted: 0.0004,
  hedgesG: difference / 17,
  mark,
})

/** A factor 60 points high, `difference` above the rest and as high as last time. */
const detailed = (
  difference: number,
  mark: TestedDifference['mark'],
  rwgj = 0.83,
): FactorComparison => ({
  detail: {
    n: 40,
    interval: [56.4, 63.6],
    sd: 17.2,
    rwgj,
    vsRest: tested(difference, mark),
    vsPrevious: tested(0, null),
  },
  rest: { ...exact(60 - difference), difference },
  previous: { ...exact(60), difference: 0 },
  reasons: {},
})

const without = (reason: Reason): FactorComparison => ({
  detail: null,
  rest: { ...exact(50), difference: 10 },
  previous: null,
  reasons: { detail: reason, vsRest: reason, vsPrevious: 'other-departments' },
})

const drivers = (reason: Drivers['reason'] = null): Drivers => ({
  criterion: 'O1',
  n: 410,
  rSquared: 0.36,
  adjustedRSquared: 0.35,
  reason,
  factors: reason
    ? []
    : FACTORS.map((id, at) => ({
        id,
        correlation: at === 6 ? -0.1 : 0.4,
        share: (7 - at) / 28,
        relativeWeight: at === 0 ? null : 0.1,
      })),
})

/** A reading with these comparisons, the last one for all further factors. */
function reading(
  comparisons: readonly FactorComparison[],
  { counted = 40, company = drivers() as Drivers | null } = {},
): ReportReading {
  const factors = FACTORS.map((id, at) => ({
    id,
    ...exact(60),
    favourable: 50,
    neutral: 20,
    unfavourable: 30,
    codedShare: 0,
    ...(comparisons[at] ?? comparisons.at(-1) ?? NO_COMPARISON),
  }))
  const report = {
    counted,
    factors,
    items: [],
    method: { kDetail: 30 },
    index: { ...exact(60), codedShare: 0 },
    previous: { id: 'p', title: 'Autumn', closesOn: '2025-11-18' },
    company: { drivers: company, reliability: [], agreement: [] },
  }
  return { report, questionnaire: DEFAULT_QUESTIONNAIRE } as unknown as ReportReading
}

const textOf = (value: unknown) => JSON.stringify(value)

describe('differences', () => {
  test('are marked in words and by a sign only where they are to be believed', () => {
    const some = reading([detailed(12, 'above'), detailed(-8, 'below'), detailed(9, null)])
    const { findings, table, lead } = comparedSection('en', some)
    expect(lead).toMatch(/^A sign marks/)
    expect(findings).toEqual([
      '▲ above the rest: Structure, organisation, objectives (+12).',
      '▼ below the rest: Integration, cooperation (−8).',
      'No change since last time was detected.',
    ])
    expect(table?.rows.slice(0, 3).map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['48', '+12', '+8 to +16', '▲ above the rest', '60', '0', '−4 to +4', 'no change detected'],
      ['68', '−8', '−12 to −4', '▼ below the rest', '60', '0', '−4 to +4', 'no change detected'],
      ['51', '+9', '+5 to +13', 'no clear difference', '60', '0', '−4 to +4', 'no change detected'],
    ])
    const svg = factorSection('en', some).svg
    expect(svg.match(/class="whisker"/g)).toHaveLength(7)
    expect(svg.match(/class="reference"/g)).toHaveLength(7)
    expect(svg.match(/▲/g)).toHaveLength(1)
  })

  test.each([
    {
      reason: 'few-people',
      counted: 12,
      short: 'fewer than 30 people',
      told: 'Fewer than 30 people: differences are not interpreted.',
    },
    {
      reason: 'few-people',
      counted: 45,
      short: 'counted with others',
      told: 'Some of these people are counted with others only',
    },
    {
      reason: 'coded',
      counted: 45,
      short: 'too many “almost all”',
      told: 'More than one answer in twenty is published only as “almost all”',
    },
  ] as const)(
    'are not interpreted where there is no detail: $reason, $counted people',
    ({ reason, counted, told, short }) => {
      const section = comparedSection('en', reading([without(reason)], { counted }))
      expect(section.lead).toBe(null)
      expect(section.findings).toEqual([])
      expect(section.reasons[0]).toContain(told)
      expect(section.reasons[1]).toBe('Last time other departments were counted together.')
      expect(textOf(section)).not.toMatch(/[▲▼]/)
      const cells = section.table?.rows[0]?.cells.map(({ text }) => text)
      expect(cells).toEqual(['50', '+10', short])
    },
  )

  test('name the factors that a reason holds for, where it holds for some', () => {
    const other: FactorComparison = {
      ...detailed(3, null),
      reasons: { vsRest: 'other-side' },
    }
    const one = { ...other, detail: other.detail && { ...other.detail, vsRest: null } }
    const { reasons, table } = comparedSection('en', reading([one, detailed(2, null)]))
    expect(reasons).toEqual([
      'Structure, organisation, objectives – Those compared with are too few, or too many of them answered alike.',
    ])
    expect(table?.rows[0]?.cells[3]?.text).toBe('not tested')
  })

  test('of a campaign without any detail say so and nothing else', () => {
    const bare = reading([NO_COMPARISON], { counted: 9, company: null })
    const section = comparedSection('fr', bare)
    expect(section.table).toBe(null)
    expect(section.reasons).toEqual([
      'Moins de 30 personnes\u00a0: les écarts ne sont pas interprétés.',
    ])
    expect(driverSection('fr', bare)).toBe(null)
    expect(numbersSection('fr', bare)).toBe(null)
  })
})

test('people who agree and people who are split are told apart at the same score', () => {
  const { svg, table } = agreementFigure(
    'en',
    reading([detailed(0, null, 0.93), detailed(0, null, 0.31), without('coded')]),
  )
  expect(svg).toContain('>people answered alike<')
  expect(svg).toContain('>↔ people were split<')
  expect(table.rows.slice(0, 3).map(({ cells }) => cells.at(-1)?.text)).toEqual([
    'people answered alike',
    '↔ people were split',
    'too many “almost all”',
  ])
})

describe('what goes with satisfaction', () => {
  test('is a quadrant with a table, from the largest share on, without a word of cause', () => {
    const section = driverSection('en', reading([detailed(12, 'above'), detailed(-3, null)]))
    expect(section?.figure?.svg.match(/class="dot"/g)).toHaveLength(1)
    expect(section?.figure?.svg.match(/class="dot hollow"/g)).toHaveLength(6)
    expect(section?.figure?.subtitle).toContain('Going together does not mean causing')
    expect(section?.figure?.table.rows[0]?.cells.map(({ text }) => text)).toEqual([
      '25%',
      'higher, more satisfied',
      '+12',
      '▲ above the rest',
    ])
    expect(section?.figure?.table.rows.at(-1)?.cells[1]?.text).toBe('higher, less satisfied')
  })

  test('shows the scores of the company against its own mean', () => {
    const whole: FactorComparison = {
      ...detailed(0, null),
      rest: null,
      reasons: { vsRest: 'no-rest' },
    }
    const section = driverSection('es', reading([whole]))
    expect(section?.figure?.svg).toContain('puntuación de 0 a 100')
    expect(section?.figure?.table.columns.at(-1)?.label).toBe('Puntuación')
  })

  test('puts a department without detail into no field', () => {
    const section = driverSection('en', reading([without('few-people')], { counted: 12 }))
    expect(section?.figure?.svg).toBe('')
    expect(section?.figure?.notes[0]).toBe('Fewer than 30 people: differences are not interpreted.')
    expect(section?.figure?.table.rows).toHaveLength(7)
  })

  test.each(['few-people', 'coded', 'no-variance', 'weak'] as const)(
    'is one sentence where it is not known: %s',
    (reason) => {
      for (const language of LANGUAGES) {
        const section = driverSection(
          language,
          reading([detailed(1, null)], { company: drivers(reason) }),
        )
        expect(section?.figure).toBe(null)
        expect(section?.none?.length).toBeGreaterThan(20)
      }
    },
  )
})

test('the annex has the numbers, small p-values as such and nothing where there is none', () => {
  const section = numbersSection('en', reading([detailed(12, 'above'), without('coded')]))
  const [factors, shares] = section?.tables ?? []
  expect(factors?.rows[0]?.cells.map(({ text }) => text)).toEqual([
    '40',
    '56.4 to 63.6',
    '17.2',
    '0.83',
    '<\u00a00.001',
    '0.71',
    '<\u00a00.001',
    '0.00',
  ])
  expect(factors?.rows[1]?.cells.every(({ text }) => text === '–')).toBe(true)
  expect(shares?.caption).toContain('n = 410, R² = 0.360')
  expect(shares?.rows[0]?.cells.map(({ text }) => text)).toEqual(['0.40', '25.0%', '–'])
})

test('no sentence about statistics has more than twenty words', () => {
  const long = Object.entries({ ...statisticsWords, ...measureWords }).flatMap(([key, words]) =>
    LANGUAGES.flatMap((language) =>
      words[language]
        .split(/[.?!](?:\s|$)/)
        .filter(
          (sentence) => sentence.split(/[\s’]+/).filter((word) => /\p{L}/u.test(word)).length > 20,
        )
        .map((sentence) => `${language} ${key}: ${sentence}`),
    ),
  )
  expect(long).toEqual([])
})
