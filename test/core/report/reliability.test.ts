import { expect, test } from 'vitest'
import { DEFAULT_QUESTIONNAIRE } from '#src/core/questionnaire/default.ts'
import { readIn } from '#src/core/questionnaire/reading.ts'
import type { ItemFigures } from '#src/core/report/figures-item.ts'
import { outcomeGroup } from '#src/core/report/outcome-groups.ts'
import { codedItems, onScale, unansweredShare } from '#src/core/report/reliability.ts'

const item = (given: Partial<ItemFigures>): ItemFigures => ({
  id: 'i',
  n: 10,
  classes: { unfavourable: 2, neutral: 3, favourable: 5, none: 0 },
  options: null,
  almostAll: null,
  tooFew: false,
  score: 60,
  codedShare: 0,
  bounds: [60, 60],
  ...given,
})

test('coded items are told apart by what is said of them', () => {
  const items = [
    item({ id: 'exact' }),
    item({ id: 'all', almostAll: 'favourable', codedShare: 1, score: null, classes: null }),
    item({ id: 'few', tooFew: true, codedShare: 1, score: null, classes: null }),
    item({ id: 'part', codedShare: 0.3 }),
  ]
  expect(codedItems(items)).toEqual({ almostAll: ['all'], tooFew: ['few'], estimated: ['part'] })
})

test('the unanswered share is of all pairs of a person and an item, and unknown under a code', () => {
  const skipped = item({ classes: { unfavourable: 1, neutral: 1, favourable: 3, none: 5 } })
  expect(unansweredShare([item({}), skipped])).toBe(0.25)
  expect(unansweredShare([item({}), item({ classes: null })])).toBe(null)
  expect(unansweredShare([])).toBe(null)
})

test('points go back to the units of a scale', () => {
  expect(onScale(65, { min: 0, max: 10 })).toBe(6.5)
  expect(onScale(75, { min: 1, max: 5 })).toBe(4)
})

test('only the outcomes of our own questionnaire have groups', () => {
  const groups = DEFAULT_QUESTIONNAIRE.outcomes.map((id) => outcomeGroup('septet', id))
  expect(groups).not.toContain(null)
  expect(new Set(groups).size).toBe(5)
  expect(outcomeGroup('replay-1', 'O1')).toBe(null)
})

test('a text is read in the reader’s language, else in the first of the questionnaire', () => {
  const text = { en: 'Pay', es: 'Salario' }
  expect(readIn({ languages: ['en', 'es'] }, 'es', text)).toBe('Salario')
  expect(readIn({ languages: ['en', 'es'] }, 'fr', text)).toBe('Pay')
})
