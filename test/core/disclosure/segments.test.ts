import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Draw } from '#src/core/disclosure/draw.ts'
import { exchange } from '#src/core/disclosure/exchange.ts'
import { membersOf } from '#src/core/disclosure/members.ts'
import { mergeValues } from '#src/core/disclosure/merge-values.ts'
import { segmentsOf } from '#src/core/disclosure/segments.ts'
import { tallySheets } from '#src/core/disclosure/tally.ts'
import { segmentRows } from '#src/core/report/segment-figures.ts'
import { agreement, oneComment, partsOf, SKIPPED } from '#test/core/disclosure/answers.ts'
import { distributionOf, seededDraw } from '#test/core/disclosure/draws.ts'

const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 })

test('the members of blocks are all people, each once, under their block', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(6), { maxLength: 60 }), (blocks) => {
      const members = membersOf(blocks, 7)
      expect(members.map((people) => [...people])).toEqual(
        Array.from({ length: 7 }, (_, block) =>
          blocks.flatMap((own, person) => (own === block ? [person] : [])),
        ),
      )
    }),
  )
})

describe('the exchange of labels', () => {
  test('leaves the labels of each block the same, whoever carries them', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(4), { maxLength: 60 }), seed, (blocks, draws) => {
        const carries = exchange(membersOf(blocks, 5), blocks.length, seededDraw(draws))
        expect([...carries].toSorted((one, other) => one - other)).toEqual([...blocks.keys()])
        for (const [person, from] of carries.entries()) expect(blocks[from]).toBe(blocks[person])
      }),
    )
  })

  test('can give any member the label of any other, and any order at all', () => {
    const orders = distributionOf((draw) =>
      exchange([Uint32Array.of(0, 1, 2, 3)], 4, draw).join(''),
    )
    expect(orders.size).toBe(24)
    expect([...orders.values()].reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 12)
    // nobody in the pool, or one alone, counts as all: (1 + 4) / 16 of the orders of four, then those of three and two
    expect(orders.get('0123')).toBeCloseTo(5 / 16 / 24 + 6 / 16 / 2 + 4 / 16 / 6 + 1 / 16 / 24, 12)
    expect(orders.get('1032')).toBeCloseTo(6 / 16 / 24, 12)
  })
})

describe('the merging of values', () => {
  const counts = fc.array(fc.nat(80), { minLength: 1, maxLength: 31 })

  test('keeps every value once, in groups that are large enough, or publishes nothing', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 100 }), (counted, least) => {
        const groups = mergeValues(counted, least)
        const people = groups.map((values) =>
          values.reduce((sum, value) => sum + (counted[value] ?? 0), 0),
        )
        expect(groups.length).not.toBe(1)
        if (groups.length === 0) return
        expect(groups.flat().toSorted((one, other) => one - other)).toEqual([...counted.keys()])
        for (const size of people) expect(size).toBeGreaterThanOrEqual(least)
      }),
    )
  })

  test('leaves large values alone', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 100 }), (counted, least) => {
        for (const values of mergeValues(counted, least)) {
          const large = values.filter((value) => (counted[value] ?? 0) >= least)
          // a small rest may join one of them, two of them are never joined
          expect(large.length).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  test.each([
    ['smallest first', [40, 5, 50, 7, 20], [[0], [1, 3, 4], [2]]],
    ['a value that nobody stated too', [0, 35, 45], [[0, 1], [2]]],
    ['of equal ones the first', [31, 31, 1], [[0, 2], [1]]],
    ['not below two groups', [29, 45], []],
    ['not where all are one', [200], []],
  ])('takes %s', (_, counted, groups) => {
    expect(mergeValues(counted, 30)).toEqual(groups)
  })
})

/** `[block, labels, answers]` of one person; the labels are places of values, one past the last for not stated. */
type Person = readonly [block: number, labels: readonly number[], answers: readonly number[]]

