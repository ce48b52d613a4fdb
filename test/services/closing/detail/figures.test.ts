import { describe, expect, test } from 'vitest'
import type { Copy } from '#src/core/disclosure/copy.ts'
import { optionCount } from '#src/core/disclosure/instrument.ts'
import { makeTree } from '#src/core/disclosure/tree.ts'
import { MISSING, UNIT } from '#src/core/disclosure/whole-sheets.ts'
import type { DetailedFigures } from '#src/core/report/detail.ts'
import { withInterval } from '#src/core/report/item-intervals.ts'
import { benjaminiHochberg } from '#src/core/statistics/adjust.ts'
import { randomVariance, rwgj } from '#src/core/statistics/agreement.ts'
import { hedgesG, welch } from '#src/core/statistics/compare.ts'
import { addVector, covarianceOf, crossSums } from '#src/core/statistics/cross-sums.ts'
import { tQuantile } from '#src/core/statistics/distributions.ts'
import { driversOf } from '#src/core/statistics/drivers.ts'
import { iccOf } from '#src/core/statistics/icc.ts'
import { momentsOf } from '#src/core/statistics/moments.ts'
import { omegaOf } from '#src/core/statistics/omega.ts'
import { personScore } from '#src/core/statistics/person-score.ts'
import { wilsonFinite } from '#src/core/statistics/proportion.ts'
import {
  alphaIfDeleted,
  alphaOf,
  correctedItemTotals,
  feldtInterval,
} from '#src/core/statistics/reliability.ts'
import { seededDraw } from '#test/core/disclosure/draws.ts'
import { closed, INSTRUMENT, sheetsFor } from '#test/services/closing/detail/closed.ts'

const TREE = makeTree([
  ...['North', 'South', 'East', 'West'].flatMap((division) =>
    ['One', 'Two', 'Three'].map((team) => ({ path: `Firm/${division}/${team}`, invited: 26 })),
  ),
  { path: 'Firm/Small', invited: 9 },
])

let compared = 0
function same(
  own: number | null | undefined,
  expected: number | null | undefined,
  tolerance = 1e-9,
) {
  compared++
  if (expected === null || expected === undefined) expect(own).toBe(null)
  else {
    const error = Math.abs((own ?? Number.NaN) - expected)
    expect(error, `${own} for ${expected}`).toBeLessThanOrEqual(
      Math.max(1e-12, tolerance * Math.abs(expected)),
    )
  }
}

/** The copy as a statistician has it: a table of people, answers in points, null where missing. */
function tableOf({ whole, blocks }: Copy) {
  const width = INSTRUMENT.items.length
  return Array.from({ length: blocks.length }, (_, person) => ({
    block: blocks[person] ?? -1,
    answers: INSTRUMENT.items.map((item, index) => {
      const value = whole[person * width + index] ?? MISSING
      return value === MISSING ? null : (100 * value) / UNIT / (optionCount(item) - 1)
    }),
  }))
}
type Row = ReturnType<typeof tableOf>[number]

const inSixtieths = (points: number) => Math.round(points * 60) / 60

/** The score of each person on a factor, in points to the sixtieth. */
const scoresOf = (people: readonly Row[], items: readonly number[]) =>
  people.flatMap(({ answers }) => {
    const own = items.map((index) => answers[index] ?? null)
    const score = personScore(own.map((points) => (points === null ? null : inSixtieths(points))))
    return score === null ? [] : [inSixtieths(score)]
  })

const covarianceIn = (people: readonly Row[], items: readonly number[]) => {
  const sums = crossSums(items.length)
  for (const { answers } of people) {
    const own = items.map((index) => answers[index] ?? null)
    // in units of the scale, as the items were answered
    if (!own.includes(null))
      addVector(
        sums,
        own.map((points, at) => {
          const item = INSTRUMENT.items[items[at] ?? -1]
          return ((points ?? 0) / 100) * ((item?.max ?? 1) - (item?.min ?? 0))
        }),
      )
  }
  return { n: sums.n, covariance: covarianceOf(sums) }
}

