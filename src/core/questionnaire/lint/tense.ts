import { wordsOf } from '#src/core/questionnaire/lint/words.ts'
import type { Language } from '#src/core/words/language.ts'

/** Whether the text may speak of the past, of the future or of a condition: an item asks about now. */
export function isOffPresent(text: string, language: Language): boolean {
  const words = wordsOf(text)
  if (words.some((word) => VERBS[language].test(word) && !NOT_VERBS[language].test(word)))
    return true
  return words.some(
    (word, index) =>
      AUXILIARIES[language].test(word) && PARTICIPLES[language].test(words[index + 1] ?? ''),
  )
}

const VERBS = {
  fr: /^(étais|était|étaient|étions|avais|avait|avaient|avions|ai-je|fut|\p{L}{2,}(erai|eras|era|erons|erez|eront|rait|raient|rais))$/u,
  es: /^(era|eran|estaba|estaban|tenía|tenían|había|habían|podía|podían|fue|fueron|fui|\p{L}{2,}(ó|aron|ieron|aba|aban|aré|eré|iré|ará|erá|irá|arán|erán|irán|aría|ería|iría))$/u,
  en: /^(was|were|had|did|been|will|would|shall|won’t|didn’t|wasn’t)$/,
} as const satisfies Record<Language, RegExp>

const NOT_VERBS = {
  fr: /^(opéra|caméra|frais|trait|retrait|extrait|portrait)$/,
  es: /^(mayoría|categoría|auditoría|asesoría|tesorería|ingeniería)$/,
  en: /^$/,
} as const satisfies Record<Language, RegExp>

const AUXILIARIES = {
  fr: /^(ai|as|a|avons|avez|ont)$/,
  es: /^(he|has|ha|hemos|habéis|han)$/,
  en: /^(have|has|i’ve|we’ve)$/,
} as const satisfies Record<Language, RegExp>

const PARTICIPLES = {
  fr: /^(été|eu|fait|dit|pris|mis|vu|su|pu|dû|reçu|appris|compris|permis|\p{L}{2,}é(e|s|es)?)$/u,
  es: /^(hecho|dicho|visto|puesto|escrito|vuelto|\p{L}{2,}(ado|ido))$/u,
  en: /^(\p{L}{2,}ed|made|given|told|taken|seen|done|got|found|learnt)$/u,
} as const satisfies Record<Language, RegExp>
