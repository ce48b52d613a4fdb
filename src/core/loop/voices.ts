import { KINDS, type Questionnaire } from '#src/core/questionnaire/questionnaire.ts'

type Kind = Questionnaire['openQuestions'][number]['kind']

/** How many suggestions, pieces of advice or complaints came. */
export type Voice = Readonly<{ kind: Kind; count: number }>

/** What came in words, by kind, for the kinds that were asked for; `null` where the reader may see no comments. */
export function voicesOf(
  counts: readonly Readonly<{ kind: Kind; count: number }>[] | null,
): Voice[] | null {
  if (counts === null) return null
  return KINDS.filter((kind) => counts.some((one) => one.kind === kind)).map((kind) => ({
    kind,
    count: counts.reduce((sum, one) => sum + (one.kind === kind ? one.count : 0), 0),
  }))
}
