import { INSTRUMENT, optionAt, type World } from '#test/attack/detail/world.ts'
import { codeAfterB3, type SaidCode } from '#test/attack/judge/view.ts'
import { NONE } from '#test/attack/simulate/questionnaire.ts'

/** One item in one block, as it truly is; people ascending. */
export type TrueCell = Readonly<{
  block: number
  item: number
  says: SaidCode
  people: readonly number[]
  holes: readonly number[]
  given: readonly number[]
}>

/** All cells, block by block and item by item: the order in which the copy is drawn. */
export function trueCells(world: World): TrueCell[] {
  return world.members.flatMap((members, block) =>
    INSTRUMENT.items.map((_, item) => {
      const people = [...members]
      const counts = Array.from({ length: NONE + 1 }, () => 0)
      for (const person of people) {
        const option = optionAt(world, person, item)
        counts[option] = (counts[option] ?? 0) + 1
      }
      const isHole = (person: number) => optionAt(world, person, item) === NONE
      const holes = people.filter(isHole)
      const given = people.filter((person) => !isHole(person))
      return { block, item, says: codeAfterB3(counts, world.plan.k), people, holes, given }
    }),
  )
}

export const isExact = ({ says }: TrueCell) => says === 'exact'
