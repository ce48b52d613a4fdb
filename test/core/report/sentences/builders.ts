import { DEFAULT_QUESTIONNAIRE } from '#src/core/questionnaire/default.ts'
import type { FactorComparison, Reason } from '#src/core/report/detail.ts'
import type { FiguresOfReport } from '#src/core/report/report.ts'

export type MadeFactor = FiguresOfReport['factors'][number]

const FACTORS = DEFAULT_QUESTIONNAIRE.factors.map(({ id }) => id)

/** A factor with an exact score, unless said otherwise, that is compared with nothing. */
export function aFactor(changes: Partial<MadeFactor> & { id: string; score: number | null }) {
  const score = changes.score ?? 50
  return {
    favourable: score,
    neutral: 0,
    unfavourable: 100 - score,
    codedShare: 0,
    bounds: [score, score],
    detail: null,
    rest: null,
    previous: null,
    reasons: { detail: 'few-people' },
    ...changes,
  } satisfies MadeFactor as MadeFactor
}

/** The factors of the default questionnaire, 60 and 5 more for each. */
export const factorsOf = (change: (index: number) => Partial<MadeFactor> = () => ({})) =>
  FACTORS.map((id, index) => aFactor({ id, score: 40 + 5 * index, ...change(index) }))

/** A difference that was put to the test, from the earlier campaign or from the rest of the company. */
export function tested(
  side: 'vsPrevious' | 'vsRest',
  difference: number,
  isMarked = true,
): FactorComparison {
  const direction = difference > 0 ? 'above' : 'below'
  const figures = { n: 64, interval: null, sd: 20, rwgj: null, vsRest: null, vsPrevious: null }
  const test = {
    difference,
    interval: [difference - 3, difference + 3] as [number, number],
    p: 0.001,
    pAdjusted: 0.004,
    hedgesG: 0.4,
    mark: isMarked ? (direction as 'above' | 'below') : null,
  }
  return { detail: { ...figures, [side]: test }, rest: null, previous: null, reasons: {} }
}

/** A factor that was not compared with the earlier campaign, and why. */
export const untested = (reason: Reason): FactorComparison => ({
  detail: null,
  rest: null,
  previous: null,
  reasons: { detail: reason, vsPrevious: reason },
})

const EARLIER = { id: 'earlier', title: 'Spring', closesOn: '2025-04-30' }

/** 142 people, an exact index of 62, an earlier campaign. */
export function aReport(changes: Partial<FiguresOfReport> = {}): FiguresOfReport {
  return {
    counted: 142,
    index: { score: 62, codedShare: 0, bounds: [62, 62] },
    factors: factorsOf(),
    previous: EARLIER,
    method: {
      questionnaire: { id: 'septet', version: 1, sha256: '' },
      k: 5,
      kComments: 10,
      kDetail: 30,
      scoring: 'points-0-100',
      validated: false,
    },
    ...changes,
  }
}
