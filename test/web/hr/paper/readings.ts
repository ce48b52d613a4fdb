import type { FactorComparison } from '#src/core/report/detail.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'

type Tested = NonNullable<NonNullable<FactorComparison['detail']>['vsRest']>

const tested = (difference: number, mark: Tested['mark']): Tested => ({
  difference,
  interval: [difference - 4, difference + 4],
  p: 0.01,
  pAdjusted: 0.02,
  hedgesG: difference / 20,
  mark,
})

const compared = (difference: number): NonNullable<FactorComparison['rest']> => ({
  score: 60,
  bounds: [59, 61],
  difference,
})

const detail = (vsRest: Tested | null, vsPrevious: Tested | null): FactorComparison['detail'] => ({
  n: 40,
  interval: [50, 60],
  sd: 20,
  rwgj: 0.7,
  vsRest,
  vsPrevious,
})

const SAID: readonly FactorComparison[] = [
  {
    detail: detail(tested(9.4, 'above'), tested(-12.3, 'below')),
    rest: compared(9.4),
    previous: compared(-12.3),
    reasons: {},
  },
  {
    detail: detail(tested(2, null), null),
    rest: compared(2),
    previous: compared(-3),
    reasons: { vsPrevious: 'other-side' },
  },
  {
    detail: null,
    rest: compared(0.2),
    previous: null,
    reasons: { detail: 'few-people', vsRest: 'few-people', vsPrevious: 'other-items' },
  },
  {
    detail: null,
    rest: compared(-4),
    previous: compared(5),
    reasons: { detail: 'coded', vsRest: 'coded', vsPrevious: 'no-variance' },
  },
]

/** The same report with everything that may be said beside a factor, and with what goes with satisfaction. */
export function withComparisons(reading: ReportReading): ReportReading {
  const { report } = reading
  const factors = report.factors.map((factor, index) => ({
    ...factor,
    ...(SAID[index % SAID.length] as FactorComparison),
  }))
  const drivers = {
    criterion: 'O1',
    n: 276,
    rSquared: 0.5,
    adjustedRSquared: 0.48,
    factors: factors.map(({ id }, index) => ({
      id,
      correlation: 0.4,
      share: (index + 1) / 28,
      relativeWeight: null,
    })),
    reason: null,
  }
  const company = { drivers, reliability: [], agreement: [] }
  const previous = { id: 'before', title: 'Before', closesOn: '2025-03-02' }
  return { ...reading, report: { ...report, factors, company, previous } }
}

/** The same report of a department, and in a campaign, of another name. */
export function named(reading: ReportReading, label: string, title = label): ReportReading {
  const { report, campaign } = reading
  return {
    ...reading,
    campaign: { ...campaign, title },
    report: { ...report, department: { ...report.department, label } },
  }
}

/** The same report with a long code, or an estimate, on every question. */
export function coded(reading: ReportReading): ReportReading {
  const { report } = reading
  const items = report.items.map((item, index) =>
    index % 3 === 0
      ? { ...item, ...CODE, almostAll: 'unfavourable' as const }
      : index % 3 === 1
        ? { ...item, ...CODE, tooFew: true }
        : { ...item, codedShare: 0.4, bounds: [12, 88] as [number, number] },
  )
  const outcomes = report.outcomes.map((item) => ({
    ...item,
    ...CODE,
    almostAll: 'favourable' as const,
  }))
  const factors = report.factors.map((factor) => ({
    ...factor,
    codedShare: 0.5,
    bounds: [12, 88] as [number, number],
  }))
  return { ...reading, report: { ...report, items, outcomes, factors } }
}

const CODE = {
  n: null,
  classes: null,
  options: null,
  score: null,
  codedShare: 1,
  bounds: [0, 100] as [number, number],
}
