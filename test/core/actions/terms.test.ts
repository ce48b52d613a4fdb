import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LONGEST_TEXTS, shortText, tidyTerms } from '#src/core/actions/terms.ts'
import { Problem } from '#src/core/problem.ts'
import { terms } from '#test/core/actions/actions.ts'

const keyOf = (work: () => unknown) => {
  try {
    work()
    return null
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return [error.key, error.details]
  }
}

test('texts are trimmed, with one kind of line ends and no mark that turns the writing', () => {
  const tidy = tidyTerms(
    terms({
      title: { fr: '  Un\u202e mot\u200f ', es: ' \u200b ', en: 'A\tword\u0000' },
      means: 'one\r\ntwo\rthree ',
      owner: ' Max@Example.ORG ',
    }),
  )
  expect(tidy.title).toEqual({ fr: 'Un mot', en: 'A word' })
  expect(tidy.means).toBe('one\ntwo\nthree')
  expect(tidy.owner).toBe('max@example.org')
  expect(tidyTerms(terms({ owner: '  ' })).owner).toBeNull()
})

test('an action has a title in one language at least', () => {
  for (const title of [{}, { fr: '' }, { en: ' \u2066\u2069 ', es: '\n' }])
    expect(keyOf(() => tidyTerms(terms({ title })))).toEqual([
      'action.title-missing',
      { field: 'title' },
    ])
})

test.each([
  ['title', { title: { es: 'x'.repeat(161) } }, { language: 'es', most: 160 }],
  ['told', { told: { fr: 'x'.repeat(401) } }, { language: 'fr', most: 400 }],
  ['means', { means: 'x'.repeat(601) }, { most: 600 }],
  ['evidence', { evidence: 'x'.repeat(601) }, { most: 600 }],
  ['indicator', { indicator: 'half \ud800' }, { most: 600 }],
])('%s is refused where it is too long, or half a character', (field, own, details) => {
  expect(keyOf(() => tidyTerms(terms(own)))).toEqual([
    'action.text-too-long',
    { field, ...details },
  ])
})

test('whatever is typed is kept the same when it is kept again, within its length and without marks', () => {
  const typed = fc.string({ unit: 'binary', maxLength: 200 })
  fc.assert(
    fc.property(typed, typed, (title, means) => {
      let kept: ReturnType<typeof tidyTerms>
      try {
        kept = tidyTerms(terms({ title: { en: title, fr: 'x' }, means }))
      } catch (error) {
        return error instanceof Problem && error.key === 'action.text-too-long'
      }
      expect(tidyTerms(kept)).toEqual(kept)
      expect(kept.means).not.toMatch(/[\u202a-\u202e\u2066-\u2069\r\t]/)
      return [...(kept.title.en ?? '')].length <= LONGEST_TEXTS.title
    }),
  )
})

test('a length counts characters, not halves of them', () => {
  expect(shortText('title', '🙂'.repeat(160))).toHaveLength(320)
})