/** Half the width of the interval of a ratio, written out (Cochran 1977, chapter 6), in points. */
function halfWidth(people: readonly Row[], items: readonly number[], invited: number) {
  const each = people
    .map(({ answers }) =>
      items.map((index) => answers[index] ?? null).filter((own) => own !== null),
    )
    .filter((own) => own.length > 0)
    .map((own) => ({ a: own.reduce((sum, points) => sum + inSixtieths(points), 0), m: own.length }))
  const n = each.length
  const total = (of: (person: { a: number; m: number }) => number) =>
    each.reduce((sum, person) => sum + of(person), 0)
  const share = total(({ a }) => a) / total(({ m }) => m)
  const variance = total(({ a, m }) => (a - share * m) ** 2) / (n - 1)
  const se = Math.sqrt(((1 - Math.min(1, n / invited)) * variance) / n) / (total(({ m }) => m) / n)
  return tQuantile(0.975, n - 1) * se
}

describe.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'company %i: every figure of a report is that of the statistics library',
  (seed) => {
    const groups = closed(TREE, []).groups
    const people = sheetsFor(groups, seed, seed % 2)
    const close = closed(TREE, people)
    const { covers, company } = close.rows(seededDraw(seed))
    const table = tableOf(close.copy(seededDraw(seed)))
    const unitsOf = new Map(close.blocks.map(({ id, units }) => [id, units]))
    const blocksIn = (units: readonly number[]) =>
      new Set(
        close.blocks
          .filter(({ id }) => unitsOf.get(id)?.every((unit) => units.includes(unit)))
          .map(({ id }) => id),
      )
    const detailed = covers.map((cover) => {
      const blocks = blocksIn(cover.units)
      return {
        ...cover,
        people: table.filter(({ block }) => blocks.has(block)),
        rest: table.filter(({ block }) => !blocks.has(block)),
      }
    })
    const isDetailed = ({ detail }: DetailedFigures['factors'][number]) => detail !== null

    test('score spread, interval and agreement', () => {
      expect(
        covers.flatMap(({ figures }) => figures.factors).filter(isDetailed).length,
      ).toBeGreaterThan(5)
      for (const { figures, people, invited } of detailed) {
        for (const [at, { detail, score }] of figures.factors.entries()) {
          if (!detail || score === null) continue
          const items = INSTRUMENT.factors[at]?.items ?? []
          const moments = momentsOf(scoresOf(people, items))
          expect(detail.n).toBe(moments.n)
          same(detail.sd, Math.sqrt(moments.variance ?? 0))
          const half = halfWidth(people, items, invited)
          same(detail.interval?.[0], Math.max(0, score - half))
          same(detail.interval?.[1], Math.min(100, score + half))
          const ratios = items.map((index) => {
            const options = optionCount(INSTRUMENT.items[index] ?? expect.fail())
            const answers = people.flatMap(({ answers }) => answers[index] ?? [])
            const units = answers.map((points) => (points / 100) * (options - 1))
            return (momentsOf(units).variance ?? 0) / randomVariance(options)
          })
          same(
            detail.rwgj,
            rwgj(
              ratios.map((ratio) => 2 * ratio),
              5,
            ).rwgj,
          )
        }
      }
    })

    test('the favourable share of each question, from the answers themselves', () => {
      const blockOf = (person: number) => close.sheets.blocks[person] ?? -1
      for (const { figures, units, invited } of covers) {
        const blocks = blocksIn(units)
        const hasDetail = figures.factors.some(isDetailed)
        for (const item of [...figures.items, ...figures.outcomes]) {
          const { favourableInterval: shown } = withInterval(item, { invited, hasDetail })
          if (!shown) continue
          const index = INSTRUMENT.items.findIndex(({ id }) => id === item.id)
          const { min, max, reversed, classes } = INSTRUMENT.items[index] ?? expect.fail()
          const given = people
            .filter((_, person) => blocks.has(blockOf(person)))
            .map(({ answers }) => answers[index] ?? Number.NaN)
            .filter((answer) => answer >= min && answer <= max)
            .map((answer) => (reversed ? min + max - answer : answer))
          const favourable = given.filter((answer) => answer >= classes.favourable[0]).length
          const interval = wilsonFinite(favourable, given.length, invited)
          same(shown[0] / 100, interval?.lo)
          same(shown[1] / 100, interval?.hi)
        }
      }
    })

    test('differences from the rest, adjusted once over all of them', () => {
      const tests = detailed.flatMap(({ figures, people, rest }) =>
        figures.factors.map(({ detail, score, rest: other }, at) => {
          if (!detail?.vsRest || score === null || !other) return null
          const items = INSTRUMENT.factors[at]?.items ?? []
          const own = { ...momentsOf(scoresOf(people, items)), mean: score }
          const others = { ...momentsOf(scoresOf(rest, items)), mean: other.score }
          return {
            shown: detail.vsRest,
            welch: welch(own, others),
            g: hedgesG(own, others).hedgesG,
          }
        }),
      )
      const adjusted = benjaminiHochberg(tests.map((one) => one?.welch.p ?? null))
      for (const [at, one] of tests.entries()) {
        if (!one) continue
        same(one.shown.difference, one.welch.diff)
        same(one.shown.interval[0], one.welch.interval?.lo)
        same(one.shown.interval[1], one.welch.interval?.hi)
        same(one.shown.p, one.welch.p)
        same(one.shown.pAdjusted, adjusted[at])
        same(one.shown.hedgesG, one.g)
        if (one.shown.mark) {
          expect(one.shown.pAdjusted).toBeLessThanOrEqual(0.05)
          expect(Math.abs(one.shown.difference)).toBeGreaterThanOrEqual(5)
        }
      }
    })

    test('reliability, agreement between groups and drivers of the company', () => {
      const { reliability, agreement, drivers } = company?.statistics ?? expect.fail()
      for (const [at, { items }] of INSTRUMENT.factors.entries()) {
        const shown = reliability[at]
        if (shown && shown.reason === null) {
          const { n, covariance } = covarianceIn(table, items)
          const { alpha } = alphaOf(covariance)
          expect(shown.n).toBe(n)
          same(shown.alpha, alpha)
          same(shown.alphaInterval?.[0], feldtInterval(alpha, n, items.length)?.lo)
          same(shown.omega, omegaOf(covariance, n).omega, 1e-7)
          for (const [item, { itemTotal, alphaIfDeleted: without }] of shown.items.entries()) {
            same(itemTotal, correctedItemTotals(covariance)[item])
            same(without, alphaIfDeleted(covariance)[item])
          }
        }
        const between = agreement[at]
        if (between && between.reason === null) {
          const groups = close.detailBlocks.map(({ members }) =>
            momentsOf(
              scoresOf(
                table.filter(({ block }) => members.includes(block)),
                items,
              ),
            ),
          )
          const { icc1Shown, icc2 } = iccOf(groups)
          same(between.icc1, icc1Shown)
          same(between.icc2, icc2)
        }
      }
      if (drivers && drivers.reason === null) {
        const sums = crossSums(INSTRUMENT.factors.length + 1)
        for (const person of table) {
          const scores = INSTRUMENT.factors.flatMap(({ items }) => scoresOf([person], items))
          const criterion = person.answers[8]
          if (
            scores.length === INSTRUMENT.factors.length &&
            criterion !== null &&
            criterion !== undefined
          )
            addVector(sums, [...scores, inSixtieths(criterion)])
        }
        const found = driversOf(covarianceOf(sums), sums.n)
        same(drivers.rSquared, found.r2)
        for (const [at, { share, relativeWeight }] of drivers.factors.entries()) {
          same(share, (found.lmg?.[at] ?? 0) / (found.r2 ?? 1))
          same(relativeWeight, (found.relativeWeights?.[at] ?? 0) / (found.r2 ?? 1))
        }
      }
    })
  },
)

test('so many figures were compared', () => {
  console.log(`${compared} figures of reports agree with the statistics library`)
  expect(compared).toBeGreaterThan(1000)
})
