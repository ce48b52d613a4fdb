import { copyOf } from '#src/core/disclosure/copy.ts'
import type { Draw } from '#src/core/disclosure/draw.ts'
import { drawOf, readLots, recorded, repeated } from '#test/attack/detail/lots.ts'
import { type Moved, otherWorld, type Published } from '#test/attack/detail/other-world.ts'
import { sumsPublished } from '#test/attack/detail/publication.ts'
import { INSTRUMENT, optionAt, type World } from '#test/attack/detail/world.ts'
import { classOfOption, ITEMS, NONE } from '#test/attack/simulate/questionnaire.ts'
import type { Random } from '#test/attack/simulate/random.ts'

/** Of so many answers of people to items, these have no other world in which they are of another class. */
export type Witnessed = Readonly<{ answers: number; without: readonly string[] }>

/** Worlds tried at random, and how many more on average for each answer. */
const AT_RANDOM = 30
const FOR_ONE = 5

/**
 * Looks for witnesses: for each person and item another world in which the person's answer is of another class and which,
 * with other draws, publishes the very same figures. Whoever skipped what is known to the attacker; but who skipped
 * needs a world in which they answered.
 */
export function witnessed(world: World, draw: Draw, random: Random): Witnessed {
  const { draw: keeping, drawn } = recorded(draw)
  const before = sumsPublished(world, keeping)
  const copy = copyOf(world.plan, world.publication.sheets, repeated(drawn))
  const published = { world, whole: copy.whole, lots: readLots(world, drawn) }
  const answers = answersOf(world)
  const given = answers.filter(({ option }) => option !== NONE)
  const skipped = answers.filter(({ option }) => option === NONE)
  const without = [
    ...unwitnessed(published, given, before, random, true),
    ...unwitnessed(published, skipped, before, random, false),
  ]
  return {
    answers: answers.length,
    without: without.map(
      ({ person, item }) => `${ITEMS[item]} of ${world.people[person]?.email ?? ''}`,
    ),
  }
}

type Answer = Readonly<{ person: number; item: number; option: number }>

const answersOf = (world: World): Answer[] =>
  world.people.flatMap((_, person) =>
    INSTRUMENT.items.map((__, item) => ({ person, item, option: optionAt(world, person, item) })),
  )

function unwitnessed(
  published: Published,
  answers: readonly Answer[],
  before: string,
  random: Random,
  areSkippersKnown: boolean,
): Answer[] {
  const { world } = published
  let left = [...answers]
  const most = AT_RANDOM + FOR_ONE * answers.length
  for (let tried = 0; left.length > 0 && tried < most; tried++) {
    const wanted = tried < AT_RANDOM ? null : (left[tried % left.length] ?? null)
    const row = rowsFor(world, wanted, random)
    const holes = areSkippersKnown ? (person: number) => person : shuffledInBlocks(world, random)
    const other = otherWorld(published, { row, holes }, random)
    if (sumsPublished(other.world, drawOf(other.world, other.lots)) !== before)
      throw new Error('Another world was built that is published otherwise')
    left = left.filter(
      ({ person, item, option }) =>
        classOfOption(optionAt(other.world, person, item)) === classOfOption(option),
    )
  }
  return left
}

/** Everybody has somebody's row; where one answer is wanted, that person alone changes with somebody. */
function rowsFor(world: World, wanted: Answer | null, random: Random): Moved['row'] {
  if (!wanted) return shuffledInBlocks(world, random)
  const block = world.members.find((members) => members.includes(wanted.person)) ?? []
  const other = random.pick([...block])
  return (person) => (person === wanted.person ? other : person === other ? wanted.person : person)
}

function shuffledInBlocks({ members }: World, random: Random): (person: number) => number {
  const goal = new Map(
    members.flatMap((block) => {
      const shuffled = random.shuffled([...block])
      return [...block].map((person, at): [number, number] => [person, shuffled[at] ?? person])
    }),
  )
  return (person) => goal.get(person) ?? person
}
