import { expect, test } from 'vitest'
import {
  MOST_PROMISED,
  promiseTo,
  proposedDay,
  textIn,
  tidyCommitment,
  tidySentence,
} from '#src/core/campaign/commitment.ts'

const terms = { languages: ['fr', 'en'], latestClosesOn: '2026-03-20' } as const
const both = (text: string) => ({ fr: text, en: text })
const keptBy = '2026-05-01'

test('a promise is kept trimmed, in the languages of the campaign alone', () => {
  const promise = { fr: '  Nous\r\nverrons \u202eici ', en: 'We\rwill\u0007\tsee', es: 'no' }
  expect(tidyCommitment({ promise, keptBy }, terms)).toEqual({
    promise: { fr: 'Nous\nverrons ici', en: 'We\nwill see' },
    keptBy,
  })
})

test('every language is needed, and none is longer than fits', () => {
  for (const promise of [{}, { fr: 'Oui' }, { fr: 'Oui', en: ' \n ' }])
    expect(() => tidyCommitment({ promise, keptBy }, terms)).toThrow('commitment.text-missing')
  // characters as people count them: an emoji is one
  expect(tidyCommitment({ promise: both('😀'.repeat(MOST_PROMISED)), keptBy }, terms)).toBeDefined()
  for (const text of ['x'.repeat(MOST_PROMISED + 1), `half a character \ud800`])
    expect(() => tidyCommitment({ promise: both(text), keptBy }, terms)).toThrow(
      'commitment.text-too-long',
    )
})

test('nothing is kept before the survey has ended, with every extension', () => {
  const promise = both('We will')
  for (const day of ['2026-03-19', '2026-03-20'])
    expect(() => tidyCommitment({ promise, keptBy: day }, terms)).toThrow(
      'commitment.day-too-early',
    )
  expect(tidyCommitment({ promise, keptBy: '2026-03-21' }, terms).keptBy).toBe('2026-03-21')
  const closesOn = '2026-03-20'
  expect(proposedDay({ closesOn, latestClosesOn: '2026-04-03' })).toBe('2026-05-01')
  expect(proposedDay({ closesOn, latestClosesOn: '2026-06-30' })).toBe('2026-07-01')
})

test('a sentence of what became of it may be left out, but not in one language alone', () => {
  expect(tidySentence({ fr: ' ', en: '' }, terms.languages)).toEqual({})
  expect(tidySentence(both(' Done '), terms.languages)).toEqual(both('Done'))
  expect(() => tidySentence({ fr: 'Fait' }, terms.languages)).toThrow('commitment.text-missing')
  expect(() => tidySentence(both('x'.repeat(201)), terms.languages)).toThrow(
    'commitment.text-too-long',
  )
})

test('what was promised is told to those who read it then, and to no other departments', () => {
  const promiseOf = (departments: string[] | null) => ({ departments })
  const everybody = promiseOf(null)
  const plant = promiseOf(['Company/Plant'])
  const sales = promiseOf(['Company/Sales/North', 'Company/Sales/South'])
  const night = promiseOf(['Company/Plant/Night'])
  const planting = promiseOf(['Company/Planting'])
  expect(promiseTo(everybody, [])).toBeNull()
  expect(promiseTo(plant, [sales, planting])).toBeNull()
  expect(promiseTo(night, [sales, plant, everybody])).toBe(plant)
  // made to all who are asked now goes before made later to some of them
  expect(promiseTo(everybody, [plant, everybody])).toBe(everybody)
  expect(promiseTo(plant, [night, everybody])).toBe(everybody)
  expect(promiseTo(everybody, [sales, plant])).toBe(sales)
  expect(promiseTo(plant, [night])).toBe(night)
  expect(promiseTo(promiseOf(['Company/Plant', 'Company/Sales/North']), [plant, sales])).toBe(plant)
})

test('a reader whose language is missing reads another one, and is told which', () => {
  expect(textIn('es', { en: 'Yes' })).toEqual({ language: 'en', text: 'Yes' })
  expect(textIn('en', { fr: 'Oui', en: 'Yes' })).toEqual({ language: 'en', text: 'Yes' })
  expect(textIn('fr', {})).toEqual({ language: 'fr', text: '' })
})
