import { wordsOf } from '#src/core/questionnaire/lint/words.ts'
import type { Language } from '#src/core/words/language.ts'

/**
 * Whether the text may agree with the gender of the person who answers, or of a colleague or manager: a doubled ending,
 * an adjective after "I am", a participle after "I have been", a noun that has two forms. English has none of these.
 */
export function agreesWithGender(text: string, language: Language): boolean {
  if (language === 'en') return false
  if (DOUBLED_ENDING.test(text)) return true
  const words = wordsOf(text)
  if (words.some((word) => PEOPLE[language].test(word))) return true
  return COPULAS[language].some((copula) =>
    wordsAfter(words, copula).some((word) => isAgreeing(word, language)),
  )
}

// satisfait(e), satisfait·e, satisfecho/a, satisfech@s
const DOUBLED_ENDING =
  /\p{L}(\((e|s|es|a|as|ne|trice|euse)\)|[·•.](e|s|es|ne|trice|euse)(?!\p{L})|\/(e|a|as)(?!\p{L})|@)/u

const PEOPLE = {
  fr: /^(employée?s?|salariée?s?|supérieure?s?|directeurs?|directrices?|che(f|ffe)s?|collaborateurs?|collaboratrices?|travailleurs?|travailleuses?|tous|toutes|seule?)$/,
  es: /^(compañer[oa]s?|emplead[oa]s?|trabajador(a|es|as)?|jef[ea]s?|director(a|es|as)?|nosotr[oa]s|tod[oa]s|sol[oa])$/,
} as const

const COPULAS = {
  fr: [
    ['je', 'suis'],
    ['je', 'me', 'sens'],
    ['je', 'reste'],
    ['je', 'deviens'],
    ['me', 'rend'],
    ['ai', 'été'],
    ['suis', 'été'],
    ['nous', 'sommes'],
    ['je', 'm’', 'estime'],
    ['je', 'me', 'considère'],
  ],
  es: [
    ['estoy'],
    ['soy'],
    ['me', 'siento'],
    ['me', 'encuentro'],
    ['me', 'veo'],
    ['me', 'considero'],
    ['me', 'hace', 'sentir'],
    ['he', 'sido'],
    ['estamos'],
    ['somos'],
    ['nos', 'sentimos'],
  ],
} as const

const ADVERBS =
  /^(très|bien|assez|trop|plutôt|vraiment|toujours|souvent|suffisamment|pleinement|pas|plus|moins|muy|bastante|más|menos|tan|siempre|realmente|\p{L}+mente|\p{L}+ment|tout|à|fait)$/u

/** The first word after each occurrence of the copula that is not an adverb. */
function wordsAfter(words: readonly string[], copula: readonly string[]): string[] {
  return words.flatMap((_, start) => {
    if (!copula.every((word, offset) => words[start + offset] === word)) return []
    return words.slice(start + copula.length).find((word) => !ADVERBS.test(word)) ?? []
  })
}

const EPICENE = {
  fr: /(able|ible|aire|iste|ique|ile|bre|pte|ide|age)$|^(l’|d’|aise|de|dans|en|sur|par|pour|avec|sans|chez|que|qu’|le|la|les|un|une|mon|ma|mes|à|au|aux|ici|là|comme|membre|parce|quand|mal|mieux)$/,
  es: /^(a|como|bajo|cuando|entre|con|hasta|para|contra|sobre|parte|en|de|lo|la|un|una|mi|persona)$|ista$/,
} as const

const ENDINGS = {
  fr: /(é|i|u|t|s|x|n|l|f|r|e)s?$/,
  es: /(o|a)s?$|(or|ora|ores|oras)$/,
} as const

function isAgreeing(word: string, language: 'fr' | 'es'): boolean {
  return ENDINGS[language].test(word) && !EPICENE[language].test(word)
}
