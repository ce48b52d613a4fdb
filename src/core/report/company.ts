import type { Bounds } from '#src/core/report/figures-bounds.ts'

/** What goes together with satisfaction; association in one source, never a cause. Shares 0-1 of R². */
export type Drivers = Readonly<{
  /** The item that asks for satisfaction as a whole. */
  criterion: string
  n: number
  rSquared: number | null
  adjustedRSquared: number | null
  factors: readonly Readonly<{
    id: string
    correlation: number
    /** Lindeman, Merenda & Gold. */
    share: number
    /** Johnson; `null` where factors repeat each other. */
    relativeWeight: number | null
  }>[]
  reason: 'few-people' | 'coded' | 'no-variance' | 'weak' | null
}>

/** How well the items of a factor go together, over everybody with a whole sheet. */
export type FactorReliability = Readonly<{
  factor: string
  n: number
  alpha: number | null
  alphaInterval: Bounds | null
  omega: number | null
  omegaReason: string | null
  items: readonly Readonly<{
    id: string
    itemTotal: number | null
    alphaIfDeleted: number | null
  }>[]
  reason: 'few-people' | 'coded' | 'no-variance' | 'one-item' | null
}>

/** Agreement inside the groups that have detail, and whether their means differ reliably enough to be ranked. */
export type FactorAgreement = Readonly<{
  factor: string
  groups: number
  medianRwgj: number | null
  icc1: number | null
  icc2: number | null
  mayRank: boolean
  reason: 'few-groups' | 'coded' | 'no-variance' | null
}>

/** The statistics of the company as a whole: the same in each of its reports. */
export type CompanyStatistics = Readonly<{
  drivers: Drivers | null
  reliability: readonly FactorReliability[]
  agreement: readonly FactorAgreement[]
}>
