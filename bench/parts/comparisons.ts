import { joinForComparison } from '../../src/core/disclosure/compare.ts'
import type { Surveyed } from '../../src/core/disclosure/lines.ts'
import { makeBlocks } from '../../src/core/disclosure/partition.ts'
import { makeTree } from '../../src/core/disclosure/tree.ts'
import { seededRandom } from '../../src/services/demo/sheets.ts'
import { type Figure, limitFigure, median } from '../setup/figure.ts'

const K = 5
const TEAMS = 5000
const SIZE = 20
const ROUNDS = 5
const AIM = 2000

type Year = Readonly<{ name: string; turnover: number; moving: number; reorganised: number }>

const YEARS: readonly Year[] = [
  { name: 'a quarter', turnover: 0.02, moving: 0.01, reorganised: 0 },
  { name: 'a year', turnover: 0.08, moving: 0.03, reorganised: 0 },
  { name: 'a reorganisation', turnover: 0.08, moving: 0.05, reorganised: 0.3 },
  { name: 'moves alone', turnover: 0, moving: 0.05, reorganised: 0 },
]

/** Rule R7 at 5,000 teams and 100,000 people, everybody answering: the worst case, as every block is compared. */
export async function comparisons(): Promise<Figure[]> {
  return YEARS.map((year) => {
    const random = seededRandom(7)
    const before = Array.from({ length: TEAMS * SIZE }, (_, person) => person % TEAMS)
    const [past, present] = [campaignOf(before), campaignOf(afterYear(before, year, random))]
    const milliseconds = Array.from({ length: ROUNDS }, () => {
      const start = performance.now()
      joinForComparison({ ...present, k: K, previous: past.surveyed })
      return performance.now() - start
    })
    const what = `compare 100,000 people in ${present.blocks.length} blocks after ${year.name}`
    return limitFigure('comparisons', what, 'ms', median(milliseconds), { most: AIM })
  })
}

/** `seats[person]` is the person's team; who left has none, who came stands at the end. */
function campaignOf(seats: readonly (number | null)[]) {
  const teams = new Map<string, string[]>()
  for (const [person, team] of seats.entries()) {
    if (team === null) continue
    const path = `Company/D${Math.floor(team / 200)}/E${Math.floor(team / 10)}/T${team}`
    teams.set(path, [...(teams.get(path) ?? []), `p${person}`])
  }
  const tree = makeTree([...teams].map(([path, people]) => ({ path, invited: people.length })))
  const staffed = tree.filter(({ invited }) => invited > 0)
  const atoms = staffed.map(({ id, invited }) => ({ id, units: [id], size: invited }))
  const blocks = makeBlocks(tree, atoms, K)
  const surveyed = blocks.map(({ units, size }): Surveyed => {
    const people = units.flatMap((unit) => teams.get(tree[unit]?.path ?? '') ?? [])
    return { people, counted: size }
  })
  return { tree, blocks, surveyed }
}

function afterYear(before: readonly number[], year: Year, random: () => number) {
  const anyTeam = () => Math.floor(random() * TEAMS)
  // a team that is reorganised sends half of its people to another
  const goals = Array.from({ length: TEAMS }, () =>
    random() < year.reorganised ? anyTeam() : null,
  )
  const seats = before.map((team) => {
    if (random() < year.turnover) return null
    if (random() < year.moving) return anyTeam()
    return random() < 0.5 ? (goals[team] ?? team) : team
  })
  return [...seats, ...Array.from({ length: before.length * year.turnover }, anyTeam)]
}
