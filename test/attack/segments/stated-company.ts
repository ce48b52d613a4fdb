import type { TallyPlan } from '#src/core/disclosure/cells.ts'
import type { Sheets } from '#src/core/disclosure/count-options.ts'
import type { Instrument } from '#src/core/disclosure/instrument.ts'
import {
  blocksOf,
  commentBlocksOf,
  partOfMember,
  reportingGroups,
} from '#src/core/disclosure/partition.ts'
import type { Dimension } from '#src/core/disclosure/segments.ts'
import { commentThreshold } from '#src/core/disclosure/thresholds.ts'
import { makeTree } from '#src/core/disclosure/tree.ts'
import { type Random, seededRandom } from '#test/attack/simulate/random.ts'
import { agreement } from '#test/core/disclosure/answers.ts'

/** A company after close, whose people also said what contract and what service they have. */
export type StatedCompany = Readonly<{
  plan: TallyPlan
  instrument: Instrument
  sheets: Sheets
  dimensions: readonly Dimension[]
  labels: Uint8Array
}>

const K = 5
const ITEMS = ['a', 'b', 'c', 'd'].map((id) => agreement(id))
const DIMENSIONS = [
  { id: 'contract', values: ['permanent', 'temporary'] },
  { id: 'service', values: ['long', 'short'] },
]

/**
 * Teams of five to twelve with moods of their own, in which temporary staff are less content. Nobody else has short
 * service, and all temporary staff but one or two do: the difference of two published values is about these alone.
 * Everybody answers everything and states both.
 */
export function statedCompany(seed: number): StatedCompany {
  const random = seededRandom(seed)
  const teams = Array.from({ length: random.between(11, 14) }, (_, at) => ({
    path: `Company/${String.fromCharCode(65 + (at % 4))}/T${at}`,
    invited: random.between(5, 12),
  }))
  const tree = makeTree(teams)
  const groups = reportingGroups(tree, K)
  const blocks = blocksOf(
    tree,
    groups,
    groups.map(({ size }) => size),
    K,
  )
  const blockOf = partOfMember(blocks)
  let odd = random.between(1, 2)
  const people = groups.flatMap(({ id, size }) => {
    const own = ITEMS.map(() => mood(random))
    return Array.from({ length: size }, () =>
      aPerson(random, blockOf.get(id) ?? -1, own, () => odd-- > 0),
    )
  })
  return {
    plan: {
      items: ITEMS,
      blocks,
      commentBlocks: commentBlocksOf(tree, blocks, commentThreshold(K)),
      k: K,
    },
    instrument: { items: ITEMS, factors: [{ id: 'F', items: [0, 1, 2, 3] }], outcomes: [] },
    sheets: {
      answers: Int8Array.from(people.flatMap(({ answers }) => answers)),
      blocks: people.map(({ block }) => block),
    },
    dimensions: DIMENSIONS,
    labels: Uint8Array.from(people.flatMap(({ labels }) => labels)),
  }
}

type Mood = Readonly<{ answer: number; agreement: number }>

const mood = (random: Random): Mood => ({
  answer: random.between(1, 5),
  agreement: 0.2 + 0.5 * random.next(),
})

function aPerson(random: Random, block: number, own: readonly Mood[], isOdd: () => boolean) {
  const isTemporary = random.chance(0.5)
  const isShort = isTemporary && !isOdd()
  const answers = own.map(({ answer, agreement }) => {
    const given = random.chance(agreement) ? answer : random.between(1, 5)
    return isTemporary && random.chance(0.5) ? Math.max(1, given - 2) : given
  })
  return { block, answers, labels: [isTemporary ? 1 : 0, isShort ? 1 : 0] }
}
