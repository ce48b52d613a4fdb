import type { Language } from '#src/core/words/language.ts'

const CONJUNCTIONS = {
  fr: /^(et|ou|ni)$/,
  es: /^(y|e|o|u|ni)$/,
  en: /^(and|or|nor)$/,
} as const satisfies Record<Language, RegExp>

/** Whether the text may ask two things at once. */
export function isDoubleBarrelled(text: string, language: Language): boolean {
  return /[/&]/.test(text) || wordsOf(text).some((word) => CONJUNCTIONS[language].test(word))
}

const MOST_WORDS = { fr: 20, es: 20, en: 16 } as const satisfies Record<Language, number>

/** Whether the text has more words than a phone's reader takes in at once; an elided word (l’, j’) counts as one. */
export function isTooLong(text: string, language: Language): boolean {
  return wordsOf(text).length > MOST_WORDS[language]
}

const SECOND_PERSON = {
  fr: /^(vous|votre|vos|vôtres?|tu|toi|ton|ta|tes|te|t’)$/,
  es: /^(usted|ustedes|vosotr[oa]s|vuestr[oa]s?|tú|tu|tus|ti|te|contigo|tuy[oa]s?)$/,
  en: /^(you|your|yours|yourself|yourselves)$/,
} as const satisfies Record<Language, RegExp>

export function addressesTheReader(text: string, language: Language): boolean {
  return wordsOf(text).some((word) => SECOND_PERSON[language].test(word))
}

const FIRST_PERSON = {
  fr: /^(je|j’|me|m’|moi|mon|ma|mes|nous|notre|nos|miens?|miennes?)$/,
  es: /^(yo|me|mí|mi|mis|conmigo|mí[oa]s?|nos|nosotr[oa]s|nuestr[oa]s?|\p{L}{3,}(amos|emos|imos))$/u,
  en: /^(i|me|my|mine|myself|we|us|our|ours)$/,
} as const satisfies Record<Language, RegExp>

// Spanish drops the pronoun: a sentence may begin with its verb (Conozco, Sé, Estoy).
const SPANISH_OPENING_VERB = /^(\p{L}{2,}o|sé|soy|doy|voy|estoy|he)$/u

export function lacksFirstPerson(text: string, language: Language): boolean {
  const words = wordsOf(text)
  if (language === 'es' && SPANISH_OPENING_VERB.test(words[0] ?? '')) return false
  return !words.some((word) => FIRST_PERSON[language].test(word))
}

/** Whether an apostrophe is straight, or a French mark lacks its non-breaking space. */
export function offendsTypography(text: string, language: Language): boolean {
  return (
    text.includes("'") ||
    (language === 'fr' && /[^\u00a0\u202f][:;?!»]|«[^\u00a0\u202f]/.test(text))
  )
}

/** The words in lower case; a French elision keeps its apostrophe (j’, qu’) and is a word of its own. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll("'", '’')
      .match(/\p{L}{1,2}’(?=\p{L}{2})|[\p{L}\p{N}’]+/gu) ?? []
  )
}
