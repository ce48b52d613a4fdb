import { NOT_APPLICABLE, SKIPPED } from '#src/core/anonymity/payload.ts'
import { UNIT } from '#src/core/disclosure/whole-sheets.ts'
import { isExact, type TrueCell, trueCells } from '#test/attack/detail/cells.ts'
import type { Lot, Lots } from '#test/attack/detail/lots.ts'
import {
  optionAt,
  storedAnswer,
  WIDTH,
  type World,
  withAnswers,
} from '#test/attack/detail/world.ts'
import { VALID_CLASSES } from '#test/attack/judge/view.ts'
import { OPTIONS_OF } from '#test/attack/simulate/questionnaire.ts'
import type { Random } from '#test/attack/simulate/random.ts'

/** What was published and how it came about: the copy person by person, and what was drawn. */
export type Published = Readonly<{ world: World; whole: Int16Array; lots: Lots }>

/**
 * How another world differs: whose row of the copy each person has there, and whose way of skipping. Both are
 * exchanges inside blocks.
 */
export type Moved = Readonly<{
  row: (person: number) => number
  holes: (person: number) => number
}>

/**
 * Another world, and what would have to be drawn in it for the same publication: everybody has the row that `row`
 * says, what chance did to it is undone, and what a code does not tell is drawn anew.
 */
export function otherWorld(
  { world, whole, lots }: Published,
  { row, holes }: Moved,
  random: Random,
): { world: World; lots: Lots } {
  const answers = new Int8Array(world.publication.sheets.answers.length).fill(SKIPPED)
  const cells: Lot[] = []
  const exactLots = [...lots.cells]
  for (const cell of trueCells(world)) {
    const set = (person: number, option: number) => {
      answers[person * WIDTH + cell.item] = storedAnswer(cell.item, option)
    }
    const wereHoles = new Set(cell.holes)
    const skip = (person: number) => wereHoles.has(holes(person))
    for (const person of cell.people.filter(skip))
      answers[person * WIDTH + cell.item] = answerOf(world, holes(person), cell.item)
    const moved = {
      ...cell,
      holes: cell.people.filter(skip),
      given: cell.people.filter((person) => !skip(person)),
    }
    if (isExact(cell)) {
      const column = new Map(
        cell.people.map((person) => [person, optionIn(whole, row(person), cell.item)]),
      )
      const fills = [...(exactLots.shift()?.giver.values() ?? [])].map((giver) =>
        optionAt(world, giver, cell.item),
      )
      cells.push(undone(moved, column, fills, random))
      for (const person of moved.given) set(person, column.get(person) ?? 0)
    } else {
      for (const [person, option] of codedAnswers(world, moved, holes, random)) set(person, option)
    }
  }
  const pools = lots.pools.map(({ carries }, block) => {
    const members = [...(world.members[block] ?? [])]
    return {
      willing: new Set(members),
      carries: new Map(members.map((one) => [one, carries.get(row(one)) ?? row(one)])),
    }
  })
  return { world: withAnswers(world, answers), lots: { cells, pools } }
}

const answerOf = ({ publication: { sheets } }: World, person: number, item: number) =>
  sheets.answers[person * WIDTH + item] === NOT_APPLICABLE ? NOT_APPLICABLE : SKIPPED

const optionIn = (whole: Int16Array, person: number, item: number) =>
  (whole[person * WIDTH + item] ?? 0) / UNIT

/**
 * Takes a column of the copy back to answers, in place: hole by hole, the last first, each changes places with somebody
 * who has an answer that was drawn as a filling.
 */
function undone(
  { holes, given, people }: TrueCell,
  column: Map<number, number>,
  fills: readonly number[],
  random: Random,
): Lot {
  const left = [...fills]
  const partner = new Map<number, number>()
  const done = new Set<number>()
  for (const hole of holes.toReversed()) {
    const possible = people.filter(
      (person) => !done.has(person) && left.includes(column.get(person) ?? -1),
    )
    const other = random.pick(possible)
    const [own = 0, fill = 0] = [column.get(hole), column.get(other)]
    column.set(other, own).set(hole, fill)
    left.splice(left.indexOf(fill), 1)
    partner.set(hole, other)
    done.add(hole)
  }
  const giver = new Map(
    holes.map((hole) => [
      hole,
      random.pick(given.filter((person) => column.get(person) === column.get(hole))),
    ]),
  )
  return { giver, order: holes, partner }
}

/** Any answers that the code allows: in "too few" whatever there may be, in "almost all" everybody may be the odd one. */
function codedAnswers(
  world: World,
  cell: TrueCell,
  holes: Moved['holes'],
  random: Random,
): [number, number][] {
  const { says, people, given } = cell
  const main = VALID_CLASSES.find((name) => name === says)
  if (!main) {
    const isKnown = people.every((person) => holes(person) === person)
    const answering = isKnown ? given : random.shuffled(people).slice(0, world.plan.k - 1)
    return answering.map((person) => [person, random.between(0, 4)])
  }
  const odd = random.pick(given)
  const others = VALID_CLASSES.filter((name) => name !== main)
  return given.map((person) => [
    person,
    random.pick(OPTIONS_OF[person === odd ? random.pick(others) : main]),
  ])
}
