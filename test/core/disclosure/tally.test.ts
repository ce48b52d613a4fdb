import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Tallies, tallySheets } from '#src/core/disclosure/tally.ts'
import {
  agreement,
  answered,
  oneComment,
  partsOf,
  recommendation,
  SKIPPED,
  sheetsOf,
  yesNo,
} from '#test/core/disclosure/answers.ts'

const ofOneItem =
  (item = agreement('a')) =>
  (...teams: number[][]) => {
    const blocks = partsOf(...teams.map((team) => team.length))
    const plan = { items: [item], blocks, commentBlocks: oneComment(blocks), k: 5 }
    return listed(tallySheets(plan, sheetsOf(...teams.map((team) => answered(...team)))))
  }

const listed = (tallies: Tallies) => ({
  tally: [...tallies.tally],
  tallySum: [...tallies.tallySum],
  tallyCode: [...tallies.tallyCode],
  classOption: [...tallies.classOption],
  optionTally: [...tallies.optionTally],
})

const disagreeing = [5, 5, 4, 4, 4, 3, 3, 2, 2, 1]

describe('one item', () => {
  test('an exact cell: classes with none, the sum and the options', () => {
    const tallies = ofOneItem()([...disagreeing, SKIPPED, -127])
    expect(tallies.tally.map((row) => [row.class, row.n])).toEqual([
      ['favourable', 5],
      ['neutral', 2],
      ['none', 2],
      ['unfavourable', 3],
    ])
    expect(tallies.tallySum).toEqual([{ block: 0, item: 'a', sum: 33 }])
    expect(tallies.tallyCode).toEqual([])
    expect(tallies.classOption.map((row) => [row.option, row.n])).toEqual([
      [1, 1],
      [2, 2],
      [3, 2],
      [4, 3],
      [5, 2],
    ])
    expect(tallies.optionTally.map((row) => [row.option, row.n])).toEqual(
      tallies.classOption.map((row) => [row.option, row.n]),
    )
  })

  test('a coded cell stores its code and nothing else', () => {
    const { tally, tallySum, tallyCode, classOption } = ofOneItem()([5, 5, 5, 4, 4, 1])
    expect(tallyCode).toEqual([{ block: 0, item: 'a', code: 'almost-all:favourable' }])
    expect([tally, tallySum, classOption]).toEqual([[], [], []])
  })

  test('above, "almost all" counts for all members, spread like the exact cells of the company', () => {
    const { optionTally } = ofOneItem()(disagreeing, [5, 5, 5, 5, 5, SKIPPED])
    // Of the six, 5.5 favourable in the ratio 3 : 2 of fours to fives, 0.25 neutral, 0.25 unfavourable 2 : 1.
    const estimated = [1 + 0.25 / 3, 2 + 0.5 / 3, 2.25, 3 + 3.3, 2 + 2.2]
    expect(optionTally).toHaveLength(5)
    for (const [at, row] of optionTally.entries()) expect(row.n).toBeCloseTo(estimated[at]!, 12)
  })

  test('evenly inside the class, where fewer than ten valid answers of the company are exact', () => {
    const { classOption, optionTally } = ofOneItem()([5, 5, 5, 1, 1, 2, 4, 4, 4], [4, 4, 4, 4, 4])
    expect(classOption).toEqual([])
    expect(optionTally.map((row) => [row.option, row.n])).toEqual([
      [1, 2.125],
      [2, 1.125],
      [3, 0.25],
      [4, 3 + 2.25],
      [5, 3 + 2.25],
    ])
  })

  test('"too few" counts nothing above', () => {
    const { tallyCode, optionTally } = ofOneItem()(disagreeing, [5, 5, 5, 5, SKIPPED])
    expect(tallyCode).toEqual([{ block: 1, item: 'a', code: 'too-few' }])
    expect(optionTally.reduce((sum, { n }) => sum + n, 0)).toBe(10)
  })

  test('a reversed item is turned round before anything is counted', () => {
    const { tally, tallySum } = ofOneItem(agreement('a', true))(disagreeing)
    expect(tally.map((row) => [row.class, row.n])).toEqual([
      ['favourable', 3],
      ['neutral', 2],
      ['unfavourable', 5],
    ])
    expect(tallySum[0]?.sum).toBe(60 - 33)
  })

  test('scales of their own: 0 to 10, and two points without a neutral class', () => {
    const { tally, tallySum } = ofOneItem(recommendation('r'))([0, 6, 7, 8, 9, 10, 10])
    expect(tally.map((row) => row.n)).toEqual([3, 2, 2])
    expect(tallySum[0]?.sum).toBe(50)
    const { optionTally } = ofOneItem(yesNo('y'))([1, 1, 1, 1, 1, 0], [0, 0, 1, 1, 1, 1])
    expect(optionTally.map((row) => row.n)).toEqual([2.5, 9.5])
  })
})

