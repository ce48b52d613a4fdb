import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ItemFigures } from '#src/core/report/figures-item.ts'
import {
  areApart,
  keepAndWorkOn,
  rateWord,
  strongestAndWeakest,
} from '#src/core/report/highlights.ts'

const item = (id: string, low: number | null, high = low): ItemFigures => ({
  id,
  n: 10,
  classes: null,
  options: null,
  almostAll: null,
  tooFew: false,
  score: low === null || high === null ? null : (low + high) / 2,
  codedShare: 0,
  bounds: [low ?? 0, high ?? 100],
})

function listed(...items: ItemFigures[]) {
  const { keep, workOn } = keepAndWorkOn(items)
  const ids = (some: ItemFigures[]) => some.map(({ id }) => id).join('')
  return [ids(keep), ids(workOn)]
}

describe('keep and work on', () => {
  test('are the top and the bottom three where all is exact, best and worst first', () => {
    const scores = [40, 80, 10, 70, 60, 20, 90, 30]
    expect(listed(...scores.map((score, at) => item('abcdefgh'[at]!, score)))).toEqual([
      'gbd',
      'cfh',
    ])
  })

  test('leave out those that tie for the third place', () => {
    const items = [90, 80, 70, 70, 50, 40, 40, 40].map((score, at) => item('abcdefgh'[at]!, score))
    expect(listed(...items)).toEqual(['ab', 'fgh'])
  })

  test('show nothing where everything is alike', () => {
    expect(listed(...'abcdefg'.split('').map((id) => item(id, 50)))).toEqual(['', ''])
  })

  test('one wide item takes a place from the others and has none itself', () => {
    const items = [90, 80, 70, 30, 20, 10].map((score, at) => item('abcdef'[at]!, score))
    expect(listed(...items, item('w', 5, 95))).toEqual(['ab', 'fe'])
  })

  test('"almost all" is shown where its bounds lie above the rest; "too few" takes no part', () => {
    const almostAll = { ...item('a', 60, 100), score: null, almostAll: 'favourable' as const }
    const tooFew = { ...item('t', null), tooFew: true }
    const rest = [50, 45, 40, 30, 20].map((score, at) => item('bcdef'[at]!, score))
    expect(listed(almostAll, tooFew, ...rest)).toEqual(['abc', 'fed'])
  })

  test('few items are never in both lists', () => {
    expect(listed(item('a', 10), item('b', 50), item('c', 90))).toEqual(['c', 'a'])
    expect(listed(item('a', 10))).toEqual(['', ''])
  })

  test('in every world that fits the bounds, a listed item is among the first three', () => {
    const bounds = fc.tuple(fc.nat(100), fc.nat(30), fc.nat(30))
    fc.assert(
      fc.property(fc.array(bounds, { minLength: 6, maxLength: 9 }), (all) => {
        const items = all.map(([low, width, at], index) => ({
          ...item(String(index), low, low + width),
          truth: low + Math.min(at, width),
        }))
        const { keep, workOn } = keepAndWorkOn(items)
        const truth = (one: ItemFigures) => items.find(({ id }) => id === one.id)!.truth
        for (const one of keep) {
          expect(items.filter((other) => other.truth > truth(one)).length).toBeLessThan(3)
          expect(workOn).not.toContain(one)
        }
        for (const one of workOn) {
          expect(items.filter((other) => other.truth < truth(one)).length).toBeLessThan(3)
        }
      }),
    )
  })
})

test('the strongest factor is named only where no other could be', () => {
  const [low, high, wide] = [item('low', 30), item('high', 80), item('wide', 50, 90)]
  expect(strongestAndWeakest([low, high])).toMatchObject({ strongest: high, weakest: low })
  expect(strongestAndWeakest([low, high, wide])).toMatchObject({ strongest: null, weakest: low })
  expect(strongestAndWeakest([high, item('none', null)])).toEqual({
    strongest: null,
    weakest: null,
  })
  expect([areApart(low, high), areApart(high, wide), areApart(high, high)]).toEqual([
    true,
    false,
    false,
  ])
})

test.each([
  [1, 'very-high'],
  [0.8, 'very-high'],
  [0.799, 'high'],
  [0.65, 'high'],
  [0.5, 'moderate'],
  [0.49, 'low'],
])('a rate of %d is %s', (rate, word) => {
  expect(rateWord(rate)).toBe(word)
})
