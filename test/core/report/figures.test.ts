import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figuresOf } from '#src/core/report/figures.ts'
import {
  agreement,
  answered,
  recommendation,
  SKIPPED,
  yesNo,
} from '#test/core/disclosure/answers.ts'
import { oneFactor, published } from '#test/core/report/published.ts'

const ten = [5, 5, 4, 4, 4, 3, 3, 2, 2, 1]
const a = agreement('a')

describe('one block', () => {
  test('ten answers score 57.5, 50 % favourable, 20 % neutral, 30 % unfavourable', () => {
    const { items, factors, index } = figuresOf(published(oneFactor(a), 5, [answered(...ten)]), [0])
    expect(items).toEqual([
      {
        id: 'a',
        n: 10,
        classes: { unfavourable: 3, neutral: 2, favourable: 5, none: 0 },
        options: [1, 2, 2, 3, 2],
        almostAll: null,
        tooFew: false,
        score: 57.5,
        codedShare: 0,
        bounds: [57.5, 57.5],
      },
    ])
    expect(factors).toEqual([
      {
        id: 'F1',
        score: 57.5,
        favourable: 50,
        neutral: 20,
        unfavourable: 30,
        codedShare: 0,
        bounds: [57.5, 57.5],
      },
    ])
    expect(index).toEqual({ score: 57.5, codedShare: 0, bounds: [57.5, 57.5] })
  })

  test('two more who found it not applicable change nothing but "none"', () => {
    const cells = published(oneFactor(a), 5, [answered(...ten, -127, -127)])
    const { items, factors } = figuresOf(cells, [0])
    expect(items[0]).toMatchObject({ n: 10, score: 57.5, classes: { none: 2 } })
    expect(factors[0]).toMatchObject({ score: 57.5, favourable: 50, neutral: 20, unfavourable: 30 })
  })

  test('"almost all" is said of the item and nothing else; the factor shows the estimate', () => {
    const cells = published(oneFactor(a), 5, [answered(5, 5, 4, 4, 4, 1)])
    const { items, factors, index } = figuresOf(cells, [0])
    expect(items[0]).toEqual({
      id: 'a',
      n: null,
      classes: null,
      options: null,
      almostAll: 'favourable',
      tooFew: false,
      score: null,
      codedShare: 1,
      // Lowest: five valid, four of them at 75 and one at 0.
      bounds: [60, 100],
    })
    // 5.5 people at 87.5, a quarter at 50, a quarter at 12.5.
    expect(factors[0]?.score).toBeCloseTo((5.5 * 87.5 + 0.25 * 50 + 0.25 * 12.5) / 6, 12)
    expect(factors[0]?.favourable).toBeCloseTo((100 * 5.5) / 6, 12)
    expect(index.codedShare).toBe(1)
  })

  test('"too few" counts nothing: no score, and bounds that say nothing', () => {
    const cells = published(oneFactor(a), 5, [answered(5, 5, 4, 4, SKIPPED)])
    const { items, factors, index } = figuresOf(cells, [0])
    expect(items[0]).toMatchObject({ tooFew: true, almostAll: null, n: null, bounds: [0, 100] })
    expect(factors[0]).toMatchObject({ score: null, favourable: null, bounds: [0, 100] })
    expect(index).toEqual({ score: null, codedShare: 1, bounds: [0, 100] })
  })
})

