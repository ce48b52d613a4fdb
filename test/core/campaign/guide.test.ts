import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type GuideFacts, guideOf } from '#src/core/campaign/guide.ts'

const NOTHING: GuideFacts = {
  hasController: false,
  people: 0,
  hasReader: false,
  hasChosen: false,
  hasDraft: false,
  hasOpened: false,
}
const doneIn = (facts: Partial<GuideFacts>) =>
  guideOf({ ...NOTHING, ...facts }).flatMap(({ step, isDone }) => (isDone ? [step] : []))

test('an empty installation begins with the first of six steps', () => {
  const steps = guideOf(NOTHING)
  expect(steps).toHaveLength(6)
  expect(steps.map(({ isNext }) => isNext)).toEqual([true, false, false, false, false, false])
})

test('each step is seen from what is there, in any order', () => {
  expect(doneIn({ people: 1 })).toEqual(['people'])
  expect(doneIn({ hasReader: true, hasController: true })).toEqual(['responsible', 'readers'])
  expect(doneIn({ hasDraft: true, hasChosen: true })).toEqual(['questionnaire', 'draft'])
  // the draft became the campaign that is open
  expect(doneIn({ hasOpened: true })).toEqual(['draft', 'open'])
})

test('there is one next step, the first that is not done, until all are', () => {
  const facts = fc.record({
    hasController: fc.boolean(),
    people: fc.nat(3),
    hasReader: fc.boolean(),
    hasChosen: fc.boolean(),
    hasDraft: fc.boolean(),
    hasOpened: fc.boolean(),
  })
  fc.assert(
    fc.property(facts, (given) => {
      const steps = guideOf(given)
      const next = steps.findIndex(({ isNext }) => isNext)
      expect(next).toBe(steps.findIndex(({ isDone }) => !isDone))
      expect(steps.filter(({ isNext }) => isNext).length).toBe(next < 0 ? 0 : 1)
    }),
  )
})
