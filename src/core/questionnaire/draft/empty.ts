import { DEFAULT_QUESTIONNAIRE } from '#src/core/questionnaire/default.ts'
import type { DraftContent } from '#src/core/questionnaire/draft/draft.ts'
import type { Language } from '#src/core/words/language.ts'

/** A draft with nothing asked yet: the usual scale of agreement, the usual exit, one factor to begin with. */
export function emptyDraft(id: string, languages: readonly Language[]): DraftContent {
  const { exit, scales } = DEFAULT_QUESTIONNAIRE
  const { agreement } = scales
  return {
    id,
    title: {},
    languages: [...languages],
    exit,
    scales: agreement ? { agreement } : {},
    items: [],
    factors: [{ id: 'F1', title: {}, items: [] }],
    outcomes: [],
    openQuestions: [],
  }
}

/** The first name of the form `questionnaire`, `questionnaire-2`, ... that is not taken. */
export function freeName(taken: ReadonlySet<string>): string {
  const first = 'questionnaire'
  if (!taken.has(first)) return first
  let number = 2
  while (taken.has(`${first}-${number}`)) number++
  return `${first}-${number}`
}