const DIMENSIONS = [
  { id: 'contract', values: ['permanent', 'temporary'] },
  { id: 'site', values: ['north'] },
]
const items = [agreement('a'), agreement('b', true)]
const instrument = {
  items,
  factors: [
    { id: 'A', items: [0] },
    { id: 'B', items: [0, 1] },
  ],
  outcomes: [],
}

/** All that a campaign publishes of these people: tallies and segments, for one sequence of draws. */
function publisher(people: readonly Person[], least = 1) {
  const sizes: number[] = []
  for (const [block] of people) sizes[block] = (sizes[block] ?? 0) + 1
  const blocks = partsOf(...sizes)
  const plan = { items, blocks, commentBlocks: oneComment(blocks), k: 3 }
  const sheets = {
    answers: Int8Array.from(people.flatMap(([, , answers]) => [...answers])),
    blocks: people.map(([block]) => block),
  }
  const labels = Uint8Array.from(people.flatMap(([, own]) => [...own]))
  const tallies = Object.values(tallySheets(plan, sheets)).map((rows: Iterable<unknown>) => [
    ...rows,
  ])
  return (draw: Draw) => {
    const segments = segmentsOf(plan, sheets, { dimensions: DIMENSIONS, labels, least }, draw)
    return { tallies, segments, rows: segmentRows(instrument, segments) }
  }
}

const aPerson = fc.tuple(
  fc.constant(0),
  fc.tuple(fc.nat(2), fc.nat(1)),
  fc.tuple(fc.constantFrom(1, 2, 3, 5, SKIPPED), fc.constantFrom(1, 3, 4)),
)

/** A block of four with at most two holes: all its draws can be gone through. */
const aSmallWorld = fc
  .array(aPerson, { minLength: 4, maxLength: 4 })
  .filter((people) => people.filter(([, , [first]]) => first === SKIPPED).length < 2)

describe('the swap test', () => {
  const swapped = (people: readonly Person[], isWithLabels: boolean) => {
    const [one, other, ...others] = people as readonly [Person, Person, ...Person[]]
    const put = (place: Person, person: Person): Person => [
      place[0],
      (isWithLabels ? person : place)[1],
      person[2],
    ]
    return [put(one, other), put(other, one), ...others]
  }
  const outcomes = (people: readonly Person[]) => {
    const publish = publisher(people)
    return distributionOf((draw) => JSON.stringify(publish(draw)))
  }

  test('two sheets that change places with their labels leave every publication as likely', () => {
    fc.assert(
      fc.property(aSmallWorld, (people) => {
        const before = outcomes(people)
        const after = outcomes(swapped(people, true))
        expect([...after.keys()].toSorted()).toEqual([...before.keys()].toSorted())
        for (const [outcome, probability] of before)
          expect(after.get(outcome)).toBeCloseTo(probability, 12)
      }),
      { numRuns: 12 },
    )
  })

  test('two sheets that change places under labels that stay leave every publication possible', () => {
    fc.assert(
      fc.property(aSmallWorld, (people) => {
        const before = [...outcomes(people).keys()].toSorted()
        expect([...outcomes(swapped(people, false)).keys()].toSorted()).toEqual(before)
      }),
      { numRuns: 12 },
    )
  })

  test('without the exchange the second is false', () => {
    const people: Person[] = [
      [0, [0, 0], [1, 1]],
      [0, [1, 0], [5, 1]],
      [0, [1, 0], [3, 3]],
      [0, [1, 0], [1, 3]],
    ]
    const labels = {
      dimensions: DIMENSIONS,
      labels: Uint8Array.from(people.flatMap(([, own]) => own)),
    }
    const own = (some: readonly Person[]) =>
      DIMENSIONS.map((_, at) =>
        some.map(([, , [answer]], place) => [labels.labels[place * 2 + at], answer]).toSorted(),
      )
    expect(own(swapped(people, false))).not.toEqual(own(people))
  })
})
