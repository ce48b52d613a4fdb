import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  fQuantile,
  fUpperTail,
  tQuantile,
  tTwoSidedP,
  Z975,
} from '#src/core/statistics/distributions.ts'
import { vector } from '#test/core/statistics/reference.ts'

type Row = { p: number; t: number; f: number; df: number; df1: number; df2: number; value: number }
const quantiles = vector<{
  tQuantile: Row[]
  tTwoSidedP: (Row & { twoSidedP: number })[]
  fQuantile: Row[]
  fUpperTail: (Row & { upperTail: number })[]
  normalQuantile: Row[]
}>('quantiles.json')

const relativeError = (actual: number, expected: number) => Math.abs(actual / expected - 1)

test('agrees with R to 1e-12, far into the tails', () => {
  const errors = [
    ...quantiles.tQuantile.map(({ p, df, value }) => relativeError(tQuantile(p, df), value)),
    ...quantiles.tTwoSidedP.map((row) => relativeError(tTwoSidedP(row.t, row.df), row.twoSidedP)),
    ...quantiles.fQuantile.map((row) =>
      relativeError(fQuantile(row.p, row.df1, row.df2), row.value),
    ),
    ...quantiles.fUpperTail.map((row) =>
      relativeError(fUpperTail(row.f, row.df1, row.df2), row.upperTail),
    ),
  ]
  expect(errors).toHaveLength(199)
  expect(Math.max(...errors)).toBeLessThan(1e-12)
})

test('z is the .975 quantile, and t runs into it', () => {
  const normal = quantiles.normalQuantile.find(({ p }) => p === 0.975)
  expect(relativeError(Z975, normal?.value ?? 0)).toBeLessThan(1e-14)
  expect(relativeError(tQuantile(0.975, 1e12), Z975)).toBeLessThan(1e-11)
})

test('t of one degree of freedom is Cauchy, of two has a root', () => {
  for (const t of [-30, -1, -1e-6, 0, 1e-6, 0.7, 5, 1e5]) {
    expect(tTwoSidedP(t, 1)).toBeCloseTo(1 - (2 / Math.PI) * Math.atan(Math.abs(t)), 14)
    expect(tTwoSidedP(t, 2)).toBeCloseTo(1 - Math.abs(t) / Math.sqrt(2 + t * t), 14)
  }
})

test('F of two and two degrees of freedom is f/(1 + f)', () => {
  for (const f of [0, 1e-9, 0.3, 1, 7, 1e12]) {
    expect(fUpperTail(f, 2, 2)).toBeCloseTo(1 / (1 + f), 14)
  }
})

test('quantiles undo tails, whatever the degrees of freedom', () => {
  const df = fc.double({ min: 0.5, max: 1e6, noNaN: true })
  fc.assert(
    fc.property(df, df, fc.double({ min: 1e-12, max: 0.49, noNaN: true }), (df1, df2, p) => {
      expect(tQuantile(p, df1)).toBeLessThan(0)
      expect(relativeError(tTwoSidedP(tQuantile(p, df1), df1), 2 * p)).toBeLessThan(1e-10)
      expect(tQuantile(1 - p, df1)).toBeGreaterThan(0)
      expect(relativeError(1 - fUpperTail(fQuantile(p, df1, df2), df1, df2), p)).toBeLessThan(1e-3)
      const upper = fQuantile(1 - p, df2, df1)
      expect(relativeError(fUpperTail(upper, df2, df1), 1 - (1 - p))).toBeLessThan(1e-10)
    }),
  )
})

test('the ends are the ends', () => {
  expect([tQuantile(0, 3), tQuantile(0.5, 3), tQuantile(1, 3)]).toEqual([
    Number.NEGATIVE_INFINITY,
    0,
    Number.POSITIVE_INFINITY,
  ])
  expect([fQuantile(0, 3, 4), fQuantile(1, 3, 4)]).toEqual([0, Number.POSITIVE_INFINITY])
  expect([tTwoSidedP(0, 4), fUpperTail(0, 3, 4)]).toEqual([1, 1])
  expect(tTwoSidedP(1e200, 2)).toBe(0)
})
