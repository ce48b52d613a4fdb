import { IntlMessageFormat } from 'intl-messageformat'
import { CATALOG } from '#src/core/words/catalog.ts'
import type { Language } from '#src/core/words/language.ts'
import type { ParametersOf } from '#src/core/words/message.ts'

export type WordKey = keyof typeof CATALOG

export type WordParameters<Key extends WordKey> = ParametersOf<(typeof CATALOG)[Key]['en']>

/**
 * The sentence of a key in a language. Parameters are named and typed by the English sentence.
 *
 *     say('fr', 'survey.section', { number: 3, total: 9 })
 */
export function say<Key extends WordKey>(
  language: Language,
  key: Key,
  ...parameters: keyof WordParameters<Key> extends never ? [] : [WordParameters<Key>]
): string {
  return sayWith(language, key, parameters[0])
}

/** As `say`, for a key that is known only at run time. Throws when a parameter of the sentence is missing. */
export function sayWith(
  language: Language,
  key: WordKey,
  parameters?: Readonly<Record<string, string | number>>,
): string {
  return String(compiled(language, key).format(parameters))
}

export function isWordKey(key: string): key is WordKey {
  return Object.hasOwn(CATALOG, key)
}

const messages: Record<Language, Map<WordKey, IntlMessageFormat>> = {
  fr: new Map(),
  es: new Map(),
  en: new Map(),
}

function compiled(language: Language, key: WordKey): IntlMessageFormat {
  const known = messages[language].get(key)
  if (known) return known

  const message = new IntlMessageFormat(CATALOG[key][language], language, undefined, {
    ignoreTag: true,
  })
  messages[language].set(key, message)
  return message
}