describe('several blocks', () => {
  test('are the sum of their exact cells', () => {
    const { items } = figuresOf(
      published(oneFactor(a), 5, [answered(...ten), answered(...ten)]),
      [0, 1],
    )
    expect(items[0]).toMatchObject({ n: 20, score: 57.5, options: [2, 4, 4, 6, 4] })
  })

  test('count an "almost all" block by estimate, and the options add up to n', () => {
    const cells = published(oneFactor(a), 5, [answered(...ten), answered(5, 5, 5, 5, 5, SKIPPED)])
    const [item] = figuresOf(cells, [0, 1]).items
    expect(item?.almostAll).toBeNull()
    expect(item?.n).toBe(16)
    expect(item?.classes).toEqual({ unfavourable: 3.25, neutral: 2.25, favourable: 10.5, none: 0 })
    expect(item?.options?.reduce((sum, n) => sum + n, 0)).toBeCloseTo(16, 12)
    const byOptions = item?.options?.reduce((sum, n, option) => sum + n * option * 25, 0) ?? 0
    expect(item?.score).toBeCloseTo(byOptions / 16, 12)
    expect(item?.codedShare).toBe(6 / 16)
  })

  test('in which nothing counts show nothing, and say neither code', () => {
    const skipping = answered(5, SKIPPED, SKIPPED, SKIPPED, SKIPPED)
    const [item] = figuresOf(published(oneFactor(a), 5, [skipping, skipping]), [0, 1]).items
    expect(item).toMatchObject({ n: null, classes: null, options: null, score: null })
    expect(item).toMatchObject({ almostAll: null, tooFew: false, codedShare: 1 })
  })

  test('show options only as a union of comment blocks', () => {
    const comments = [
      { id: 0, members: [0, 1], units: [0, 1], size: 20 },
      { id: 1, members: [2], units: [2], size: 10 },
    ]
    const teams = [answered(...ten), answered(...ten), answered(...ten)]
    const cells = published(oneFactor(a), 5, teams, comments)
    const optionsOf = (...blocks: number[]) => figuresOf(cells, blocks).items[0]?.options
    expect(optionsOf(0)).toBeNull()
    expect(optionsOf(0, 2)).toBeNull()
    expect(optionsOf(2)).toEqual([1, 2, 2, 3, 2])
    expect(optionsOf(0, 1)).toEqual([2, 4, 4, 6, 4])
    expect(optionsOf(0, 1, 2)).toEqual([3, 6, 6, 9, 6])
    expect(figuresOf(published(oneFactor(a), 5, teams, []), [0, 1, 2]).items[0]?.options).toBeNull()
  })
})

describe('factors and the index', () => {
  test('a factor weighs its items by valid answers, in points, whatever their scales', () => {
    const instrument = oneFactor(a, recommendation('r'), yesNo('y'))
    const team = ten.map((value, at) => [value, at < 5 ? 10 : SKIPPED, at < 4 ? 1 : 0])
    team[5]![1] = 5
    team[4]![1] = 5
    // Recommendation: six valid, four of them 100 points and two 50; yes: four of ten.
    const { factors } = figuresOf(published(instrument, 5, [team]), [0])
    expect(factors[0]?.score).toBeCloseTo((575 + 500 + 400) / 26, 12)
    expect(factors[0]?.favourable).toBeCloseTo((100 * (5 + 4 + 4)) / 26, 12)
    expect(factors[0]?.neutral).toBeCloseTo((100 * 2) / 26, 12)
  })

  test('the index leaves out a factor without a score, and so do its bounds; outcomes never enter', () => {
    const instrument = {
      items: [a, agreement('b'), agreement('c'), recommendation('r')],
      factors: [
        { id: 'F1', items: [0] },
        { id: 'F2', items: [1] },
        { id: 'F3', items: [2] },
      ],
      outcomes: [3],
    }
    const team = ten.map((value, at) => [value, at < 3 ? 5 : SKIPPED, at < 5 ? 1 : 5, at % 9])
    const { factors, index, items, outcomes } = figuresOf(published(instrument, 5, [team]), [0])
    expect(factors.map((factor) => factor.score)).toEqual([57.5, null, 50])
    expect(index.score).toBe(53.75)
    expect(index.bounds).toEqual([53.75, 53.75])
    expect(index.codedShare).toBeCloseTo(1 / 3, 12)
    expect(items.map((item) => item.id)).toEqual(['a', 'b', 'c'])
    expect(outcomes.map((item) => item.id)).toEqual(['r'])
  })
})

const aTeam = fc
  .record({
    mood: fc.constantFrom(
      [5, 5, 5, 5, 4],
      [1, 2, 3, 4, 5],
      [SKIPPED, SKIPPED, 4],
      [2, 2, 2, 2, 2, 1],
    ),
    picks: fc.array(fc.tuple(fc.nat(59), fc.nat(59), fc.nat(59)), { minLength: 5, maxLength: 11 }),
  })
  .map(({ mood, picks }) => picks.map((row) => row.map((pick) => mood[pick % mood.length]!)))
