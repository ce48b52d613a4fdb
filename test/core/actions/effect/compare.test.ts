import { linearRegression, sampleVariance } from 'simple-statistics'
import { describe, expect, test } from 'vitest'
import { compare } from '#src/core/actions/effect/compare.ts'
import { expectedChange } from '#src/core/actions/effect/expected.ts'
import { groundOf, pooled } from '#src/core/actions/effect/ground.ts'
import { welch } from '#src/core/statistics/compare.ts'
import { tTwoSidedP } from '#src/core/statistics/distributions.ts'
import { momentsOf } from '#src/core/statistics/moments.ts'
import { aCell, changed } from '#test/core/actions/effect/cells.ts'

const NINE = [
  [48, 53],
  [52, 54],
  [55, 58],
  [57, 56],
  [60, 62],
  [61, 60],
  [64, 65],
  [66, 64],
  [70, 69],
] as const
const ground = groundOf(NINE.map(([before, after]) => changed(before, after)))

describe('several departments as one cell', () => {
  test('have the moments of all their people', () => {
    const people = [
      [10, 20, 60],
      [40, 50],
      [0, 100, 30, 70],
    ]
    const cells = people.map((scores) => {
      const { n, mean, variance } = momentsOf(scores)
      return aCell(mean ?? 0, { n, variance: variance ?? 0 })
    })
    const all = momentsOf(people.flat())
    const { moments } = pooled(cells)
    expect(moments.n).toBe(all.n)
    expect(moments.mean).toBeCloseTo(all.mean ?? NaN, 12)
    expect(moments.variance).toBeCloseTo(all.variance ?? NaN, 9)
  })

  test('are compared with from two on', () => {
    expect(groundOf([])).toBeNull()
    expect(groundOf([changed(50, 60)])).toBeNull()
    expect(groundOf([changed(50, 60), changed(50, 61)])?.departments).toBe(2)
  })
})

describe('the change to be expected', () => {
  test('lies on the line through the changes of the others over their earlier scores', () => {
    if (!ground?.line) throw new Error('nine are enough')
    const own = changed(45, 63)
    const { m, b } = linearRegression(NINE.map(([x, y]) => [x, y - x]))
    const found = expectedChange(own, ground.line)
    expect(found?.change).toBeCloseTo(b + m * 45, 9)

    const residuals = NINE.map(([x, y]) => y - x - b - m * x)
    const s2 = residuals.reduce((sum, one) => sum + one ** 2, 0) / 7
    const xs = NINE.map(([x]) => x)
    const centre = xs.reduce((sum, x) => sum + x, 0) / 9
    const se = Math.sqrt(s2 * (1 + 1 / 9 + (45 - centre) ** 2 / (8 * sampleVariance(xs))))
    const p = tTwoSidedP((18 - b - m * 45) / se, 7)
    expect((found?.p ?? 0) / p).toBeCloseTo(1, 9)
  })

  test('is unknown with fewer than eight, where all scored the same, and where all lie on the line', () => {
    const lying = (pairs: (readonly [number, number])[]) =>
      groundOf(pairs.map(([before, after]) => changed(before, after)))
    const seven = lying(NINE.slice(0, 7).map(([before, after]) => [before, after]))
    const level = lying(NINE.map(([, after]) => [60, after]))
    const straight = lying(NINE.map(([before]) => [before, before + 1]))
    for (const few of [seven, level, straight]) expect(few?.line).toBeNull()
  })
})

describe('an effect', () => {
  test('takes the change of the others out', () => {
    const found = compare(changed(50, 60), ground, true)
    const mean = (at: 0 | 1) => NINE.reduce((sum, pair) => sum + pair[at], 0) / 9
    expect(found.difference).toBeCloseTo(10 - (mean(1) - mean(0)), 9)
    expect(found.control).toMatchObject({ departments: 9, n: 900 })
    expect(found.method).toBe('many')
  })

  test('without others is the own change, by Welch', () => {
    const found = compare(changed(50, 60), null, true)
    const plain = welch({ n: 100, mean: 60, variance: 400 }, { n: 100, mean: 50, variance: 400 })
    expect(found).toMatchObject({ method: 'alone', control: null, difference: 10, placeboP: null })
    expect(found.p).toBe(plain.p)
    expect(found.interval).toEqual([plain.interval?.lo, plain.interval?.hi])
  })

  test('has a placebo p where one department alone acted: how many moved as far', () => {
    expect(compare(changed(50, 60), ground, true).placeboP).toBe(1 / 10)
    expect(compare(changed(60, 61), ground, true).placeboP).toBeGreaterThan(0.5)
    expect(compare(changed(50, 60), ground, false).placeboP).toBeNull()
  })

  test('knows between which ends it lies where cells are coded, and nothing of the kind where none is', () => {
    const coded = {
      before: aCell(50, { codedShare: 0.04, bounds: [48, 52] }),
      after: aCell(60, { codedShare: 0.04, bounds: [57, 63] }),
    }
    expect(compare(coded, null, true).open).toEqual([5, 15])
    expect(compare(changed(50, 60), ground, true).open).toBeNull()
    const others = groundOf([coded, coded])
    const [low = NaN, high = NaN] = compare(changed(50, 60), others, true).open ?? []
    // 10 - 15 and 10 - 5
    expect(low).toBeCloseTo(-5, 9)
    expect(high).toBeCloseTo(5, 9)
  })
})
