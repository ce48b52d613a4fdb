import { Problem } from '#src/core/problem.ts'
import { checkMembership } from '#src/core/questionnaire/membership.ts'
import { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import { checkScale } from '#src/core/questionnaire/scale-check.ts'
import { checkTexts } from '#src/core/questionnaire/texts.ts'

/**
 * The questionnaire in a JSON value of unknown origin.
 * Throws `questionnaire.malformed` with `path` and `reason` where the shape is wrong (unknown fields included), and a
 * key of its own for each way in which well-shaped parts do not fit together.
 */
export function parseQuestionnaire(value: unknown): Questionnaire {
  const { success, data, error } = Questionnaire.safeParse(value)
  if (!success) {
    const issue = error.issues[0]
    const path = issue?.path.join('.') ?? ''
    throw new Problem('questionnaire.malformed', { path, reason: issue?.message ?? '' })
  }

  for (const [id, scale] of Object.entries(data.scales)) checkScale(id, scale)
  checkMembership(data)
  checkTexts(data)
  return data
}
