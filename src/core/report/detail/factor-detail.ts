import { HUNDRED_POINTS } from '#src/core/disclosure/detail/answers.ts'
import type { DetailSums, FactorSums, ItemSums } from '#src/core/disclosure/detail/detail-sums.ts'
import { type Instrument, optionCount } from '#src/core/disclosure/instrument.ts'
import { UNIT } from '#src/core/disclosure/whole-sheets.ts'
import { spreadOf } from '#src/core/report/detail/side.ts'
import type { FactorDetail } from '#src/core/report/detail.ts'
import type { Bounds } from '#src/core/report/figures-bounds.ts'
import { randomVariance, rwgj } from '#src/core/statistics/agreement.ts'
import { tQuantile } from '#src/core/statistics/distributions.ts'
import { momentsFromSums } from '#src/core/statistics/moments.ts'
import { ratioEstimate } from '#src/core/statistics/ratio.ts'

type Ungated = Omit<FactorDetail, 'vsRest' | 'vsPrevious'>

/** A factor among people of detail blocks, of which `invited` were asked; `score` as published, in points. */
export function factorDetail(
  instrument: Instrument,
  sums: DetailSums,
  at: number,
  { score, invited }: { score: number; invited: number },
): Ungated {
  const own = sums.factors[at]
  if (!own) throw new RangeError(`No factor ${at}`)
  const { variance } = spreadOf(own)
  return {
    n: own.scored,
    interval: intervalOf(own, score, invited),
    sd: variance === null ? null : Math.sqrt(variance),
    rwgj: agreementOf(instrument, sums, at),
  }
}

/**
 * The 95 % interval of a published score: what its ratio estimator (points of all answers / answers) may err by, in a
 * population of those asked.
 */
function intervalOf({ answering, m, mm, points }: FactorSums, score: number, invited: number) {
  const { se } = ratioEstimate(
    {
      n: answering,
      m,
      mm,
      a: points.a / HUNDRED_POINTS,
      aa: points.aa / HUNDRED_POINTS ** 2,
      am: points.am / HUNDRED_POINTS,
    },
    invited,
  )
  if (se === null) return null
  const half = se === 0 ? 0 : 100 * se * tQuantile(0.975, answering - 1)
  const interval: Bounds = [Math.max(0, score - half), Math.min(100, score + half)]
  return interval
}

/** r_wg(j) of a factor's items, each measured by the random answers of its own scale. */
export function agreementOf(
  { items, factors }: Instrument,
  sums: Pick<DetailSums, 'items'>,
  at: number,
): number | null {
  const indices = factors[at]?.items ?? []
  const ratios = indices.map((index) => {
    const item = items[index]
    const own = sums.items[index]
    const variance = own && itemVariance(own)
    return item && variance !== null && variance !== undefined
      ? variance / randomVariance(optionCount(item))
      : null
  })
  const known = ratios.filter((ratio) => ratio !== null)
  if (known.length < ratios.length) return null
  const common = 5
  return rwgj(
    known.map((ratio) => ratio * randomVariance(common)),
    common,
  ).rwgj
}

const itemVariance = ({ valid, sum, square }: ItemSums) => {
  const { variance } = momentsFromSums(valid, sum, square)
  return variance === null ? null : variance / UNIT ** 2
}
