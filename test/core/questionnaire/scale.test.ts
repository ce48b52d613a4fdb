import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Scale } from '#src/core/questionnaire/questionnaire.ts'
import { ANSWER_CLASSES, classOf, points, reverse } from '#src/core/questionnaire/scale.ts'
import { checkScale } from '#src/core/questionnaire/scale-check.ts'
import { aScale } from '#test/core/questionnaire/builders.ts'

const yesNo = aScale({
  max: 2,
  classes: { unfavourable: [1, 1], neutral: null, favourable: [2, 2] },
})
const fivePoints = aScale()
const zeroToTen = aScale({
  min: 0,
  max: 10,
  classes: { unfavourable: [0, 6], neutral: [7, 8], favourable: [9, 10] },
})

describe('points', () => {
  test.each([
    ['two points', yesNo, [0, 100]],
    ['five points', fivePoints, [0, 25, 50, 75, 100]],
    ['eleven points from 0', zeroToTen, [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]],
  ])('run from 0 to 100 (%s)', (_name, scale, expected) => {
    const scores = valuesOf(scale).map((value) => points(scale, value))
    expect(scores).toHaveLength(expected.length)
    for (const [index, score] of scores.entries())
      expect(score).toBeCloseTo(expected[index] ?? -1, 12)
  })
})

describe('classes', () => {
  test.each([
    ['two points', yesNo, 'un fa'],
    ['five points', fivePoints, 'un un ne fa fa'],
    ['eleven points from 0', zeroToTen, 'un un un un un un un ne ne fa fa'],
  ])('follow the declared ranges (%s)', (_name, scale, expected) => {
    expect(
      valuesOf(scale)
        .map((value) => classOf(scale, value).slice(0, 2))
        .join(' '),
    ).toBe(expected)
  })

  test('partition every scale, in order', () => {
    fc.assert(
      fc.property(scales(), (scale) => {
        checkScale('any', scale)
        const ranks = valuesOf(scale).map((value) => ANSWER_CLASSES.indexOf(classOf(scale, value)))
        expect(ranks).toEqual(ranks.toSorted((left, right) => left - right))
        expect(new Set(ranks).size).toBe(scale.classes.neutral ? 3 : 2)
        for (const [index, value] of valuesOf(scale).entries()) {
          const range = scale.classes[ANSWER_CLASSES[ranks[index] ?? -1] ?? 'neutral']
          expect(range && range[0] <= value && value <= range[1]).toBe(true)
        }
      }),
    )
  })
})

describe('reversing', () => {
  test('turns the ends round', () => {
    expect(reverse(fivePoints, 5)).toBe(1)
    expect(reverse(fivePoints, 3)).toBe(3)
    expect(reverse(yesNo, 1)).toBe(2)
    expect(reverse(zeroToTen, 0)).toBe(10)
    expect(reverse(zeroToTen, 7)).toBe(3)
  })

  test('twice is nothing, once mirrors the score', () => {
    fc.assert(
      fc.property(scales(), (scale) => {
        for (const value of valuesOf(scale)) {
          expect(reverse(scale, reverse(scale, value))).toBe(value)
          expect(points(scale, reverse(scale, value))).toBeCloseTo(100 - points(scale, value), 10)
        }
      }),
    )
  })
})

test.each([
  ['below', 0],
  ['above', 6],
  ['between two points', 2.5],
  ['not a number', Number.NaN],
])('an answer %s the points is not on the scale', (_where, value) => {
  expect(() => points(fivePoints, value)).toThrow(RangeError)
  expect(() => classOf(fivePoints, value)).toThrow(RangeError)
  expect(() => reverse(fivePoints, value)).toThrow(RangeError)
})

function valuesOf({ min, max }: Scale): number[] {
  return Array.from({ length: max - min + 1 }, (_, index) => min + index)
}

/** Any valid scale: a start, then the width of each class. */
function scales(): fc.Arbitrary<Scale> {
  return fc
    .tuple(
      fc.integer({ min: -100, max: 80 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 1, max: 4 }),
    )
    .map(([min, low, middle, high]) => {
      const max = min + low + middle + high - 1
      const neutral: [number, number] | null = middle ? [min + low, max - high] : null
      const classes = {
        unfavourable: [min, min + low - 1],
        neutral,
        favourable: [max - high + 1, max],
      }
      return aScale({ min, max, classes: classes as Scale['classes'] })
    })
}
