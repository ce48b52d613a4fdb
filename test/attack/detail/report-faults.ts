import { HUNDRED_POINTS } from '#src/core/disclosure/detail/answers.ts'
import type { World } from '#test/attack/detail/world.ts'
import type { Cover } from '#test/attack/judge/reading.ts'
import type { PublishedDetail } from '#test/attack/simulate/detail.ts'

type Scores = Readonly<{ scored: number; sum: number; square: number }>

/**
 * Statistics of reports that do not follow from the published sums: every report of a union of detail blocks, and no
 * other, has them, and they say what the sums of these say.
 */
export function statisticsFromElsewhere(
  { atomOf }: World,
  covers: readonly Cover[],
  details: readonly PublishedDetail[],
): string[] {
  return covers.flatMap(({ report, over }) => {
    const own = details.filter(({ blocks }) =>
      blocks.every((at) => over.includes(atomOf[at] ?? -1)),
    )
    const isUnion = own.reduce((sum, { blocks }) => sum + blocks.length, 0) === over.length
    const shown = report.factors.flatMap((factor, at) => {
      const { detail } = factor
      if (detail === null) return []
      if (!isUnion) return [`statistics of ${factor.id}`]
      const scores = own.flatMap(({ sums }) => sums.factors[at] ?? [])
      const { scored, sd } = spreadOf(scores)
      const isSame = detail.n === scored && Math.abs((detail.sd ?? Number.NaN) - sd) < 1e-9
      return isSame ? [] : [`a spread of ${factor.id} that its sums do not say`]
    })
    return shown.map((what) => `${report.department.path} shows ${what}`)
  })
}

/** People with a score, and the standard deviation of their scores in points. */
function spreadOf(some: readonly Scores[]): { scored: number; sd: number } {
  const total = (of: keyof Scores) => some.reduce((all, scores) => all + scores[of], 0)
  const [scored, sum, square] = [total('scored'), total('sum'), total('square')]
  const variance = (square - sum ** 2 / scored) / (scored - 1)
  return { scored, sd: (Math.sqrt(Math.max(0, variance)) * 100) / HUNDRED_POINTS }
}
