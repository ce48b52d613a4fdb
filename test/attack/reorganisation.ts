import { joinForComparison } from '#src/core/disclosure/compare.ts'
import { coversOf } from '#src/core/disclosure/cover.ts'
import type { Surveyed } from '#src/core/disclosure/lines.ts'
import {
  blocksOf,
  detailBlocksOf,
  type Part,
  reportingGroups,
} from '#src/core/disclosure/partition.ts'
import { detailThreshold } from '#src/core/disclosure/thresholds.ts'
import { makeTree, type Tree } from '#src/core/disclosure/tree.ts'
import { fewestTold, type Published } from '#test/attack/judge/comparison.ts'
import { type Random, seededRandom } from '#test/attack/simulate/random.ts'

type Employee = Readonly<{ email: string; department: string; answers: boolean }>
type Staff = readonly Employee[]
type Counted = Readonly<{ staff: Staff; tree: Tree; blocks: readonly Part[] }>

/** Two campaigns as they would be published without R7 and with it. */
export type Compared = Readonly<Record<'without' | 'with', Told>>
type Told = Readonly<{ fewest: number; blocks: number; exact: number; departments: number }>

export const K = 5

type Pair = Readonly<{ past: Counted; present: Counted; joined: Counted }>

/** A company between whose campaigns teams moved, split and merged, people changed teams, came and left. */
export async function reorganised(seed: number, response: number): Promise<Compared> {
  const { past, present, joined } = asked(seed, response)
  return { without: await told(past, present), with: await told(past, joined) }
}

/**
 * The fewest people told of where blocks are joined, and detail blocks are made of the blocks as they were before: a
 * difference of sums of detail then undoes the joining.
 */
export function toldByDetailApart(seed: number, response: number): Promise<number> {
  const { past, present, joined } = asked(seed, response)
  return fewestTold(published(past), published(joined, present.blocks))
}

function asked(seed: number, response: number): Pair {
  const random = seededRandom(seed * 6151 + 11)
  const before = firstStaff(random, response)
  const [past, present] = [counted(before), counted(nextStaff(random, before, response))]
  const joined = joinForComparison({
    tree: present.tree,
    k: K,
    previous: surveyed(past),
    blocks: present.blocks,
    surveyed: surveyed(present),
  })
  return { past, present, joined: { ...present, blocks: joined } }
}

/** The strongest attacker is told each block, and not only each department's cover, and the sums of each detail block. */
async function told(past: Counted, present: Counted): Promise<Told> {
  return {
    fewest: await fewestTold(published(past), published(present)),
    blocks: present.blocks.length,
    exact: coversOf(present.tree, present.blocks).exact.filter(Boolean).length,
    departments: present.tree.length,
  }
}

function firstStaff(random: Random, response: number): Staff {
  const teams = ['North', 'South', 'West'].flatMap((division) => [
    `Company/${division}`,
    ...Array.from({ length: 4 }, (_, nth) => `Company/${division}/T${nth}`),
  ])
  return teams.flatMap((department) =>
    Array.from({ length: random.between(3, 10) }, (_, nth) => ({
      email: `${nth}.${department.replaceAll('/', '.')}@example.org`,
      department,
      answers: random.chance(response),
    })),
  )
}

function nextStaff(random: Random, before: Staff, response: number): Staff {
  const departments = [...new Set(before.map(({ department }) => department))]
  const goals = new Map(departments.map((from) => [from, goalsOf(random, from, departments)]))
  const stayers = before.flatMap((one): Employee[] => {
    if (random.chance(0.06)) return []
    const goal = random.pick(goals.get(one.department) ?? [one.department])
    const department = random.chance(0.03) ? random.pick(departments) : goal
    return [{ ...one, department, answers: random.chance(response) }]
  })
  const joiners = Array.from({ length: K + random.between(0, 4) }, (_, nth) => ({
    email: `joiner${nth}@example.org`,
    department: random.pick(stayers).department,
    answers: random.chance(response),
  }))
  return [...stayers, ...joiners]
}

/** Where the people of a department are found the next time: each of them in one of these. */
function goalsOf(random: Random, from: string, departments: readonly string[]): string[] {
  const fate = random.next()
  if (fate < 0.1) return [`Company/${random.pick(['North', 'South', 'West'])}/Of${from.slice(-8)}`]
  if (fate < 0.2) return [from, `${from} B`]
  if (fate < 0.25) return [from, random.pick(departments)]
  return fate < 0.3 ? [random.pick(departments)] : [from]
}

function counted(staff: Staff): Counted {
  const headcounts = Map.groupBy(staff, ({ department }) => department)
  const tree = makeTree([...headcounts].map(([path, some]) => ({ path, invited: some.length })))
  const groups = reportingGroups(tree, K)
  const answered = groups.map(
    ({ units }) => within(staff, tree, units).filter(({ answers }) => answers).length,
  )
  return { staff, tree, blocks: blocksOf(tree, groups, answered, K) }
}

const surveyed = ({ staff, tree, blocks }: Counted): Surveyed[] =>
  blocks.map(({ units, size }) => ({
    people: within(staff, tree, units).map(({ email }) => email),
    counted: size,
  }))

function published({ staff, tree, blocks }: Counted, madeOf = blocks): Published {
  const details = detailBlocksOf(tree, madeOf, detailThreshold(K))
  return {
    wave: staff,
    covers: [...blocks, ...details].map(
      ({ units }) => new Set(units.map((unit) => tree[unit]?.path ?? '')),
    ),
  }
}

function within(staff: Staff, tree: Tree, units: readonly number[]): Staff {
  const paths = new Set(units.map((unit) => tree[unit]?.path))
  return staff.filter(({ department }) => paths.has(department))
}
