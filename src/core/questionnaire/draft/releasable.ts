import { type DraftContent, tidied } from '#src/core/questionnaire/draft/draft.ts'
import { mapTexts } from '#src/core/questionnaire/draft/map-texts.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'

/**
 * The questionnaire that a release of the draft freezes: its texts in its languages alone. It may still lack something;
 * `parseQuestionnaire` says.
 */
export function releasable(content: DraftContent): Questionnaire {
  const languages: readonly string[] = content.languages
  return mapTexts(tidied(content), (text) =>
    Object.fromEntries(Object.entries(text).filter(([language]) => languages.includes(language))),
  )
}
