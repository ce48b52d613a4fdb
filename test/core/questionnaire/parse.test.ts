import { describe, expect, test } from 'vitest'
import { Problem, type ProblemDetails, type ProblemKey } from '#src/core/problem.ts'
import { DEFAULT_QUESTIONNAIRE } from '#src/core/questionnaire/default.ts'
import { parseQuestionnaire } from '#src/core/questionnaire/parse.ts'
import { anItem, aQuestionnaire, aScale, inAll } from '#test/core/questionnaire/builders.ts'

describe('instruments that fit', () => {
  test('holds the default one', () => {
    expect(parseQuestionnaire(structuredClone(DEFAULT_QUESTIONNAIRE))).toEqual(
      DEFAULT_QUESTIONNAIRE,
    )
  })

  test('holds reversed items, outcomes outside factors, own classes and one language', () => {
    const questionnaire = aQuestionnaire({
      languages: ['en'],
      title: { en: 'Another one' },
      exit: { en: 'Not applicable' },
      scales: {
        yesNo: aScale({
          max: 2,
          labels: [{ en: 'No' }, { en: 'Yes' }],
          classes: { unfavourable: [1, 1], neutral: null, favourable: [2, 2] },
        }),
        likely: aScale({
          min: 0,
          max: 10,
          ends: { low: { en: 'Not at all' }, high: { en: 'Completely' } },
          classes: { unfavourable: [0, 6], neutral: [7, 8], favourable: [9, 10] },
        }),
      },
      items: [
        anItem({ id: 'T01', scale: 'yesNo', text: { en: 'I leave.' }, reversed: true }),
        anItem({ id: 'T30', scale: 'likely', text: { en: 'I return.' } }),
      ],
      factors: [{ id: 'Work', title: { en: 'Work' }, items: ['T01'] }],
      outcomes: ['T30'],
      openQuestions: [{ id: 'why', kind: 'complaint', text: { en: 'Why?' } }],
    })
    expect(parseQuestionnaire(structuredClone(questionnaire))).toEqual(questionnaire)
  })

  test('holds 300 items in 60 factors', () => {
    const items = Array.from({ length: 300 }, (_, index) => anItem({ id: `i${index}` }))
    const factors = Array.from({ length: 60 }, (_, index) => ({
      id: `F${index}`,
      title: inAll('Factor'),
      items: items.slice(index * 5, index * 5 + 5).map(({ id }) => id),
    }))
    expect(parseQuestionnaire(aQuestionnaire({ items, factors })).items).toHaveLength(300)
  })
})

describe('a value that is no questionnaire', () => {
  test.each([
    ['nothing', null, ''],
    ['a list', [], ''],
    ['an unknown field', { ...aQuestionnaire(), colour: 'red' }, ''],
    ['an unknown field deep inside', withItem({ weight: 2 }), 'items.0'],
    [
      'a language that Septet does not speak',
      { ...aQuestionnaire(), languages: ['de'] },
      'languages.0',
    ],
    ['no language', { ...aQuestionnaire(), languages: [] }, 'languages'],
    ['no item', { ...aQuestionnaire(), items: [] }, 'items'],
    ['no factor', { ...aQuestionnaire(), factors: [] }, 'factors'],
    [
      'an empty factor',
      { ...aQuestionnaire(), factors: [{ id: 'F', title: inAll('F'), items: [] }] },
      'factors.0.items',
    ],
    [
      '61 factors',
      { ...aQuestionnaire(), factors: Array(61).fill(aQuestionnaire().factors[0]) },
      'factors',
    ],
    ['301 items', { ...aQuestionnaire(), items: Array(301).fill(anItem()) }, 'items'],
    ['an id with a space', withItem({ id: 'a b' }), 'items.0.id'],
    ['an id of 41 characters', withItem({ id: 'a'.repeat(41) }), 'items.0.id'],
    ['an id that every object has', withItem({ id: 'constructor' }), 'items.0.id'],
    ['the id __proto__', withItem({ id: '__proto__' }), 'items.0.id'],
    ['a blank text', withItem({ text: inAll(' \n') }), 'items.0.text.fr'],
    ['a text that nobody sees', withItem({ text: inAll('\u200b\u00a0\u00ad') }), 'items.0.text.fr'],
    ['half a character', withItem({ text: inAll('a\ud83d') }), 'items.0.text.fr'],
    ['a text of 501 characters', withItem({ text: inAll('a'.repeat(501)) }), 'items.0.text.fr'],
    [
      'half a point',
      { ...aQuestionnaire(), scales: { agreement: { ...aScale(), max: 4.5 } } },
      'scales.agreement.max',
    ],
    [
      'a kind of comment that nobody knows',
      { ...aQuestionnaire(), openQuestions: [{ id: 'q', kind: 'praise', text: inAll('?') }] },
      'openQuestions.0.kind',
    ],
  ])('is refused with its place: %s', (_what, value, path) => {
    const { key, details } = problemOf(value)
    expect(key).toBe('questionnaire.malformed')
    expect(details.path).toBe(path)
    expect(details.reason).not.toBe('')
  })

  test('an inherited scale is not a scale', () => {
    expect(problemOf(withItem({ scale: 'toString' })).key).toBe('questionnaire.malformed')
  })
})

