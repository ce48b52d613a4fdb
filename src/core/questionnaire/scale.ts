import type { Scale } from '#src/core/questionnaire/questionnaire.ts'

export const ANSWER_CLASSES = ['unfavourable', 'neutral', 'favourable'] as const

export type AnswerClass = (typeof ANSWER_CLASSES)[number]

/** The class of an answer in scale points, after reversing. Throws a RangeError outside the scale. */
export function classOf(scale: Scale, value: number): AnswerClass {
  mustBeOn(scale, value)
  const { unfavourable, favourable } = scale.classes
  if (value <= unfavourable[1]) return 'unfavourable'
  return value >= favourable[0] ? 'favourable' : 'neutral'
}

/** The answer of a reversed item, turned round so that more is better. Throws a RangeError outside the scale. */
export function reverse(scale: Scale, value: number): number {
  mustBeOn(scale, value)
  return scale.min + scale.max - value
}

/** The score of an answer, after reversing: 0 to 100 points, (x - min) / (max - min) x 100. Throws a RangeError outside the scale. */
export function points(scale: Scale, value: number): number {
  mustBeOn(scale, value)
  return ((value - scale.min) / (scale.max - scale.min)) * 100
}

function mustBeOn({ min, max }: Scale, value: number) {
  if (!Number.isInteger(value) || value < min || value > max)
    throw new RangeError(`${value} is not on the scale ${min} to ${max}`)
}
