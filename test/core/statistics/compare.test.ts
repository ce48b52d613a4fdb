import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { benjaminiHochberg } from '#src/core/statistics/adjust.ts'
import { cliffsDelta, cliffsDeltaOfCounts } from '#src/core/statistics/cliff.ts'
import { hedgesG, welch } from '#src/core/statistics/compare.ts'
import { type Moments, momentsOf } from '#src/core/statistics/moments.ts'
import {
  type Comparison,
  compare,
  ends,
  moments,
  vector,
  without,
} from '#test/core/statistics/reference.ts'

type Figures = Record<string, unknown> & {
  n1: number
  n2: number
  mean1: number | null
  mean2: number | null
  sd1: number | null
  sd2: number | null
}

/** A comparison of two samples as the files write it, without Cliff's delta. */
function compared(one: Moments, two: Moments): Record<string, unknown> & { p: number | null } {
  const { reason, interval, ...test } = welch(one, two)
  const { cohenD, hedgesG: g, interval: gInterval } = hedgesG(one, two)
  const flags = reason === null ? [] : [reason]
  return { ...test, ci: ends(interval), cohenD, hedgesG: g, hedgesGCi: ends(gInterval), flags }
}

test('three waves of 43 companies, by R, adjusted over companies and scales', () => {
  type Wave = { overall: Record<string, Figures>; byGroup: Record<string, Record<string, Figures>> }
  const waves = vector<Record<string, Wave>>('univbct-waves.json')
  const found: Comparison = { figures: 0, differences: [] }
  for (const wave of ['wave1to2', 'wave2to3']) {
    for (const company of [waves[wave]!.overall, ...Object.values(waves[wave]!.byGroup)]) {
      for (const figures of Object.values(company)) {
        const { n1, n2, mean1, mean2, sd1, sd2 } = figures
        const expected = without(
          figures,
          'n1',
          'n2',
          'mean1',
          'mean2',
          'sd1',
          'sd2',
          'cliff',
          'pAdjusted',
        )
        const actual = compared(moments(n1, mean1, sd1), moments(n2, mean2, sd2))
        compare(found, wave, { actual, expected })
      }
    }
    const cells = Object.values(waves[wave]!.byGroup).flatMap((scales) => Object.values(scales))
    const actual = benjaminiHochberg(cells.map(({ p }) => p as number | null))
    compare(found, wave, { actual, expected: cells.map(({ pAdjusted }) => pAdjusted) })
  }
  expect(found).toEqual({ figures: 3198, differences: [] })
})

test('hostile pairs of departments, by R', () => {
  const { scores, pairs } = vector<{
    scores: Record<string, Record<string, number[]>>
    pairs: (Record<string, Figures> & { group1: string; group2: string })[]
  }>('score-pairs.json')
  const found: Comparison = { figures: 0, differences: [] }
  for (const { group1, group2, ...factors } of pairs) {
    for (const [factor, expected] of Object.entries(factors)) {
      const [xs, ys] = [scores[group1]![factor]!, scores[group2]![factor]!]
      const [one, two] = [momentsOf(xs), momentsOf(ys)]
      const { delta, interval } = cliffsDelta(xs, ys)
      const sd = ({ variance }: Moments) => (variance === null ? null : Math.sqrt(variance))
      const actual = {
        ...compared(one, two),
        n1: one.n,
        n2: two.n,
        mean1: one.mean,
        mean2: two.mean,
        sd1: sd(one),
        sd2: sd(two),
        cliff: { delta, ...ends(interval) },
      }
      compare(found, `${group1}, ${group2}, ${factor}`, { actual, expected })
    }
  }
  expect(found).toEqual({ figures: 860, differences: [] })
})

describe('Welch', () => {
  test('finds what Student found of sleep', () => {
    const { 'student-sleep': sleep } =
      vector<Record<string, { data: { x: number[]; y: number[] }; computed: object }>>(
        'anchors.json',
      )
    const { interval, ...actual } = welch(momentsOf(sleep!.data.x), momentsOf(sleep!.data.y))
    const found: Comparison = { figures: 0, differences: [] }
    compare(found, 'sleep', {
      actual: { ...actual, ci: ends(interval) },
      expected: sleep!.computed,
    })
    expect(found).toEqual({ figures: 5, differences: [] })
  })

  test('says why there is no test, and keeps the difference where there is one', () => {
    const [none, one, same, some] = [[], [4], [5, 5], [1, 2]].map((list) => momentsOf(list))
    expect(welch(none!, some!)).toMatchObject({ diff: null, p: null, reason: 'no-data' })
    expect(welch(one!, some!)).toMatchObject({ diff: 2.5, p: null, reason: 'n<2' })
    expect(welch(same!, same!)).toMatchObject({ diff: 0, t: null, reason: 'zero-variance' })
    expect(welch(same!, some!)).toMatchObject({ diff: 3.5, df: 1, reason: null })
    expect(hedgesG(none!, some!)).toMatchObject({ hedgesG: null, reason: 'no-data' })
    expect(hedgesG(one!, some!)).toMatchObject({ hedgesG: null, reason: 'n<2' })
    expect(hedgesG(same!, same!)).toMatchObject({ hedgesG: null, reason: 'zero-variance' })
  })

  test('turned round changes signs alone, and its interval misses 0 where p < .05', () => {
    const answers = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 40 })
    fc.assert(
      fc.property(answers, answers, (xs, ys) => {
        const [one, two] = [momentsOf(xs), momentsOf(ys)]
        const [there, back] = [welch(one, two), welch(two, one)]
        if (there.p === null) return
        expect(back.p).toBeCloseTo(there.p, 12)
        expect(back.t).toBeCloseTo(-there.t!, 12)
        expect(back.interval!.lo).toBeCloseTo(-there.interval!.hi, 10)
        const away = there.interval!.lo > 1e-9 || there.interval!.hi < -1e-9
        if (Math.abs(there.p - 0.05) > 1e-9) expect(away).toBe(there.p < 0.05)
        expect(hedgesG(two, one).hedgesG).toBeCloseTo(-hedgesG(one, two).hedgesG!, 12)
      }),
    )
  })
})

