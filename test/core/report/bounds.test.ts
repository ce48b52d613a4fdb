import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ClassCounts, codeOf } from '#src/core/disclosure/codes.ts'
import type { ScoredItem } from '#src/core/disclosure/instrument.ts'
import { figuresOf } from '#src/core/report/figures.ts'
import { agreement, recommendation, SKIPPED, yesNo } from '#test/core/disclosure/answers.ts'
import { oneFactor, published } from '#test/core/report/published.ts'

const K = 3

const classOf = ({ classes }: ScoredItem, value: number) =>
  value <= classes.unfavourable[1]
    ? 'unfavourable'
    : value >= classes.favourable[0]
      ? 'favourable'
      : 'neutral'

function countsOf(item: ScoredItem, values: number[]): ClassCounts {
  const counts = { unfavourable: 0, neutral: 0, favourable: 0 }
  for (const value of values) counts[classOf(item, value)]++
  return counts
}

/** Every way in which at most `n` people can answer an item, as lists that do not descend. */
function worldsOf(item: ScoredItem, n: number, from = item.min): number[][] {
  if (n === 0) return [[]]
  const worlds: number[][] = [[]]
  for (let value = from; value <= item.max; value++) {
    for (const rest of worldsOf(item, n - 1, value)) worlds.push([value, ...rest])
  }
  return worlds
}

type Total = { valid: number; points: number }

/** All totals of valid answers and points that fit a cell; an exact cell fits itself alone. */
function totalsOf(item: ScoredItem, values: number[], n: number): Total[] {
  const code = codeOf(countsOf(item, values), K)
  const worlds =
    code === null
      ? [values]
      : worldsOf(item, n).filter((world) => codeOf(countsOf(item, world), K) === code)
  const totals = worlds.map((world) => ({
    valid: world.length,
    points: world.reduce(
      (sum, value) => sum + ((value - item.min) / (item.max - item.min)) * 100,
      0,
    ),
  }))
  return unique(totals)
}

const unique = (totals: Total[]) => [
  ...new Map(totals.map((total) => [`${total.valid} ${total.points.toFixed(6)}`, total])).values(),
]

function edges(cells: Total[][]): [number, number] {
  let sums: Total[] = [{ valid: 0, points: 0 }]
  for (const cell of cells) {
    sums = unique(
      sums.flatMap((sum) =>
        cell.map(({ valid, points }) => ({
          valid: sum.valid + valid,
          points: sum.points + points,
        })),
      ),
    )
  }
  const scores = sums.filter(({ valid }) => valid > 0).map(({ valid, points }) => points / valid)
  return [Math.min(...scores), Math.max(...scores)]
}

const small = {
  ...recommendation('s'),
  max: 4,
  classes: {
    unfavourable: [0, 1] as [number, number],
    neutral: [2, 2] as [number, number],
    favourable: [3, 4] as [number, number],
  },
}
const items = [agreement('a'), yesNo('y'), small]

const aTeam = fc
  .record({
    mood: fc.constantFrom([1, 1, 1, 0], [0, 0, 0, 0, 1], [0, 1, 1, SKIPPED, SKIPPED], [0, 1]),
    picks: fc.array(fc.tuple(fc.nat(59), fc.nat(59), fc.nat(59)), { minLength: 3, maxLength: 5 }),
  })
  .map(({ mood, picks }) =>
    picks.map((row) =>
      row.map((pick, at) => {
        const high = mood[pick % mood.length]!
        const item = items[at]!
        if (high === SKIPPED) return SKIPPED
        return high === 1 ? item.max - (pick % 2 && at !== 1 ? 1 : 0) : item.min
      }),
    ),
  )

test('the bounds are the lowest and highest score of all sheets that fit, tried one by one', () => {
  fc.assert(
    fc.property(fc.array(aTeam, { minLength: 1, maxLength: 2 }), (teams) => {
      const figures = figuresOf(published(oneFactor(...items), K, teams), [...teams.keys()])
      const cells = items.map((item, at) =>
        teams.map((team) =>
          totalsOf(
            item,
            team.map((sheet) => sheet[at]!).filter((value) => value !== SKIPPED),
            team.length,
          ),
        ),
      )
      const expected = [...cells.map(edges), edges(cells.flat())]
      const found = [...figures.items, figures.factors[0]!].map(({ bounds }) => bounds)
      for (const [at, [low, high]] of expected.entries()) {
        expect(found[at]![0]).toBeCloseTo(low, 6)
        expect(found[at]![1]).toBeCloseTo(high, 6)
      }
    }),
    { numRuns: 60 },
  )
})
