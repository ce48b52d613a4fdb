import { commentFault, tidyComment } from '#src/core/anonymity/comment.ts'
import type { Answers } from '#src/core/anonymity/payload.ts'
import type { CampaignSegment } from '#src/core/campaign/segments.ts'
import { orderedItems, scaleOf } from '#src/core/questionnaire/items.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'

export type FormAnswers = Answers & { tooLong: string[] }

/** The answers in the fields of a form; what is not on the scale, or declared, was never offered and counts as skipped. */
export function answersOf(
  questionnaire: Questionnaire,
  asked: readonly CampaignSegment[],
  fields: Readonly<Record<string, string>>,
): FormAnswers {
  const answers: Record<string, number | 'na'> = {}
  for (const item of orderedItems(questionnaire)) {
    const { min, max } = scaleOf(questionnaire, item)
    const given = fields[`answer.${item.id}`] ?? ''
    const value = Number(given)
    if (given === 'na') answers[item.id] = 'na'
    else if (/^-?\d+$/.test(given) && value >= min && value <= max) answers[item.id] = value
  }
  const comments = questionnaire.openQuestions
    .map(({ id, kind }) => ({
      question: id,
      kind,
      text: tidyComment(fields[`comment.${id}`] ?? ''),
    }))
    .filter(({ text }) => text !== '')
  const tooLong = comments.filter(({ text }) => commentFault(text)).map(({ question }) => question)
  const segments = asked.flatMap(({ id, values }) => {
    const said = values.find((value) => value.id === fields[`segment.${id}`])
    return said ? [[id, said.id] as const] : []
  })
  return { answers, comments, segments: Object.fromEntries(segments), tooLong }
}
