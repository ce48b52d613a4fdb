import type { Figures } from '#src/core/report/figures.ts'
import type { Bounds } from '#src/core/report/figures-bounds.ts'

/** Why a figure is not given, or a difference not interpreted; the key of a sentence. */
export type Reason =
  /** Fewer than kDetail people, or people of more than one detail block. */
  | 'few-people'
  /** More than a twentieth of the answers under it are coded. */
  | 'coded'
  /** Everybody answered alike, or nearly. */
  | 'no-variance'
  /** The report is of everybody. */
  | 'no-rest'
  /** No earlier campaign, other wording, or other departments counted together. */
  | 'no-previous'
  | 'other-items'
  | 'other-departments'
  /** The rest, or the earlier campaign, has no detail here. */
  | 'other-side'

/** The score of the people compared with, in points, and how far this one lies above it: arithmetic on published scores. */
export type Compared = Readonly<{ score: number; bounds: Bounds; difference: number }>

/**
 * A difference put to the test (Welch, without finite-population correction): its 95 % interval in points, p adjusted
 * once for the whole close (Benjamini-Hochberg). Marked only where it survives that, measures 5 points and the bounds
 * have no point in common.
 */
export type TestedDifference = Readonly<{
  difference: number
  interval: Bounds
  p: number
  pAdjusted: number
  hedgesG: number
  mark: 'above' | 'below' | null
}>

/** What needs the answers of one person together: of a cover of detail blocks, in points (ANONYMITY B4). */
export type FactorDetail = Readonly<{
  n: number
  /** Of the score, 95 %, with finite-population correction (ratio estimator). */
  interval: Bounds | null
  sd: number | null
  /** Agreement within the group, 0 to 1. */
  rwgj: number | null
  vsRest: TestedDifference | null
  vsPrevious: TestedDifference | null
}>

/** With whom each test compares: the rest of the company, or the same departments before. */
export const COMPARED_WITH = { vsRest: 'rest', vsPrevious: 'previous' } as const

export type Comparison = keyof typeof COMPARED_WITH
export const COMPARISONS: readonly Comparison[] = ['vsRest', 'vsPrevious']

/** What is said of a factor beside its score. `reasons` = why one of these is null. */
export type FactorComparison = Readonly<{
  detail: FactorDetail | null
  rest: Compared | null
  previous: Compared | null
  reasons: Readonly<Partial<Record<'detail' | 'vsRest' | 'vsPrevious', Reason>>>
}>

/** The figures of a cover with what is said beside each factor. */
export type DetailedFigures = Omit<Figures, 'factors'> & {
  factors: (Figures['factors'][number] & FactorComparison)[]
}

/** What is said of a factor where there is nothing to compare with; figures of earlier versions lack it. */
export const NO_COMPARISON: FactorComparison = {
  detail: null,
  rest: null,
  previous: null,
  reasons: { detail: 'few-people' },
}