test('nothing published, nothing stored', () => {
  const tallies = ofOneItem()()
  expect(Object.values(tallies).flat()).toEqual([])
})

test('a sheet of no block is an error, not a person lost', () => {
  const sheets = { answers: Int8Array.of(3), blocks: [1] }
  const plan = { items: [agreement('a')], blocks: partsOf(5), commentBlocks: [], k: 5 }
  expect(() => tallySheets(plan, sheets)).toThrow(RangeError)
})

const aSurvey = fc
  .array(
    fc.array(
      fc.array(fc.constantFrom(1, 2, 3, 4, 4, 5, 5, 5, SKIPPED), { minLength: 3, maxLength: 3 }),
      {
        minLength: 5,
        maxLength: 12,
      },
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((teams) => {
    const blocks = partsOf(...teams.map((team) => team.length))
    const items = [agreement('b.2'), agreement('a', true), agreement('b.1')]
    return { teams, plan: { items, blocks, commentBlocks: oneComment(blocks), k: 5 } }
  })

describe('every survey', () => {
  test('is the same whoever of a block gave which sheet, and in whatever order', () => {
    fc.assert(
      fc.property(aSurvey, fc.nat(), ({ teams, plan }, luck) => {
        const exchanged = teams.map((team) => {
          const from = luck % team.length
          return [...team.slice(from), ...team.slice(0, from)].reverse()
        })
        const { answers, blocks } = sheetsOf(...exchanged)
        expect(listed(tallySheets(plan, { answers, blocks }))).toEqual(
          listed(tallySheets(plan, sheetsOf(...teams))),
        )
      }),
    )
  })

  test('counts each member of a block once per exact item, and stores either counts or a code', () => {
    fc.assert(
      fc.property(aSurvey, ({ teams, plan }) => {
        const { tally, tallySum, tallyCode } = listed(tallySheets(plan, sheetsOf(...teams)))
        for (const [block, team] of teams.entries()) {
          for (const { id } of plan.items) {
            const here = <T extends { block: number; item: string }>(rows: T[]) =>
              rows.filter((row) => row.block === block && row.item === id)
            const coded = here(tallyCode).length
            expect(here(tallySum)).toHaveLength(1 - coded)
            const people = here(tally).reduce((sum, { n }) => sum + n, 0)
            expect(people).toBe(coded ? 0 : team.length)
          }
        }
      }),
    )
  })

  test('stores its rows in key order', () => {
    fc.assert(
      fc.property(aSurvey, ({ teams, plan }) => {
        const tallies = listed(tallySheets(plan, sheetsOf(...teams)))
        for (const rows of Object.values(tallies) as object[][]) {
          const keys = rows.map((row) =>
            Object.entries(row)
              .filter(([name]) => !['n', 'sum', 'code'].includes(name))
              .map(([, value]) =>
                typeof value === 'number' ? String(value).padStart(4, '0') : value,
              )
              .join('\t'),
          )
          expect(keys).toEqual([...keys].sort())
          expect(new Set(keys).size).toBe(keys.length)
        }
      }),
    )
  })
})
