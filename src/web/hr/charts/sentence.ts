import type { Language } from '#src/core/words/language.ts'
import { sayWith, type WordKey } from '#src/core/words/words.ts'

type Filled = (values: Readonly<Record<string, string>>) => string

/** A sentence of plain parameters, read once: a heat map says the same one for thousands of cells. */
export function sentence(language: Language, key: WordKey, names: readonly string[]): Filled {
  const name = `${language} ${key}`
  const known = sentences.get(name)
  if (known) return known

  const marked = Object.fromEntries(names.map((each) => [each, `${MARK}${each}${MARK}`]))
  const parts = sayWith(language, key, marked).split(MARK)
  const filled: Filled = (values) =>
    parts.reduce((text, part, index) => text + (index % 2 === 1 ? values[part] : part), '')
  sentences.set(name, filled)
  return filled
}

const MARK = '\u0000'
const sentences = new Map<string, Filled>()
