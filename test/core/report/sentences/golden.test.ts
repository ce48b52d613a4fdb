import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { DEFAULT_QUESTIONNAIRE } from '#src/core/questionnaire/default.ts'
import { ABOUT, type Told } from '#src/core/report/sentences/ruled.ts'
import { ruleSentences } from '#src/core/report/sentences/rules.ts'
import { sentenceText } from '#src/core/report/sentences/texts.ts'
import { CATALOG } from '#src/core/words/catalog.ts'
import { LANGUAGES, type Language } from '#src/core/words/language.ts'
import { CASES } from '#test/core/report/sentences/cases.ts'

const HEADS = { fr: 'Français', es: 'Español', en: 'English' }

const ruled = CASES.map(({ name, about, report }) => {
  const sentence = ruleSentences(report)[ABOUT.indexOf(about)]
  if (!sentence) throw new Error(`no sentence about ${about}`)
  return { name, sentence }
})

/** Every rule in one language under the other, as somebody whose language it is reads it. */
const golden = (language: Language) =>
  [
    `# ${HEADS[language]}`,
    '',
    ...ruled.flatMap(({ name, sentence }) => [
      `${sentence.about} / ${sentence.rule} (${name})`,
      `    ${sentenceText(language, DEFAULT_QUESTIONNAIRE, sentence)}`,
    ]),
    '',
  ].join('\n')

test.each(LANGUAGES)('every rule in %s is worded as in the file', (language) => {
  const file = join(import.meta.dirname, `golden/${language}.txt`)
  expect(golden(language)).toBe(readFileSync(file, 'utf8'))
})

test('every rule has a case', () => {
  const rules = Object.keys(CATALOG).flatMap((key) => /^sentence\.rule\.(.+)$/.exec(key)?.[1] ?? [])
  expect([...new Set(ruled.map(({ sentence }) => sentence.rule))].toSorted()).toEqual(
    rules.toSorted(),
  )
})

test.each(LANGUAGES)(
  'in %s no sentence has more than 20 words, whichever factors it names',
  (language) => {
    const ids = DEFAULT_QUESTIONNAIRE.factors.map(({ id }) => id)
    const pairs = ids.flatMap((one) =>
      ids.filter((other) => other !== one).map((other) => [one, other]),
    )
    const estimated = (told: Told): Told => ({ ...told, isEstimate: true })
    const long = ruled.flatMap(({ sentence }) =>
      pairs.flatMap(([one = '', other = '']) => {
        const [first = '', second = ''] = Object.keys(sentence.factors ?? {})
        const text = sentenceText(language, DEFAULT_QUESTIONNAIRE, {
          ...sentence,
          ...(sentence.factors
            ? { factors: { [first]: one, ...(second ? { [second]: other } : {}) } }
            : {}),
          ...(sentence.change ? { change: estimated(sentence.change) } : {}),
          ...(sentence.scores && sentence.about === 'factors'
            ? {
                scores: Object.fromEntries(
                  Object.entries(sentence.scores).map(([name, told]) => [name, estimated(told)]),
                ),
              }
            : {}),
        })
        return wordsOf(text) > 20 ? [`${wordsOf(text)}: ${text}`] : []
      }),
    )
    expect([...new Set(long)]).toEqual([])
  },
)

/** A number is a word; what stands on both sides of an apostrophe or a hyphen is one. */
const wordsOf = (text: string) =>
  (text.match(/[\p{L}\p{N}]+(?:[’'\-.,\u202f\u00a0](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*/gu) ?? []).length

test('nobody is told what a team thinks, and the word of an estimate is said', () => {
  const texts = ruled.flatMap(({ sentence }) =>
    LANGUAGES.map((language) => sentenceText(language, DEFAULT_QUESTIONNAIRE, sentence)),
  )
  expect(texts.filter((text) => /\bteam|équipe|equipo|think|pense|piensa/i.test(text))).toEqual([])
  const estimates = ruled.filter(({ name }) => name.includes('an estimate'))
  expect(estimates.length).toBeGreaterThan(1)
  for (const { sentence } of estimates)
    expect(sentenceText('en', DEFAULT_QUESTIONNAIRE, sentence)).toContain('estimate')
})
