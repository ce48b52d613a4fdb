import { Problem } from '#src/core/problem.ts'
import type { Scale } from '#src/core/questionnaire/questionnaire.ts'

/** Throws unless the scale has 2 to 11 points, a label for each or none, and classes that cover it from min to max. */
export function checkScale(id: string, scale: Scale) {
  const points = pointsIn(id, scale)

  if (scale.labels && scale.labels.length !== points)
    throw new Problem('questionnaire.scale-labels', {
      scale: id,
      points,
      labels: scale.labels.length,
    })

  if (!isPartition(scale)) throw new Problem('questionnaire.scale-classes', { scale: id })
}

/** How many points a scale has. Throws unless there are 2 to 11. */
export function pointsIn(id: string, { min, max }: Scale): number {
  const points = max - min + 1
  if (points < 2 || points > 11) throw new Problem('questionnaire.scale-points', { scale: id })
  return points
}

/** Whether every point is in one class, and the classes in their order. */
export function isPartition({ min, max, classes }: Scale): boolean {
  const { unfavourable, neutral, favourable } = classes
  const ranges = neutral ? [unfavourable, neutral, favourable] : [unfavourable, favourable]
  let next = min
  for (const [from, to] of ranges) {
    if (from !== next || to < from) return false
    next = to + 1
  }
  return next === max + 1
}
