import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellsOf } from '#src/core/disclosure/cells.ts'
import { copyOf } from '#src/core/disclosure/copy.ts'
import type { Draw } from '#src/core/disclosure/draw.ts'
import { exchange } from '#src/core/disclosure/exchange.ts'
import { membersOf } from '#src/core/disclosure/members.ts'
import { mergeValues } from '#src/core/disclosure/merge-values.ts'
import { NOT_STATED, segmentsOf } from '#src/core/disclosure/segments.ts'
import { spreadOf } from '#src/core/disclosure/spread.ts'
import { tallySheets } from '#src/core/disclosure/tally.ts'
import { MISSING, UNIT, wholeSheets } from '#src/core/disclosure/whole-sheets.ts'
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
    const segments = segmentsOf(
      copyOf(plan, sheets, draw),
      { dimensions: DIMENSIONS, labels, least },
      draw,
    )
    return { tallies, segments, rows: segmentRows(instrument, segments) }
  }
}

/** More people of three blocks, who answer each item in every class: few cells are coded. */
const FILLING: Person[] = [0, 1, 2].flatMap((block) =>
  [1, 3, 5, 1, 3, 5].map((answer): Person => [block, [block, block % 2], [answer, answer]]),
)

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
    const before = publisher(people)(NOBODY_MOVES)
    expect(publisher(swapped(people, true))(NOBODY_MOVES)).toEqual(before)
    expect(publisher(swapped(people, false))(NOBODY_MOVES)).not.toEqual(before)
  })
})

/** Everybody is in the pool and has the own label again: a campaign without the exchange. */
const NOBODY_MOVES: Draw = (below) => below - 1

describe('what is published of a value', () => {
  const aWorld = fc.array(
    fc.tuple(
      fc.nat(2),
      fc.tuple(fc.nat(2), fc.nat(1)),
      fc.tuple(fc.constantFrom(1, 2, 3, 4, 5, SKIPPED), fc.constantFrom(1, 2, 3, 4, 5)),
    ),
    { minLength: 12, maxLength: 40 },
  )

  test('adds up to the company: people exactly, classes where no cell is coded and nobody skipped', () => {
    fc.assert(
      fc.property(aWorld, seed, (people, draws) => {
        const crowded = [...people, ...FILLING]
        const { segments, tallies } = publisher(crowded)(seededDraw(draws))
        const total = (cells: unknown[], of: string) =>
          (cells as { item: string; class: string; n: number }[])
            .filter((row) => row.item === 'b' && row.class === of)
            .reduce((sum, { n }) => sum + n, 0)
        const isCoded = (tallies[2] as { item: string }[]).some(({ item }) => item === 'b')
        for (const { groups } of segments) {
          expect(groups.reduce((sum, { counted }) => sum + counted, 0)).toBe(crowded.length)
          if (isCoded) continue
          for (const name of ['favourable', 'neutral', 'unfavourable'] as const)
            expect(
              groups.reduce((sum, { items: own }) => sum + (own[1]?.classes[name] ?? 0), 0),
            ).toBe(total(tallies[0] ?? [], name))
        }
      }),
    )
  })

  test('is the sum over the people who state it, where nobody moves and nobody skipped', () => {
    fc.assert(
      fc.property(aWorld, (people) => {
        const crowded = [...people, ...FILLING]
        const { segments, tallies } = publisher(crowded)(NOBODY_MOVES)
        const coded = new Set(
          (tallies[2] as { item: string; block: number }[])
            .filter(({ item }) => item === 'b')
            .map(({ block }) => block),
        )
        const [contract] = segments
        for (const { values, items: own, counted } of contract?.groups ?? []) {
          const place = ['permanent', 'temporary', NOT_STATED].indexOf(values[0] ?? '')
          const some = crowded.filter(([, [said]]) => said === place)
          expect(counted).toBe(some.length)
          if (coded.size > 0) continue
          // reversed: 1 is as good as it gets
          const above = some.reduce((sum, [, , [, answer]]) => sum + 5 - (answer ?? 0), 0)
          expect(own[1]).toMatchObject({ valid: some.length, sum: above * 1024 })
        }
      }),
    )
  })

  test('counts coded cells as the block’s estimate, whoever they are, and "too few" not at all', () => {
    const people: Person[] = [
      ...[5, 5, 5, 5, 1].map((answer, at): Person => [0, [at < 2 ? 0 : 1, 0], [answer, 1]]),
      ...[1, 3, 5, SKIPPED].map((answer, at): Person => [1, [at < 3 ? 0 : 1, 0], [answer, 5]]),
      ...[SKIPPED, SKIPPED, 2, 3].map((answer): Person => [2, [1, 0], [answer, 3]]),
    ]
    const { segments, rows } = publisher(people, 4)(NOBODY_MOVES)
    const [permanent, temporary] = segments[0]?.groups ?? []
    // two of five in a cell of almost all favourable, three in an exact one
    expect(permanent).toMatchObject({ values: ['permanent', NOT_STATED], counted: 5 })
    expect(permanent?.items[0]?.valid).toBe(5)
    expect(permanent?.items[0]?.classes.favourable).toBeCloseTo((2 * 4.5) / 5 + 1, 12)
    expect(permanent?.items[0]?.classes.unfavourable).toBeCloseTo((2 * 0.25) / 5 + 1, 12)
    // four of the block in which only two answered count nowhere, and still are people of the value
    expect(temporary).toMatchObject({ values: ['temporary'], counted: 8 })
    expect(temporary?.items[0]?.valid).toBe(4)
    const said = rows.tally.filter(({ value, item }) => value === 'temporary' && item === 'a')
    expect(said.reduce((sum, { n }) => sum + n, 0)).toBeCloseTo(8, -0.5)
    expect(said.every(({ n }) => Number.isInteger(n))).toBe(true)
  })

  test('is nothing where nothing is published at all', () => {
    const nobody = { dimensions: DIMENSIONS, labels: new Uint8Array(), least: 30 }
    const sheets = { answers: new Int8Array(), blocks: [] }
    const plan = { items, blocks: [], commentBlocks: [], k: 3 }
    expect(segmentsOf(copyOf(plan, sheets, NOBODY_MOVES), nobody, NOBODY_MOVES)).toEqual([])
  })
})

