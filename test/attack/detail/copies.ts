import { copyOf } from '#src/core/disclosure/copy.ts'
import type { Draw } from '#src/core/disclosure/draw.ts'
import { UNIT } from '#src/core/disclosure/whole-sheets.ts'
import { isExact, trueCells } from '#test/attack/detail/cells.ts'
import { optionAt, WIDTH, type World } from '#test/attack/detail/world.ts'

/**
 * Ways of making the sheets whole: the copies made for one publication, person by person as in `Copy`, and whether filled
 * answers change places in them.
 */
export type Copying = Readonly<{
  isExchanged: boolean
  copies: (world: World, draw: Draw) => readonly Int16Array[]
}>

/** The product's way: one copy for all that is published. */
export const AS_PUBLISHED: Copying = {
  isExchanged: true,
  copies: (world, draw) => [productCopy(world, draw)],
}

/** Each is the product's way without one of its steps. */
export const LEAKY_COPIES: Readonly<Record<string, Copying>> = {
  'holes filled with the mean': {
    isExchanged: false,
    copies: (world) => [
      filled(world, (answers) =>
        Math.round((UNIT * answers.reduce((sum, one) => sum + one, 0)) / answers.length),
      ),
    ],
  },
  'holes filled without the exchange': {
    isExchanged: false,
    copies: (world, draw) => [
      filled(world, (answers) => UNIT * (answers[draw(answers.length)] ?? 0)),
    ],
  },
  'a copy for segments and another for detail': {
    isExchanged: true,
    copies: (world, draw) => [productCopy(world, draw), productCopy(world, draw)],
  },
}

const productCopy = ({ plan, publication }: World, draw: Draw) =>
  copyOf(plan, publication.sheets, draw).whole

/** The answers as they are, with `fill` in the holes of exact cells; coded cells are left at 0. */
function filled(world: World, fill: (answers: readonly number[]) => number): Int16Array {
  const whole = new Int16Array(world.people.length * WIDTH)
  for (const { item, people, holes, given } of trueCells(world).filter(isExact)) {
    const answers = given.map((person) => optionAt(world, person, item))
    for (const person of people) {
      const isHole = holes.includes(person)
      whole[person * WIDTH + item] = isHole ? fill(answers) : UNIT * optionAt(world, person, item)
    }
  }
  return whole
}
