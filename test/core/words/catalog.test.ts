import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'
import { CATALOG } from '#src/core/words/catalog.ts'
import { LANGUAGES, type Language } from '#src/core/words/language.ts'

type Node = { type: number; value?: unknown; options?: Record<string, { value: Node[] }> }

const sentences = Object.entries(CATALOG).flatMap(([key, sentence]) =>
  LANGUAGES.map((language) => ({ key, language, text: sentence[language] as string })),
)

test('no sentence is empty or padded in any language', () => {
  const empty = sentences.filter(({ text }) => text.trim() === '' || text !== text.trim())
  expect(empty).toEqual([])
  expect(sentences.length).toBeGreaterThan(300)
})

test('a sentence has the same arguments in each language', () => {
  const different = Object.keys(CATALOG).filter((key) => {
    const [first, ...others] = LANGUAGES.map((language) => argumentsOf(key, language).join())
    return others.some((other) => other !== first)
  })
  expect(different).toEqual([])
})

test('a plural says how it is for one and for others, with the options of its language only', () => {
  const wrong = sentences.flatMap(({ key, language }) =>
    plurals(parsed(key, language)).filter((options) => {
      const known = new Intl.PluralRules(language).resolvedOptions().pluralCategories as string[]
      const foreign = options.filter((option) => !option.startsWith('=') && !known.includes(option))
      return foreign.length > 0 || !options.includes('one') || !options.includes('other')
    }),
  )
  expect(wrong).toEqual([])
})

test('French has no breakable space before its punctuation and no straight apostrophe', () => {
  const wrong = sentences
    .filter(({ language }) => language === 'fr')
    .filter(({ text }) => / [:;?!»%]|« |\w[;?!]|«[^\u00a0]|'/.test(text))
  expect(wrong).toEqual([])
})

test('Spanish opens its questions and exclamations; nobody uses straight quotes', () => {
  const wrong = sentences.filter(
    ({ language, text }) =>
      /["']/.test(text) || (language === 'es' && /[?!]/.test(text) && !/[¿¡]/.test(text)),
  )
  expect(wrong).toEqual([])
})

test('every sentence that a template says exists and needs no parameter', () => {
  const views = join(import.meta.dirname, '../../../views')
  const said = globSync('**/*.hbs', { cwd: views }).flatMap((file) =>
    [...readFileSync(join(views, file), 'utf8').matchAll(/\(?say "([^"]+)"/g)].map((match) => ({
      file,
      key: match[1] ?? '',
    })),
  )
  const wrong = said.filter(
    ({ key }) => !Object.hasOwn(CATALOG, key) || argumentsOf(key, 'en').length > 0,
  )
  expect(wrong).toEqual([])
  expect(said.length).toBeGreaterThan(20)
})

function parsed(key: string, language: Language): Node[] {
  const text = CATALOG[key as keyof typeof CATALOG][language]
  return new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst() as Node[]
}

// Types of the parser's nodes: 0 text, 7 "#"; 1 to 6 are arguments, 6 being a plural.
function argumentsOf(key: string, language: Language): string[] {
  const walk = (nodes: Node[]): string[] =>
    nodes.flatMap((node) => [
      ...(node.type > 0 && node.type < 7 ? [`${String(node.value)}:${node.type}`] : []),
      ...Object.values(node.options ?? {}).flatMap((option) => walk(option.value)),
    ])
  return [...new Set(walk(parsed(key, language)))].sort()
}

function plurals(nodes: Node[]): string[][] {
  return nodes.flatMap((node) => [
    ...(node.type === 6 ? [Object.keys(node.options ?? {})] : []),
    ...Object.values(node.options ?? {}).flatMap((option) => plurals(option.value)),
  ])
}
