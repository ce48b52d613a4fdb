import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DEFAULT_QUESTIONNAIRE } from '#src/core/questionnaire/default.ts'
import { questionnaireHash } from '#src/core/questionnaire/hash.ts'
import { parseQuestionnaire } from '#src/core/questionnaire/parse.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import { anItem, aQuestionnaire } from '#test/core/questionnaire/builders.ts'

// Computed apart: Python's json.dumps(sort_keys=True, separators=(',', ':')), then sha256sum.
test('is the SHA-256 of the canonical JSON, in lower-case hex', () => {
  const questionnaire = aQuestionnaire({
    languages: ['fr'],
    items: [anItem({ text: { fr: 'Été' } })],
  })
  expect(questionnaireHash(questionnaire)).toBe(
    'c125118909c44c64c6b917e4e63787cecc9d2a6d851ea9f7938ac51ac5ba29f5',
  )
})

test('does not depend on the order of keys', () => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat()), (choices) => {
      const shuffled = withKeysShuffled(DEFAULT_QUESTIONNAIRE, choices) as Questionnaire
      expect(questionnaireHash(shuffled)).toBe(questionnaireHash(DEFAULT_QUESTIONNAIRE))
    }),
    { numRuns: 20 },
  )
})

test('depends on every text and on the order of items', () => {
  const [first, second] = [anItem({ id: 'a' }), anItem({ id: 'b' })]
  const hashes = [
    aQuestionnaire({ items: [first, second] }),
    aQuestionnaire({ items: [second, first] }),
    aQuestionnaire({ items: [first, { ...second, reversed: true }] }),
    aQuestionnaire({ items: [first, { ...second, text: { ...second.text, es: 'Sé.' } }] }),
  ].map(questionnaireHash)
  expect(new Set(hashes).size).toBe(4)
})

test('survives being written and read', () => {
  const read = parseQuestionnaire(JSON.parse(JSON.stringify(DEFAULT_QUESTIONNAIRE)))
  expect(questionnaireHash(read)).toBe(questionnaireHash(DEFAULT_QUESTIONNAIRE))
})

function withKeysShuffled(value: unknown, choices: fc.Stream<number>): unknown {
  if (Array.isArray(value)) return value.map((member) => withKeysShuffled(member, choices))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(
        ([key, member]) =>
          [choices.next().value, [key, withKeysShuffled(member, choices)]] as const,
      )
      .toSorted(([left], [right]) => left - right)
      .map(([, entry]) => entry),
  )
}