describe('parts that do not fit together', () => {
  const two = [anItem({ id: 'a' }), anItem({ id: 'b' })]
  const factor = (id: string, ...items: string[]) => ({ id, title: inAll(id), items })
  const scaled = (changes: Parameters<typeof aScale>[0]) =>
    aQuestionnaire({ scales: { agreement: aScale(changes) } })

  test.each<[string, unknown, ProblemKey, ProblemDetails]>([
    [
      'an item in two factors',
      aQuestionnaire({ items: two, factors: [factor('F', 'a', 'b'), factor('G', 'b')] }),
      'questionnaire.item-in-two-factors',
      { item: 'b', first: 'F', second: 'G' },
    ],
    [
      'an item in a factor and in the outcomes',
      aQuestionnaire({ items: two, factors: [factor('F', 'a', 'b')], outcomes: ['a'] }),
      'questionnaire.item-in-two-factors',
      { item: 'a', first: 'F', second: 'outcomes' },
    ],
    [
      'an item twice in its factor',
      aQuestionnaire({ factors: [factor('F', 'a', 'a')] }),
      'questionnaire.item-in-two-factors',
      { item: 'a', first: 'F', second: 'F' },
    ],
    [
      'an item that nobody wrote',
      aQuestionnaire({ factors: [factor('F', 'a', 'z')] }),
      'questionnaire.item-unknown',
      { item: 'z' },
    ],
    [
      'an item that nobody asks',
      aQuestionnaire({ items: two, factors: [factor('F', 'a')] }),
      'questionnaire.item-unused',
      { item: 'b' },
    ],
    [
      'two items of one id',
      aQuestionnaire({ items: [anItem(), anItem()], factors: [factor('F', 'a')] }),
      'questionnaire.id-repeated',
      { list: 'items', id: 'a' },
    ],
    [
      'two factors of one id',
      aQuestionnaire({ items: two, factors: [factor('F', 'a'), factor('F', 'b')] }),
      'questionnaire.id-repeated',
      { list: 'factors', id: 'F' },
    ],
    [
      'a language twice',
      aQuestionnaire({ languages: ['fr', 'fr'] }),
      'questionnaire.id-repeated',
      { list: 'languages', id: 'fr' },
    ],
    [
      'an item on no scale',
      aQuestionnaire({ items: [anItem({ scale: 'mood' })] }),
      'questionnaire.scale-unknown',
      { item: 'a', scale: 'mood' },
    ],
    ['one point', scaled({ max: 1 }), 'questionnaire.scale-points', { scale: 'agreement' }],
    ['twelve points', scaled({ max: 12 }), 'questionnaire.scale-points', { scale: 'agreement' }],
    [
      'four labels for five points',
      scaled({ labels: Array(4).fill(inAll('label')) }),
      'questionnaire.scale-labels',
      { scale: 'agreement', points: 5, labels: 4 },
    ],
    [
      'a point in two classes',
      scaled({ classes: { unfavourable: [1, 3], neutral: [3, 3], favourable: [4, 5] } }),
      'questionnaire.scale-classes',
      { scale: 'agreement' },
    ],
    [
      'a point in no class',
      scaled({ classes: { unfavourable: [1, 2], neutral: null, favourable: [4, 5] } }),
      'questionnaire.scale-classes',
      { scale: 'agreement' },
    ],
    [
      'classes beyond the scale',
      scaled({ classes: { unfavourable: [1, 2], neutral: [3, 3], favourable: [4, 6] } }),
      'questionnaire.scale-classes',
      { scale: 'agreement' },
    ],
    [
      'classes the wrong way round',
      scaled({ classes: { unfavourable: [4, 5], neutral: [3, 3], favourable: [1, 2] } }),
      'questionnaire.scale-classes',
      { scale: 'agreement' },
    ],
    [
      'a text that turns the direction of writing',
      aQuestionnaire({ title: { ...inAll('Title'), es: 'a\u202eb' } }),
      'questionnaire.unwritable',
      { path: 'title', language: 'es' },
    ],
    [
      'a note with a control character',
      aQuestionnaire({ items: [anItem({ facet: 'a\u0007' })] }),
      'questionnaire.unwritable',
      { path: 'items.a.facet' },
    ],
    [
      'a text missing in one language',
      aQuestionnaire({ items: [anItem({ text: { fr: 'Je sais.', es: 'Conozco.' } })] }),
      'questionnaire.text-missing',
      { path: 'items.0.text', language: 'en' },
    ],
    [
      'a label missing in one language',
      scaled({ labels: [...Array(4).fill(inAll('label')), { fr: 'Oui', en: 'Yes' }] }),
      'questionnaire.text-missing',
      { path: 'scales.agreement.labels.4', language: 'es' },
    ],
  ])('%s', (_what, value, key, details) => {
    expect(problemOf(value)).toEqual({ key, details })
  })
})

function withItem(changes: Record<string, unknown>) {
  return { ...aQuestionnaire(), items: [{ ...anItem(), ...changes }] }
}

function problemOf(value: unknown): { key: ProblemKey; details: ProblemDetails } {
  try {
    parseQuestionnaire(structuredClone(value))
  } catch (error) {
    if (error instanceof Problem) return { key: error.key, details: error.details }
    throw error
  }
  throw new Error('The questionnaire was accepted')
}
