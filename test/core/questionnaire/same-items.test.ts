import { describe, expect, test } from 'vitest'
import { DEFAULT_QUESTIONNAIRE } from '#src/core/questionnaire/default.ts'
import type { Item, Questionnaire, Scale } from '#src/core/questionnaire/questionnaire.ts'
import { sameIndex, sameItems } from '#src/core/questionnaire/same-items.ts'
import { anItem, aQuestionnaire, aScale, inAll } from '#test/core/questionnaire/builders.ts'

const first = anItem({ id: 'a' })
const second = anItem({ id: 'b', text: inAll('Other') })

const asking = (items: Item[], scale: Scale = aScale()) =>
  aQuestionnaire({ items, scales: { agreement: scale } })

const before = asking([first, second])

describe('the items of a factor are the same', () => {
  test.each<[why: string, now: Questionnaire]>([
    ['asked again', structuredClone(before)],
    ['under another name of the questionnaire', { ...before, id: 'other', title: inAll('New') }],
    [
      'under another name of the scale',
      aQuestionnaire({
        items: [
          { ...first, scale: 's' },
          { ...second, scale: 's' },
        ],
        scales: { s: aScale() },
      }),
    ],
    [
      'when the factor is called otherwise',
      { ...before, factors: [{ id: 'F', title: inAll('Renamed'), items: ['a', 'b'] }] },
    ],
    ['when a note on the facet changed', asking([{ ...first, facet: '1.1' }, second])],
    [
      'in the languages of both, where one language is new',
      {
        ...asking([
          { ...first, text: { en: first.text.en ?? '' } },
          { ...second, text: { en: 'Other' } },
        ]),
        languages: ['en'],
      },
    ],
  ])('%s', (_why, now) => {
    expect(sameItems(before, now, 'F')).toBe(true)
    expect(sameItems(now, before, 'F')).toBe(true)
    expect(sameIndex(before, now)).toBe(true)
  })
})

describe('the items of a factor differ', () => {
  const labelled = (word: string) =>
    asking([first, second], aScale({ labels: ['1', '2', '3', '4', word].map(inAll) }))

  test.each<[why: string, one: Questionnaire, now: Questionnaire]>([
    [
      'in one word of one language',
      before,
      asking([first, { ...second, text: { ...second.text, es: 'Otra' } }]),
    ],
    ['by one item more', before, asking([first, second, anItem({ id: 'c' })])],
    ['by one item less', before, asking([first])],
    ['in their order', before, asking([second, first])],
    ['by an item turned round', before, asking([first, { ...second, reversed: true }])],
    ['by the points of the scale', before, asking([first, second], aScale({ max: 7 }))],
    [
      'by the classes of the scale',
      before,
      asking(
        [first, second],
        aScale({ classes: { unfavourable: [1, 3], neutral: null, favourable: [4, 5] } }),
      ),
    ],
    ['by labels where there were none', before, labelled('5')],
    ['by the wording of a label', labelled('5'), labelled('five')],
    [
      'by the wording of an end',
      asking([first, second], aScale({ ends: { low: inAll('low'), high: inAll('high') } })),
      asking([first, second], aScale({ ends: { low: inAll('low'), high: inAll('top') } })),
    ],
    [
      'without a common language',
      { ...before, languages: ['en'] },
      { ...before, languages: ['fr'] },
    ],
  ])('%s', (_why, one, now) => {
    expect(sameItems(one, now, 'F')).toBe(false)
    expect(sameItems(now, one, 'F')).toBe(false)
    expect(sameIndex(one, now)).toBe(false)
  })

  test('where one of them has no such factor', () => {
    expect(sameItems(before, before, 'G')).toBe(false)
    const renamed = { ...before, factors: [{ id: 'G', title: inAll('G'), items: ['a', 'b'] }] }
    expect(sameItems(before, renamed, 'F')).toBe(false)
    expect(sameIndex(before, renamed)).toBe(false)
  })
})

test('an item that changed touches its own factor and the index, and nothing else', () => {
  const changed = structuredClone(DEFAULT_QUESTIONNAIRE)
  const [factor, ...others] = changed.factors
  const item = changed.items.find(({ id }) => id === factor?.items[0])
  if (!factor || !item) throw new Error('the default questionnaire has no factor')
  item.text.en = 'Reworded.'
  expect(sameItems(DEFAULT_QUESTIONNAIRE, changed, factor.id)).toBe(false)
  for (const { id } of others) expect(sameItems(DEFAULT_QUESTIONNAIRE, changed, id)).toBe(true)
  expect(sameIndex(DEFAULT_QUESTIONNAIRE, changed)).toBe(false)
  expect(sameIndex(DEFAULT_QUESTIONNAIRE, DEFAULT_QUESTIONNAIRE)).toBe(true)
})
