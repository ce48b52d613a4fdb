import { z } from 'zod'
import { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'

/**
 * The shape of a questionnaire's file as JSON Schema 2020-12. That its parts fit together (every text in every language,
 * every item in one place, classes that cover their scale) no schema says: `parseQuestionnaire` does.
 */
export function questionnaireSchema(): Record<string, unknown> {
  return {
    title: 'Septet questionnaire',
    ...z.toJSONSchema(Questionnaire, { target: 'draft-2020-12', io: 'input' }),
  }
}