test('the small-sample factor of Hedges keeps its digits among 100,000 people', () => {
  const half = { n: 50_000, mean: 3, variance: 1 }
  const { hedgesG: g, cohenD } = hedgesG({ ...half, mean: 4 }, half)
  const m = 99_998
  // J = 1 - 3/(4m) + 9/(32m²) + ..., from the series of a ratio of gammas.
  expect(Math.abs(g! / cohenD! - (1 - 3 / (4 * m) - 7 / (32 * m * m)))).toBeLessThan(1e-14)
  const two = { n: 2, mean: 3, variance: 1 }
  expect(hedgesG({ ...two, mean: 4 }, two).hedgesG).toBeCloseTo(Math.sqrt(1 / Math.PI), 14)
})

describe("Cliff's delta", () => {
  /** By the definition, pair by pair. */
  function pairByPair(xs: readonly number[], ys: readonly number[]) {
    const signs = xs.map((x) => ys.map((y) => Math.sign(x - y)))
    const [n1, n2] = [xs.length, ys.length]
    const delta = signs.flat().reduce((sum, sign) => sum + sign, 0) / (n1 * n2)
    const rows = signs.map((row) => row.reduce<number>((sum, sign) => sum + sign, 0) / n2)
    const columns = ys.map((_, at) => signs.reduce((sum, row) => sum + row[at]!, 0) / n1)
    const around = (list: readonly number[]) =>
      list.reduce((sum, value) => sum + (value - delta) ** 2, 0)
    const spread = n2 * n2 * around(rows) + n1 * n1 * around(columns) - around(signs.flat())
    return { delta, variance: spread / (n1 * n2 * (n1 - 1) * (n2 - 1)) }
  }

  test('is that of all pairs, from values and from counts', () => {
    const answers = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 30 })
    fc.assert(
      fc.property(answers, answers, (xs, ys) => {
        const { delta, variance } = pairByPair(xs, ys)
        const found = cliffsDelta(xs, ys)
        expect(found.delta).toBeCloseTo(delta, 12)
        const once = (list: readonly number[]) => list.map((value): [number, number] => [value, 1])
        const counted = cliffsDeltaOfCounts(once(xs), once(ys))
        expect(counted.interval!.lo).toBeCloseTo(found.interval!.lo, 12)
        if (Math.abs(delta) === 1) return
        const floor = (1 - delta * delta) / (xs.length * ys.length - 1)
        const [z, s] = [1.959963984540054, Math.sqrt(Math.max(variance, floor))]
        const root = Math.sqrt((1 - delta ** 2) ** 2 + (z * s) ** 2)
        const below = (delta - delta ** 3 - z * s * root) / (1 - delta ** 2 + (z * s) ** 2)
        expect(found.interval!.lo).toBeCloseTo(below, 9)
        expect(found.interval!.hi).toBeLessThanOrEqual(1)
        expect(cliffsDelta(ys, xs).interval!.hi).toBeCloseTo(-found.interval!.lo, 9)
      }),
    )
  })

  test('is null of nobody, has no interval of one, is 0 of twins', () => {
    expect(cliffsDelta([], [1])).toEqual({ delta: null, interval: null, reason: 'no-data' })
    expect(cliffsDelta([2], [1, 1])).toEqual({ delta: 1, interval: null, reason: 'n<2' })
    expect(cliffsDelta([3, 3], [3, 3])).toMatchObject({ delta: 0, reason: null })
    expect(cliffsDeltaOfCounts([[3, 0]], [[3, 4]])).toMatchObject({ reason: 'no-data' })
  })

  test('of seventy thousand people does not compare each with each', () => {
    const scores = Array.from({ length: 70_000 }, (_, at) => (at * 7919) % 10_007)
    const { delta } = cliffsDelta(
      scores,
      scores.map((score) => score + 1),
    )
    expect(delta).toBeLessThan(0)
  })
})
