import { HUNDRED_POINTS } from '#src/core/disclosure/detail/answers.ts'
import { UNIT } from '#src/core/disclosure/whole-sheets.ts'
import { isExact, type TrueCell } from '#test/attack/detail/cells.ts'
import { INSTRUMENT, optionAt, type World } from '#test/attack/detail/world.ts'
import { VALID_CLASSES } from '#test/attack/judge/view.ts'
import type { PublishedDetail } from '#test/attack/simulate/detail.ts'
import { classOfOption, ITEMS, NONE, OPTIONS_OF } from '#test/attack/simulate/questionnaire.ts'

const TOP = NONE - 1
const POINTS_OF_OPTION = HUNDRED_POINTS / TOP

/**
 * What is left of the published sums of a detail block when the tallies of its exact cells are taken away: for coded
 * cells only what their codes and the company's options of exact cells say, all members alike; for each hole one whole
 * answer. Texts where something else is left, which would tell of coded cells.
 */
export function toldByGap(
  world: World,
  cells: readonly TrueCell[],
  details: readonly PublishedDetail[],
): string[] {
  const shares = INSTRUMENT.items.map((_, item) => companyOptions(world, cells, item))
  return details.flatMap(({ id, blocks, sums }) => {
    const own = cells.filter(({ block }) => blocks.includes(block))
    const ofItem = (item: number) =>
      own
        .filter((cell) => cell.item === item)
        .map((cell) => partOf(world, cell, shares[item] ?? []))
    const left = (
      what: string,
      said: number | undefined,
      parts: readonly Part[],
      of: keyof Mass,
      unit: number,
    ) => {
      const rest = (said ?? Number.NaN) - total(parts, ({ known }) => known[of])
      const [least, most] = [
        total(parts, ({ least }) => least[of]),
        total(parts, ({ most }) => most[of]),
      ]
      const isExplained = rest % unit === 0 && rest >= least && rest <= most
      return isExplained
        ? []
        : [`${what} of detail block ${id}: ${rest} left, of ${least} to ${most}`]
    }
    return [
      ...INSTRUMENT.items.flatMap((_, item) => [
        ...left(`sum of ${ITEMS[item]}`, sums.items.sum[item], ofItem(item), 'sum', UNIT),
        ...left(
          `squares of ${ITEMS[item]}`,
          sums.items.square[item],
          ofItem(item),
          'square',
          UNIT ** 2,
        ),
        ...unanswered(world, own, item, sums),
      ]),
      ...INSTRUMENT.factors.flatMap(({ items }, at) => {
        const parts = items.flatMap(ofItem)
        const factor = sums.factors[at]
        return [
          ...left(`favourable of ${factor?.id}`, factor?.favourable.a, parts, 'favourable', UNIT),
          ...left(`points of ${factor?.id}`, factor?.points.a, parts, 'points', POINTS_OF_OPTION),
        ]
      }),
    ]
  })
}

type Mass = Readonly<{ sum: number; square: number; favourable: number; points: number }>
type Part = Readonly<{ known: Mass; least: Mass; most: Mass }>

function partOf(world: World, cell: TrueCell, options: readonly number[]): Part {
  if (!isExact(cell)) return { known: codedMass(cell, options), least: NO_MASS, most: NO_MASS }
  const given = cell.given.map((person) => optionAt(world, person, cell.item))
  return {
    known: given.map(massOf).reduce(added, NO_MASS),
    least: filledBy(cell.holes.length, given, Math.min),
    most: filledBy(cell.holes.length, given, Math.max),
  }
}

/** What so many holes count for, each filled with the smallest or the largest that anybody's answer counts. */
function filledBy(holes: number, given: readonly number[], of: typeof Math.min): Mass {
  const masses = given.map(massOf)
  const extreme = (what: keyof Mass) => holes * of(...masses.map((mass) => mass[what]))
  return {
    sum: extreme('sum'),
    square: extreme('square'),
    favourable: extreme('favourable'),
    points: extreme('points'),
  }
}

const massOf = (option: number): Mass => ({
  sum: UNIT * option,
  square: (UNIT * option) ** 2,
  favourable: classOfOption(option) === 'favourable' ? UNIT : 0,
  points: POINTS_OF_OPTION * option,
})

/** Everybody of an "almost all" cell counts its mean: all but half a person in the class, the half split over the others. */
function codedMass({ says, people }: TrueCell, options: readonly number[]): Mass {
  const main = VALID_CLASSES.find((name) => name === says)
  if (!main) return NO_MASS
  const weightOf = (option: number) =>
    classOfOption(option) === main ? people.length - 1 / 2 : 1 / 4
  const sum = options.reduce((all, share, option) => all + weightOf(option) * share * option, 0)
  const mean = Math.round((UNIT * sum) / people.length)
  const favourable = main === 'favourable' ? people.length - 1 / 2 : 1 / 4
  return {
    sum: people.length * mean,
    square: people.length * mean ** 2,
    favourable: people.length * Math.round((UNIT * favourable) / people.length),
    points: people.length * Math.round((mean * HUNDRED_POINTS) / (TOP * UNIT)),
  }
}

/** How each class is spread over its options in the exact cells of the company; evenly where they hold few. */
function companyOptions(world: World, cells: readonly TrueCell[], item: number): number[] {
  const given = cells
    .filter((cell) => cell.item === item && isExact(cell))
    .flatMap(({ given }) => given.map((person) => optionAt(world, person, item)))
  const isEven = given.length < Math.max(10, 2 * world.plan.k)
  return Array.from({ length: NONE }, (_, option) => {
    const alike = OPTIONS_OF[classOfOption(option)]
    const inClass = given.filter((one) => alike.includes(one))
    return isEven || inClass.length === 0
      ? 1 / alike.length
      : inClass.filter((one) => one === option).length / inClass.length
  })
}

/** Skipped and not applicable are told apart only where none of the cells is coded. */
function unanswered(
  world: World,
  own: readonly TrueCell[],
  item: number,
  { items }: PublishedDetail['sums'],
): string[] {
  const cells = own.filter((cell) => cell.item === item)
  const people = cells.flatMap(({ holes }) => holes.map((person) => world.people[person]))
  const saying = people.filter((person) => person?.saysNotApplicable).length
  const expected = cells.every(isExact) ? [saying, people.length - saying] : [null, null]
  const isRight = items.notApplicable[item] === expected[0] && items.skipped[item] === expected[1]
  return isRight
    ? []
    : [`unanswered of ${ITEMS[item]}: ${items.notApplicable[item]}, ${items.skipped[item]}`]
}

const NO_MASS: Mass = { sum: 0, square: 0, favourable: 0, points: 0 }

const added = (one: Mass, other: Mass): Mass => ({
  sum: one.sum + other.sum,
  square: one.square + other.square,
  favourable: one.favourable + other.favourable,
  points: one.points + other.points,
})

const total = <One>(some: readonly One[], value: (one: One) => number) =>
  some.reduce((sum, one) => sum + value(one), 0)
