import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { copyOf } from '#src/core/disclosure/copy.ts'
import { type DetailSums, sumsOfAll } from '#src/core/disclosure/detail/detail-sums.ts'
import { itemSumsOf } from '#src/core/disclosure/detail/item-sums.ts'
import { detailSums } from '#src/core/disclosure/detail/sum-copy.ts'
import { unansweredIn } from '#src/core/disclosure/detail/unanswered.ts'
import { writtenSums } from '#src/core/disclosure/detail/written-sums.ts'
import type { Draw } from '#src/core/disclosure/draw.ts'
import type { Instrument } from '#src/core/disclosure/instrument.ts'
import { agreement, oneComment, partsOf, SKIPPED } from '#test/core/disclosure/answers.ts'
import { distributionOf, seededDraw } from '#test/core/disclosure/draws.ts'

const NOT_APPLICABLE = SKIPPED + 1

const instrument: Instrument = {
  items: [agreement('a'), agreement('b', true), agreement('o')],
  factors: [{ id: 'F', items: [0, 1] }],
  outcomes: [2],
}

type Person = readonly [block: number, answers: readonly number[]]

/** Everything about persons' answers together that is published of these people, for one sequence of draws. */
function publisher(people: readonly Person[]) {
  const sizes: number[] = []
  for (const [block] of people) sizes[block] = (sizes[block] ?? 0) + 1
  const blocks = partsOf(...sizes)
  const whole = oneComment(blocks)
  const plan = { items: instrument.items, blocks, commentBlocks: whole, k: 3 }
  const sheets = {
    answers: Int8Array.from(people.flatMap(([, answers]) => [...answers])),
    blocks: people.map(([block]) => block),
  }
  return (draw: Draw, detailBlocks = whole) => {
    const copy = copyOf(plan, sheets, draw)
    const unanswered = unansweredIn(copy, sheets, detailBlocks)
    const sums = detailSums(instrument, copy, detailBlocks)
    return {
      sums,
      written: sums.map((own, at) => writtenSums(instrument, own, unanswered[at] ?? [])),
      items: itemSumsOf(instrument, copy),
    }
  }
}

const anAnswer = fc.constantFrom(1, 2, 3, 5, SKIPPED, NOT_APPLICABLE)
const aSheet = fc.tuple(anAnswer, fc.constantFrom(1, 3, 4), fc.constantFrom(2, 5))

describe('the swap test', () => {
  const holesIn = (people: readonly Person[]) =>
    people.flatMap(([, answers]) => answers).filter((answer) => answer < 0).length

  /** A block of five with at most two holes, beside a block of others: all its draws can be gone through. */
  const aSmallWorld = fc
    .array(aSheet, { minLength: 5, maxLength: 5 })
    .map((sheets): Person[] => [
      ...sheets.map((answers): Person => [0, answers]),
      ...[1, 3, 5].map((answer): Person => [1, [answer, answer, answer]]),
    ])
    .filter((people) => holesIn(people) <= 2)

  test('two sheets of a block that change places leave every publication as likely', () => {
    fc.assert(
      fc.property(aSmallWorld, fc.integer({ min: 1, max: 4 }), (people, other) => {
        const swapped = people.with(0, people[other] as Person).with(other, people[0] as Person)
        const outcomes = (some: readonly Person[]) => {
          const publish = publisher(some)
          return distributionOf((draw) => {
            const { written, items } = publish(draw)
            return JSON.stringify([written, items])
          })
        }
        const before = outcomes(people)
        const after = outcomes(swapped)
        expect([...after.keys()].toSorted()).toEqual([...before.keys()].toSorted())
        for (const [outcome, probability] of before)
          expect(after.get(outcome)).toBeCloseTo(probability, 12)
      }),
      { numRuns: 25 },
    )
  })

  test('who skipped gives nobody away: a skipped answer could have been anybody’s', () => {
    const sheets = [5, 1, 3, 2, 4].map((answer): Person => [0, [answer, 3, 5]])
    const skipping = (person: number) =>
      sheets.map(
        ([block, answers], at): Person => [
          block,
          at === person ? answers.with(0, SKIPPED) : answers,
        ],
      )
    // whoever skipped, everybody's answers beside theirs stay possible in the sums of products
    for (const person of sheets.keys()) {
      const outcomes = distributionOf((draw) =>
        JSON.stringify(publisher(skipping(person))(draw).written),
      )
      expect(outcomes.size).toBeGreaterThan(3)
    }
  })
})

describe('detail sums', () => {
  const aCompany = fc
    .array(fc.tuple(fc.nat(5), aSheet), { minLength: 30, maxLength: 80 })
    .map((people) => {
      const known = [...new Set(people.map(([block]) => block))].toSorted(
        (one, other) => one - other,
      )
      return people.map(([block, answers]): Person => [known.indexOf(block), answers])
    })
  const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 })

  test('add up: any split into detail blocks, merged in any order, gives the sums of all', () => {
    fc.assert(
      fc.property(aCompany, seed, fc.infiniteStream(fc.nat(2)), (people, draws, split) => {
        const publish = publisher(people)
        const [whole] = publish(seededDraw(draws)).sums
        const blocks = Math.max(...people.map(([block]) => block)) + 1
        const parts = Map.groupBy([...Array(blocks).keys()], () => split.next().value ?? 0)
        const split3 = [...parts.values()].map((members, id) => ({
          id,
          members,
          units: members,
          size: people.filter(([block]) => members.includes(block)).length,
        }))
        const parted = publish(seededDraw(draws), split3).sums.toReversed()
        const merged = sumsOfAll(instrument, parted)
        expect(withoutHistograms(merged)).toEqual(withoutHistograms(whole as DetailSums))
      }),
    )
  })

  test('are whole numbers, whatever is coded', () => {
    fc.assert(
      fc.property(aCompany, seed, (people, draws) => {
        const { written, items } = publisher(people)(seededDraw(draws))
        JSON.parse(JSON.stringify([written, items]), (_, value: unknown) => {
          if (typeof value === 'number') expect(Number.isSafeInteger(value)).toBe(true)
          return value
        })
      }),
    )
  })

  test('tell "not applicable" from skipped only where no cell of the detail block is coded', () => {
    fc.assert(
      fc.property(aCompany, seed, (people, draws) => {
        const { written } = publisher(people)(seededDraw(draws))
        const given = (answer: number) =>
          people.filter(([, answers]) => answers[0] === answer).length
        const items = written[0]?.items
        const answers = Map.groupBy(people, ([block]) => block)
        const isCoded = [...answers.values()].some((some) => {
          const classes = some.map(([, [a]]) => classOf(a)).filter((name) => name !== null)
          const largest = Math.max(
            0,
            ...['low', 'middle', 'high'].map(
              (name) => classes.filter((own) => own === name).length,
            ),
          )
          return classes.length < 3 || largest >= classes.length - 1
        })
        expect(items?.notApplicable[0]).toBe(isCoded ? null : given(NOT_APPLICABLE))
        expect(items?.skipped[0]).toBe(isCoded ? null : given(SKIPPED))
      }),
    )
  })
})

const classOf = (answer: number | undefined) =>
  answer === undefined || answer < 0 ? null : answer < 3 ? 'low' : answer === 3 ? 'middle' : 'high'

const withoutHistograms = ({ factors, ...sums }: DetailSums) => ({
  ...sums,
  factors: factors.map((factor) => ({ ...factor, histogram: null })),
})
