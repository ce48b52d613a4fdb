import { orderedItems } from '#src/core/questionnaire/items.ts'
import { agreesWithGender } from '#src/core/questionnaire/lint/gender.ts'
import { isOffPresent } from '#src/core/questionnaire/lint/tense.ts'
import {
  addressesTheReader,
  isDoubleBarrelled,
  isTooLong,
  lacksFirstPerson,
  offendsTypography,
} from '#src/core/questionnaire/lint/words.ts'
import type { Item, Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import type { Language } from '#src/core/words/language.ts'

/** Advice to an author: the rule that an item may break, with the language where the rule looks at words. */
export type Hint = { item: string; language: Language | null; rule: HintRule }
type HintRule = keyof typeof RULES | 'language-missing' | 'duplicate' | 'reversed'

const RULES = {
  'double-barrelled': isDoubleBarrelled,
  'too-long': isTooLong,
  gender: agreesWithGender,
  'second-person': addressesTheReader,
  'no-first-person': lacksFirstPerson,
  'not-present': isOffPresent,
  typography: offendsTypography,
} as const satisfies Record<string, (text: string, language: Language) => boolean>

/**
 * The item rules of the instrument, as hints in the order of the items. Heuristics: a hint may be wrong and silence
 * proves nothing, a native reader decides. Looks at items and outcomes only; titles and open questions may say "and".
 */
export function lintItems(questionnaire: Questionnaire): Hint[] {
  const seen = new Map<string, string>()
  return orderedItems(questionnaire).flatMap((item) => [
    ...(item.reversed ? [{ item: item.id, language: null, rule: 'reversed' as const }] : []),
    ...questionnaire.languages.flatMap((language) => hintsIn(language, item, seen)),
  ])
}

function hintsIn(language: Language, item: Item, seen: Map<string, string>): Hint[] {
  const text = item.text[language]
  const hint = (rule: HintRule): Hint => ({ item: item.id, language, rule })
  if (text === undefined) return [hint('language-missing')]

  const broken = Object.entries(RULES).filter(([, breaks]) => breaks(text, language))
  const spoken = `${language}: ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`
  const isDuplicate = seen.has(spoken)
  seen.set(spoken, item.id)
  return [
    ...broken.map(([rule]) => hint(rule as keyof typeof RULES)),
    ...(isDuplicate ? [hint('duplicate')] : []),
  ]
}
