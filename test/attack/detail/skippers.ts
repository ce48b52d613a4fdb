import { UNIT } from '#src/core/disclosure/whole-sheets.ts'
import { isExact, type TrueCell, trueCells } from '#test/attack/detail/cells.ts'
import type { Copying } from '#test/attack/detail/copies.ts'
import { optionAt, WIDTH, type World } from '#test/attack/detail/world.ts'
import { classOfOption, ITEMS } from '#test/attack/simulate/questionnaire.ts'

type Copies = readonly Int16Array[]

/**
 * Answers of which somebody is certain who knows who skipped what and sees every row of the copy, block by block, without
 * names: more than any sums tell. Looks at those who alone skipped an item in their block. Whichever row could be theirs,
 * by how holes are filled, has answers to the items that nobody of the block skipped: where all of these are of one
 * class, it is theirs.
 */
export function certainOfSkippers(
  world: World,
  copies: Copies,
  { isExchanged }: Copying,
): string[] {
  const blocks = Map.groupBy(trueCells(world).filter(isExact), ({ block }) => block)
  return [...blocks.values()].flatMap((cells) => {
    const firm = cells.filter(({ holes }) => holes.length === 0)
    const rest = (person: number) => firm.map(({ item }) => optionAt(world, person, item)).join(' ')
    const people = cells[0]?.people ?? []
    // rows of different copies can be told to be the same person's only where no two are alike
    if (copies.length > 1 && new Set(people.map(rest)).size < people.length) return []
    return cells.flatMap((cell) =>
      cell.holes.length === 1 ? certainOfSkipper(world, copies, { cell, firm, isExchanged }) : [],
    )
  })
}

type Skipped = Readonly<{ cell: TrueCell; firm: readonly TrueCell[]; isExchanged: boolean }>

function certainOfSkipper(world: World, copies: Copies, { cell, firm, isExchanged }: Skipped) {
  const [skipper = -1] = cell.holes
  const possible = possibleRows(world, copies, cell, isExchanged)
  if (!possible.includes(skipper)) throw new Error('Not even the truth fits what was published')
  return firm.flatMap(({ item }) => {
    const classes = possible.map((person) => classOfOption(optionAt(world, person, item)))
    if (new Set(classes).size > 1) return []
    return [`${ITEMS[item]} of ${world.people[skipper]?.email}, who skipped ${ITEMS[cell.item]}`]
  })
}

/** The rows that could be the lone skipper's: those in which the filled answer could have been, in all copies alike. */
function possibleRows(world: World, copies: Copies, cell: TrueCell, isExchanged: boolean) {
  const { item, people, given } = cell
  const answered = given.reduce((sum, person) => sum + UNIT * optionAt(world, person, item), 0)
  const columns = copies.map((whole) => {
    const column = people.map((person) => whole[person * WIDTH + item] ?? 0)
    return { column, fill: column.reduce((sum, value) => sum + value, 0) - answered }
  })
  return people.filter((_, row) => {
    const sources = columns.map(({ column, fill }) => {
      const partners = isExchanged ? [...column.keys()] : [row]
      return new Set(
        partners
          .filter((partner) => column[partner] === fill)
          .map((partner) => othersBefore(column, row, partner)),
      )
    })
    const [first = new Set<string>(), ...more] = sources
    return [...first].some((others) => more.every((source) => source.has(others)))
  })
}

/** What all others answered, if the hole was in `row` and its filling changed places with `partner`. */
function othersBefore(column: readonly number[], row: number, partner: number): string {
  const before = column.with(partner, column[row] ?? 0)
  return before.toSpliced(row, 1).join(' ')
}
