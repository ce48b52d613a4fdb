import { describe, expect, test } from 'vitest'
import { STEPS } from '#src/core/actions/action.ts'
import { BUILT_IN_IDEAS } from '#src/core/actions/library/built-in.ts'
import { IDEA_PARTS, LONGEST_PART } from '#src/core/actions/library/idea.ts'
import { ideaIn, mergeLibrary } from '#src/core/actions/library/merge.ts'
import { tidyIdea } from '#src/core/actions/library/tidy.ts'
import { DEFAULT_QUESTIONNAIRE } from '#src/core/questionnaire/default.ts'
import { agreesWithGender } from '#src/core/questionnaire/lint/gender.ts'
import { offendsTypography, wordsOf } from '#src/core/questionnaire/lint/words.ts'
import { LANGUAGES } from '#src/core/words/language.ts'

const texts = BUILT_IN_IDEAS.flatMap(({ id, texts: byLanguage }) =>
  LANGUAGES.flatMap((language) =>
    IDEA_PARTS.map((part) => ({ id, language, part, text: byLanguage[language][part] })),
  ),
)
const wrong = (rule: (one: (typeof texts)[number]) => boolean) => texts.filter(rule)

describe('Septet’s ideas', () => {
  test('are at least three for each factor, for both steps, with ids of their own', () => {
    for (const { id } of DEFAULT_QUESTIONNAIRE.factors) {
      const some = BUILT_IN_IDEAS.filter(({ factor }) => factor === id)
      expect(some.length, id).toBeGreaterThanOrEqual(3)
      expect(new Set(some.map(({ step }) => step)), id).toEqual(new Set(STEPS))
      for (const idea of some) expect(idea.id).toMatch(new RegExp(`^${id.toLowerCase()}-[a-z-]+$`))
    }
    expect(new Set(BUILT_IN_IDEAS.map(({ id }) => id)).size).toBe(BUILT_IN_IDEAS.length)
  })

  test('are written in every language, within their lengths, and kept as they are', () => {
    expect(wrong(({ text }) => text.length < 20)).toEqual([])
    expect(wrong(({ part, text }) => [...text].length > LONGEST_PART[part])).toEqual([])
    for (const idea of BUILT_IN_IDEAS) expect(tidyIdea(idea.texts)).toEqual(idea.texts)
    expect(texts.length).toBe(BUILT_IN_IDEAS.length * 3 * 4)
  })

  test('say each thing once', () => {
    expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length)
  })

  test('agree with nobody’s gender and keep the marks of their language', () => {
    expect(wrong(({ text, language }) => agreesWithGender(text, language))).toEqual([])
    expect(wrong(({ text, language }) => offendsTypography(text, language))).toEqual([])
  })

  test('are read in one breath', () => {
    const long = wrong(({ text, language }) =>
      text.split(/[.;:]/).some((part) => wordsOf(part).length > (language === 'en' ? 25 : 28)),
    )
    expect(long).toEqual([])
  })
})

describe('the library of an organisation', () => {
  const [first, second] = BUILT_IN_IDEAS
  const own = { en: { title: 'Ours', means: 'm', evidence: 'e', indicator: 'i' } }
  const kept = (id: string, change: object = {}) => ({
    id,
    own: { factor: 'F9', step: 'prepare' as const, texts: own },
    isHidden: false,
    revision: 3,
    ...change,
  })

  test('without changes is Septet’s', () => {
    expect(mergeLibrary(BUILT_IN_IDEAS, [])).toEqual(
      BUILT_IN_IDEAS.map((idea) => ({ ...idea, origin: 'built-in', isHidden: false, revision: 0 })),
    )
  })

  test('changes the words of an idea and neither its factor nor its step', () => {
    const [changed] = mergeLibrary(BUILT_IN_IDEAS, [kept(first?.id ?? '')])
    expect(changed).toEqual({
      ...first,
      texts: own,
      origin: 'changed',
      isHidden: false,
      revision: 3,
    })
  })

  test('hides an idea with its own words or Septet’s', () => {
    const [one, other] = mergeLibrary(BUILT_IN_IDEAS, [
      kept(first?.id ?? '', { own: null, isHidden: true }),
      kept(second?.id ?? '', { isHidden: true }),
    ])
    expect(one).toEqual({ ...first, origin: 'built-in', isHidden: true, revision: 3 })
    expect(other).toMatchObject({ texts: own, origin: 'changed', isHidden: true })
  })

  test('has its own ideas behind, by id; what is left of one that Septet gave up too', () => {
    const merged = mergeLibrary([], [kept('own-b'), kept('own-a'), kept('old', { own: null })])
    expect(merged.map(({ id, origin, factor }) => [id, origin, factor])).toEqual([
      ['own-a', 'own', 'F9'],
      ['own-b', 'own', 'F9'],
    ])
  })

  test('is read in the own language, else in one that there is', () => {
    expect(ideaIn('fr', own)).toEqual({ language: 'en', ...own.en })
    expect(ideaIn('es', {})).toEqual({
      language: 'es',
      title: '',
      means: '',
      evidence: '',
      indicator: '',
    })
  })
})

describe('an idea that was entered', () => {
  const whole = { title: 't', means: 'm', evidence: 'e', indicator: 'i' }

  test('is trimmed, on one line where it is a title, without invisible marks; empty languages are left out', () => {
    const entered = { ...whole, title: ' Ask\r\n twice\u202e ', means: 'a\tb\r\nc\u0000' }
    const none = { title: ' \u200b', means: '\n', evidence: '', indicator: '\u2066' }
    expect(tidyIdea({ en: entered, fr: none })).toEqual({
      en: { ...whole, title: 'Ask twice', means: 'a b\nc' },
    })
  })

  test.each([
    ['nothing', {}, 'library.text-missing'],
    ['half of it', { es: { ...whole, evidence: ' ' } }, 'library.text-missing'],
    ['a long title', { es: { ...whole, title: 'é'.repeat(161) } }, 'library.text-too-long'],
    ['half a sign', { es: { ...whole, means: '\ud83d' } }, 'library.text-too-long'],
  ])('is refused: %s', (_, entered, key) => {
    expect(() => tidyIdea(entered)).toThrow(key)
  })
})
