import { textIn } from '#src/core/campaign/commitment.ts'
import { formatDate } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { EmployeeResults } from '#src/services/loop/employee-results.ts'

/** What was promised before the first question, and what became of it; `null` where nothing was. */
export function commitmentPart(language: Language, { commitment, today }: EmployeeResults) {
  if (!commitment) return null
  const { promise, keptBy, sentence } = commitment
  const became = textIn(language, sentence)
  return {
    promise: textIn(language, promise),
    by: say(language, 'loop.promise.by', { day: formatDate(language, keptBy) }),
    outcome: say(language, `loop.promise.${outcomeOf(commitment, today)}`),
    became: became.text === '' ? null : became,
  }
}

function outcomeOf({ outcome, keptBy }: NonNullable<EmployeeResults['commitment']>, today: string) {
  if (outcome) return outcome
  return today <= keptBy ? 'not-due' : 'unsaid'
}
