import { detailThreshold } from '#src/core/disclosure/thresholds.ts'
import { trueCells } from '#test/attack/detail/cells.ts'
import { AS_PUBLISHED, type Copying, LEAKY_COPIES } from '#test/attack/detail/copies.ts'
import { otherThanTrue } from '#test/attack/detail/drawless.ts'
import { toldByGap } from '#test/attack/detail/gap.ts'
import { statisticsFromElsewhere } from '#test/attack/detail/report-faults.ts'
import { type FigureSet, figureSets } from '#test/attack/detail/sets.ts'
import { certainOfSkippers } from '#test/attack/detail/skippers.ts'
import { isSameAfterSwap } from '#test/attack/detail/swap.ts'
import { witnessed } from '#test/attack/detail/witness.ts'
import type { World } from '#test/attack/detail/world.ts'
import { type Finding, isolates } from '#test/attack/judge/finding.ts'
import { isolated } from '#test/attack/judge/isolation.ts'
import type { Cover } from '#test/attack/judge/reading.ts'
import type { Statement, View } from '#test/attack/judge/view.ts'
import { type Random, seededRandom } from '#test/attack/simulate/random.ts'
import type { Surveyed } from '#test/attack/simulate/surveyed.ts'

/** What detail gives away as it is published, and as it would with a step of the copy left out. */
export type DetailAttack = Readonly<{
  /** Answers of people to items for which another world with the same publication was looked for. */
  answers: number
  findings: readonly Finding[]
  leaky: Readonly<Record<string, readonly Finding[]>>
}>

type Attacked = Readonly<{ world: World; view: View; covers: readonly Cover[]; seed: number }>

/**
 * Attacks what needs a person's answers together (ANONYMITY B4): whom its figures are about, what they say beside the
 * tallies, whether another world could have published them for each person and item, and whether they are as likely
 * after an exchange of sheets.
 */
export async function attackDetail(
  { details, matrix }: Pick<Surveyed, 'details' | 'matrix'>,
  { world, view, covers, seed }: Attacked,
): Promise<DetailAttack> {
  const random = seededRandom(seed)
  const draw = (below: number) => random.between(0, below - 1)
  const cells = trueCells(world)
  const sets = figureSets(world, cells, details, matrix)
  const { answers, without } = witnessed(world, draw, random)
  const swapped = isSameAfterSwap(world, draw, random)
  const certain = [
    ...toldByGap(world, cells, details),
    ...without.map((answer) => `no other world for ${answer}`),
    ...skippersFound(world, AS_PUBLISHED, random),
  ]
  return {
    answers,
    findings: [
      ...sets.flatMap((set) => notTheseBlocks(world, set)),
      ...(matrix ? isolates(matrix.n, detailThreshold(view.k), 'by all items together') : []),
      ...(await isolatedBeside(view, world, sets)),
      ...certain.map((text): Finding => ({ kind: 'certain', text })),
      ...statisticsFromElsewhere(world, covers, details).map(shown),
      ...otherThanTrue(world, cells, { details, matrix }, draw).map(shown),
      ...(swapped ? [] : [shown('detail is told otherwise after an exchange in each block')]),
    ],
    leaky: Object.fromEntries(
      Object.entries(LEAKY_COPIES).map(([name, copying]) => [
        name,
        skippersFound(world, copying, random).map((text): Finding => ({ kind: 'certain', text })),
      ]),
    ),
  }
}

const skippersFound = (world: World, copying: Copying, random: Random) =>
  certainOfSkippers(
    world,
    copying.copies(world, (below) => random.between(0, below - 1)),
    copying,
  )

const shown = (text: string): Finding => ({ kind: 'shown', text })

/** A figure whose number of people is not that of the blocks it must be about. */
function notTheseBlocks({ members }: World, { name, says, blocks }: FigureSet): Finding[] {
  const people = blocks.reduce((sum, block) => sum + (members[block]?.length ?? 0), 0)
  return people === says ? [] : [shown(`${name} is about ${says}, whose blocks hold ${people}`)]
}

/** Isolation (ANONYMITY B5.2) by the sums of detail together with the tallies. */
async function isolatedBeside(
  view: View,
  { atomOf }: World,
  sets: readonly FigureSet[],
): Promise<Finding[]> {
  const items = view.items.map((statements, item) => [
    ...statements,
    ...sets
      .filter((set) => set.items.includes(item) && set.blocks.length > 0)
      .map(({ blocks }): Statement => {
        const about = blocks.map((block) => atomOf[block] ?? -1)
        return { kind: 'sum', atoms: [], weights: [], value: 0, about, least: view.k }
      }),
  ])
  const found = await isolated({ ...view, items }, false)
  return found.flatMap(({ people, least, how }) => isolates(people, least, `by detail, ${how}`))
}
