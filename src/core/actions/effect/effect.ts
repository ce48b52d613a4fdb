import type { Bounds } from '#src/core/report/figures-bounds.ts'

/** What an action did to its aim. `no-change` = none was detected, which is not that there was none. */
export const VERDICTS = ['improved', 'no-change', 'worse', 'not-assessable'] as const
export type Verdict = (typeof VERDICTS)[number]

/** Why an effect is not assessable, in the order in which it is asked; the key of a sentence. */
export const OBSTACLES = [
  'not-carried-out',
  'no-target',
  /** Another campaign asked the department between its own and its beginning. */
  'begun-later',
  /** Nobody of the department was asked in one of the two campaigns. */
  'department-gone',
  'counted-with-others',
  /** Split, joined, or other teams of it answered. */
  'other-teams',
  'other-items',
  'no-score',
  'few-people',
  'coded',
  'no-variance',
  /** Coded cells alone could turn the sign. */
  'bounds-overlap',
] as const
export type Obstacle = (typeof OBSTACLES)[number]

/** How much there was to compare with: many departments, few, or too few to be used. */
export const METHODS = ['many', 'few', 'alone'] as const
export type Method = (typeof METHODS)[number]

/** What is published of an aim in one campaign, in points; `n` = whose scores vary by `variance`. */
export type Cell = Readonly<{
  score: number
  bounds: Bounds
  codedShare: number
  counted: number
  n: number
  variance: number
}>

/** A department before and after. */
export type Changed = Readonly<{ before: Cell; after: Cell }>

/** What is told of a cell. */
export type ToldCell = Omit<Cell, 'variance'>

/**
 * What an action did until a campaign, in points: of published figures alone, written once. `control` = departments
 * without such an action, as one; `spread` = how their own changes vary; `expected` = the change of departments with as
 * low or high a score. Source: STATISTICS 3.8.
 */
export type Effect = Readonly<{
  campaign: string
  verdict: Verdict
  reason: Obstacle | null
  method: Method | null
  before: ToldCell | null
  after: ToldCell | null
  control: Control | null
  difference: number | null
  interval: Bounds | null
  p: number | null
  pAdjusted: number | null
  expected: Readonly<{ change: number; p: number }> | null
  placeboP: number | null
  target: number | null
  /** `null` where coded cells leave it open. */
  reached: boolean | null
}>

export type Control = Readonly<{
  departments: number
  n: number
  before: number
  after: number
  spread: Readonly<{ mean: number; variance: number }>
}>

export const NO_FIGURES = {
  method: null,
  before: null,
  after: null,
  control: null,
  difference: null,
  interval: null,
  p: null,
  pAdjusted: null,
  expected: null,
  placeboP: null,
  reached: null,
} as const satisfies Partial<Effect>
