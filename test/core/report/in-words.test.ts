import { expect, test } from 'vitest'
import { headlineOf, readItem } from '#src/core/report/headline.ts'
import { agreementWord, reliabilityWord } from '#src/core/report/in-words.ts'

test('coefficients are told in words, each step included from below', () => {
  const agreement = [1, 0.9, 0.899, 0.7, 0.699, 0.5, 0.499, 0].map(agreementWord)
  expect(agreement).toEqual([
    'alike',
    'alike',
    'mostly',
    'mostly',
    'differently',
    'differently',
    'split',
    'split',
  ])
  const reliability = [0.95, 0.8, 0.79, 0.7, 0.69, -3].map(reliabilityWord)
  expect(reliability).toEqual(['well', 'well', 'moderately', 'moderately', 'poorly', 'poorly'])
})

test('items of a headline are read as they were written', () => {
  const item = { id: 'a', n: 9, classes: null, options: null, almostAll: null, tooFew: false }
  const { items = [] } = headlineOf({
    items: [
      { ...item, score: 62.5, codedShare: 0, bounds: [62.5, 62.5] },
      { ...item, score: 60, codedShare: 0.25, bounds: [55, 70] },
      { ...item, score: null, codedShare: 1, bounds: [75, 100], almostAll: 'favourable' },
      { ...item, score: null, codedShare: 1, bounds: [0, 100], tooFew: true },
      { ...item, score: null, codedShare: 0, bounds: [0, 100] },
    ],
    factors: [],
    outcomes: [],
    index: { score: null, codedShare: 0, bounds: [0, 100] },
  })
  const stored = JSON.parse(JSON.stringify(items)) as typeof items
  expect(stored.map(readItem)).toEqual([
    { score: 62.5, codedShare: 0, bounds: [62.5, 62.5] },
    { score: 60, codedShare: 0.25, bounds: [55, 70] },
    { code: 'favourable' },
    { code: 'too-few' },
    { code: 'too-few' },
  ])
})