const aCampaign = fc.array(aTeam, { minLength: 1, maxLength: 6 })
const instrument = oneFactor(a, agreement('b', true), agreement('c'))

describe('every campaign', () => {
  test('the truth and the estimate lie within the bounds', () => {
    fc.assert(
      fc.property(aCampaign, (teams) => {
        const { items, factors, index } = figuresOf(published(instrument, 5, teams), [
          ...teams.keys(),
        ])
        const sheets = teams.flat()
        const points = (at: number) =>
          sheets
            .map((sheet) => sheet[at]!)
            .filter((value) => value !== SKIPPED)
            .map((value) => (at === 1 ? 5 - value : value - 1) * 25)
        const mean = (values: number[]) =>
          values.reduce((sum, value) => sum + value, 0) / values.length
        const within = (value: number | null, [low, high]: [number, number]) => {
          expect(low).toBeLessThanOrEqual(high)
          if (value === null || Number.isNaN(value)) return
          expect(value).toBeGreaterThanOrEqual(low - 1e-9)
          expect(value).toBeLessThanOrEqual(high + 1e-9)
        }
        for (const [at, item] of items.entries()) {
          within(mean(points(at)), item.bounds)
          within(item.score, item.bounds)
          if (item.codedShare === 0) expect(item.score).toBeCloseTo(mean(points(at)), 9)
        }
        const all = [0, 1, 2].flatMap(points)
        within(mean(all), factors[0]!.bounds)
        within(factors[0]!.score, factors[0]!.bounds)
        within(index.score, index.bounds)
      }),
    )
  })

  test('a cover is the sum of its blocks where no code touches it', () => {
    fc.assert(
      fc.property(aCampaign, (teams) => {
        const cells = published(instrument, 5, teams)
        const parts = [...teams.keys()].map((block) => figuresOf(cells, [block]))
        const whole = figuresOf(cells, [...teams.keys()])
        for (const [at, item] of whole.items.entries()) {
          const exact = parts.filter((part) => part.items[at]!.codedShare === 0)
          const n = exact.reduce((sum, part) => sum + part.items[at]!.n!, 0)
          if (item.codedShare === 0) expect(item.n).toBe(n)
          else if (item.n !== null) expect(item.n).toBeGreaterThanOrEqual(n)
        }
      }),
    )
  })

  test('exchanging two sheets of a block changes no figure', () => {
    fc.assert(
      fc.property(aCampaign, fc.nat(), fc.nat(), (teams, one, other) => {
        const exchanged = teams.map((team) => {
          const copy = [...team]
          const [left, right] = [one % team.length, other % team.length]
          ;[copy[left], copy[right]] = [copy[right]!, copy[left]!]
          return copy
        })
        const figures = (some: typeof teams) =>
          [[0], [...some.keys()]].map((blocks) => figuresOf(published(instrument, 5, some), blocks))
        expect(figures(exchanged)).toEqual(figures(teams))
      }),
    )
  })

  test('figures tell nothing of a coded cell but its code', () => {
    // Another world with the same codes: every "almost all" turned unanimous, every "too few" left empty.
    fc.assert(
      fc.property(aCampaign, (teams) => {
        const blocks = [...teams.keys()]
        const cells = published(instrument, 5, teams)
        const other = teams.map((team, block) => {
          const { items } = figuresOf(cells, [block])
          return team.map((sheet) =>
            sheet.map((value, at) => {
              const { almostAll, tooFew } = items[at]!
              if (tooFew) return SKIPPED
              if (!almostAll) return value
              const answer = { unfavourable: 1, neutral: 3, favourable: 5 }[almostAll]
              return at === 1 ? 6 - answer : answer
            }),
          )
        })
        const elsewhere = published(instrument, 5, other)
        for (const cover of [blocks, ...blocks.map((block) => [block])]) {
          expect(figuresOf(elsewhere, cover)).toEqual(figuresOf(cells, cover))
        }
      }),
    )
  })
})