test('the copy has no hole in an exact cell, and says of coded ones what the code says', () => {
  const column = fc.array(fc.constantFrom(1, 2, 3, 4, 5, SKIPPED), { minLength: 3, maxLength: 12 })
  fc.assert(
    fc.property(column, seed, (answers, draws) => {
      const item = agreement('a')
      const blocks = partsOf(answers.length)
      const plan = { items: [item], blocks, commentBlocks: [], k: 3 }
      const sheets = { answers: Int8Array.from(answers), blocks: answers.map(() => 0) }
      const cellAt = cellsOf(plan, sheets)
      const spreads = [spreadOf(item, [0, 0, 0, 0, 0])]
      const members = membersOf(sheets.blocks, 1)
      const holed = { items: [item], members, cellAt, spreads, answers: sheets.answers }
      const whole = [...wholeSheets(holed, seededDraw(draws))]

      const given = answers
        .filter((answer) => answer !== SKIPPED)
        .map((answer) => (answer - 1) * UNIT)
      const { code } = cellAt(0, 0)
      if (code === 'too-few') expect(new Set(whole)).toEqual(new Set([MISSING]))
      else if (code) expect(new Set(whole).size).toBe(1)
      else {
        for (const value of whole) expect(given).toContain(value)
        if (given.length === answers.length) expect(whole).toEqual(given)
        // whoever answered is still there, though maybe in another's place
        for (const value of given) {
          const howMany = (list: number[]) => list.filter((one) => one === value).length
          expect(howMany(whole)).toBeGreaterThanOrEqual(howMany(given))
        }
      }
    }),
  )
})

test('all temporary staff but one have short service: the difference is anybody’s of the block', () => {
  // the odd one agrees with nobody; a block of eight, and seventy-two others
  const odd: Person = [0, [1, 1], [1, 3]]
  const people: Person[] = [
    odd,
    ...[5, 5, 5, 3, 3, 4, 2].map((answer): Person => [0, [1, 0], [answer, 2]]),
    ...Array.from({ length: 32 }, (_, at): Person => [1, [1, 0], [1 + (at % 5), 3]]),
    ...Array.from({ length: 40 }, (_, at): Person => [2, [0, 1], [1 + (at % 5), 3]]),
  ]
  // temporary staff less those of short service ("north" stands for it)
  const difference = (draw: Draw) => {
    const { segments } = publisher(people, 30)(draw)
    const classesOf = (at: number, value: string) =>
      segments[at]?.groups.find(({ values }) => values.includes(value))?.items[0]?.classes
    const [temporary, short] = [classesOf(0, 'temporary'), classesOf(1, 'north')]
    return (['unfavourable', 'neutral', 'favourable'] as const).find(
      (name) => (temporary?.[name] ?? 0) - (short?.[name] ?? 0) === 1,
    )
  }
  expect(difference(NOBODY_MOVES)).toBe('unfavourable')
  const seen = Array.from({ length: 400 }, (_, at) => difference(seededDraw(at)))
  const share = (name: string) => seen.filter((one) => one === name).length / seen.length
  // the label is carried by somebody else in nearly half of all draws
  expect(share('unfavourable')).toBeLessThan(0.75)
  expect(share('favourable')).toBeGreaterThan(0.1)
  expect(share('neutral')).toBeGreaterThan(0.05)
})
