import { expect, test } from 'vitest'
import { classesOf, instrumentOf, toPoints } from '#src/core/disclosure/instrument.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'

const words = { en: 'Words' }
const item = (id: string, scale: string, reversed = false) => ({ id, text: words, scale, reversed })

const questionnaire: Questionnaire = {
  id: 'mixed',
  title: words,
  languages: ['en'],
  exit: words,
  scales: {
    agree: {
      min: 1,
      max: 5,
      labels: null,
      ends: null,
      classes: { unfavourable: [1, 2], neutral: [3, 3], favourable: [4, 5] },
    },
    yes: {
      min: 0,
      max: 1,
      labels: null,
      ends: null,
      classes: { unfavourable: [0, 0], neutral: null, favourable: [1, 1] },
    },
  },
  items: [item('o', 'yes'), item('b', 'agree', true), item('a', 'agree')],
  factors: [
    { id: 'F1', title: words, items: ['a'] },
    { id: 'F2', title: words, items: ['b'] },
  ],
  outcomes: ['o'],
  openQuestions: [],
}

test('takes the items in the order in which they are asked, each with its scale', () => {
  const { items, factors, outcomes } = instrumentOf(questionnaire)
  expect(items.map(({ id, max, reversed }) => [id, max, reversed])).toEqual([
    ['a', 5, false],
    ['b', 5, true],
    ['o', 1, false],
  ])
  expect(factors).toEqual([
    { id: 'F1', items: [0] },
    { id: 'F2', items: [1] },
  ])
  expect(outcomes).toEqual([2])
})

test('a scale of two points has no neutral class, and ends at 0 and 100 points', () => {
  const [agree, , yes] = instrumentOf(questionnaire).items
  expect(classesOf(yes!)).toEqual(['unfavourable', 'favourable'])
  expect(classesOf(agree!)).toEqual(['unfavourable', 'neutral', 'favourable'])
  expect([1, 2, 5].map((value) => toPoints(agree!, value))).toEqual([0, 25, 100])
  expect([0, 1].map((value) => toPoints(yes!, value))).toEqual([0, 100])
})
