import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DEFAULT_QUESTIONNAIRE } from '#src/core/questionnaire/default.ts'
import { paddedBytes } from '#src/core/questionnaire/padded-bytes.ts'
import { anItem, aQuestionnaire, aScale, inAll } from '#test/core/questionnaire/builders.ts'

const INPUT = Buffer.alloc(105, 255).toString('base64url')
const SIGNATURE = Buffer.alloc(256, 255).toString('base64url')

test('holds the fullest sheet of the default questionnaire', () => {
  const fullest = {
    v: 1,
    input: INPUT,
    signature: SIGNATURE,
    answers: Object.fromEntries(DEFAULT_QUESTIONNAIRE.items.map(({ id }) => [id, 'na'])),
    segments: {},
    comments: DEFAULT_QUESTIONNAIRE.openQuestions.map(({ id }) => ({
      question: id,
      kind: 'suggestion',
      // 600 characters that fill 1,200 bytes once escaped.
      text: '"'.repeat(600),
    })),
  }
  const bytes = Buffer.byteLength(JSON.stringify(fullest)) + 1
  expect(paddedBytes(DEFAULT_QUESTIONNAIRE)).toBe(5120)
  expect(bytes).toBeLessThanOrEqual(5120)
  expect(bytes).toBeGreaterThan(4096)
})

test('holds the longest values that people may state of themselves', () => {
  const segments = [
    { id: 'a'.repeat(20), values: ['v1', 'x'.repeat(20), 'v3'] },
    { id: 'b'.repeat(20), values: ['y'.repeat(20)] },
  ]
  const filler = Array.from({ length: 41 }, (_, index) => anItem({ id: `f${index + 10}` }))
  const questionnaire = aQuestionnaire({ items: filler })
  const sheet = {
    v: 1,
    input: INPUT,
    signature: SIGNATURE,
    answers: Object.fromEntries(filler.map(({ id }) => [id, 'na'])),
    segments: Object.fromEntries(
      segments.map(({ id, values }) => [id, values.at(values.length > 1 ? 1 : 0)]),
    ),
    comments: [],
  }
  expect(paddedBytes(questionnaire)).toBe(1024)
  expect(JSON.stringify(sheet).length).toBeGreaterThanOrEqual(1024)
  expect(paddedBytes(questionnaire, segments)).toBe(2048)
})

test('steps to the next 1,024 exactly when the byte 0x80 no longer fits', () => {
  const bytes = (id: string) => {
    const answers = { [id]: 'na' }
    const sheet = { v: 1, input: INPUT, signature: SIGNATURE, answers, segments: {}, comments: [] }
    return JSON.stringify(sheet).length
  }
  const filler = Array.from({ length: 60 }, (_, index) => `f${String(index).padStart(2, '0')}`)
  const steps = Array.from({ length: 40 }, (_, extra) => {
    const ids = ['x'.repeat(extra + 1), ...filler.slice(0, 41)]
    const items = ids.map((id) => anItem({ id }))
    const length = bytes('x'.repeat(extra + 1)) + 41 * '"f00":"na",'.length
    return { length, padded: paddedBytes(aQuestionnaire({ items })) }
  })
  for (const { length, padded } of steps) expect(padded).toBe(length < 1024 ? 1024 : 2048)
  expect(new Set(steps.map(({ padded }) => padded)).size).toBe(2)
})

test('holds any sheet of any questionnaire', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 0, max: 20 }),
      fc.integer({ min: -100, max: 90 }),
      fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
      (itemCount, questionCount, min, exits) => {
        const items = Array.from({ length: itemCount }, (_, index) =>
          anItem({ id: `item-${index}` }),
        )
        const openQuestions = Array.from({ length: questionCount }, (_, index) => ({
          id: `question-${index}`,
          kind: 'complaint' as const,
          text: inAll('?'),
        }))
        const classes = { unfavourable: [min, min], neutral: null, favourable: [min + 1, min + 1] }
        const scale = aScale({
          min,
          max: min + 1,
          classes: classes as ReturnType<typeof aScale>['classes'],
        })
        const questionnaire = aQuestionnaire({ items, openQuestions, scales: { agreement: scale } })

        const sheet = {
          v: 1,
          input: INPUT,
          signature: SIGNATURE,
          answers: Object.fromEntries(
            items.map(({ id }, index) => [id, exits[index] ? 'na' : min]),
          ),
          segments: {},
          comments: openQuestions.map(({ id, kind }) => ({
            question: id,
            kind,
            text: 'é'.repeat(600),
          })),
        }
        const padded = paddedBytes(questionnaire)
        expect(Buffer.byteLength(JSON.stringify(sheet)) + 1).toBeLessThanOrEqual(padded)
        expect(padded % 1024).toBe(0)
      },
    ),
  )
})
