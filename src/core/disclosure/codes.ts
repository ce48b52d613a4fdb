import { ANSWER_CLASSES, type AnswerClass } from '#src/core/questionnaire/scale.ts'

/** What is stored of a cell (block, item) in which an exact count would tell too much. */
export type Code = 'too-few' | `almost-all:${AnswerClass}`

/** Valid answers of a block to an item, by class. */
export type ClassCounts = Readonly<Record<AnswerClass, number>>

/**
 * The code of a cell, null = exact (ANONYMITY B3). The order matters: a cell with few valid answers is "too few"
 * even where they agree, or somebody who knows who skipped the item would know the answers of the others.
 */
export function codeOf(counts: ClassCounts, k: number): Code | null {
  const valid = counts.unfavourable + counts.neutral + counts.favourable
  if (valid < k) return 'too-few'
  const main = ANSWER_CLASSES.find((name) => counts[name] >= valid - 1)
  return main ? `almost-all:${main}` : null
}

/** The class of an "almost all" code; null for "too few". */
export function classOfCode(code: Code): AnswerClass | null {
  return ANSWER_CLASSES.find((name) => code === `almost-all:${name}`) ?? null
}
