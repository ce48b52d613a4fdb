import { copyOf } from '#src/core/disclosure/copy.ts'
import type { Draw } from '#src/core/disclosure/draw.ts'
import { exchange } from '#src/core/disclosure/exchange.ts'
import { membersOf } from '#src/core/disclosure/members.ts'
import { segmentsOf } from '#src/core/disclosure/segments.ts'
import { detailThreshold } from '#src/core/disclosure/thresholds.ts'
import { segmentRows } from '#src/core/report/segment-figures.ts'
import { guessesOf, type Target, type Tried } from '#test/attack/segments/guess.ts'
import { type StatedCompany, statedCompany } from '#test/attack/segments/stated-company.ts'
import { seededRandom } from '#test/attack/simulate/random.ts'

/** In how many swapped worlds the same publication is possible, and how often the attacker is right, and sure. */
export type SegmentAttack = Readonly<{
  organisations: number
  /** Organisations in which a swap would have been seen: with the exchange of labels, and without it. */
  leaking: Readonly<{ exchanged: number; open: number }>
  swaps: Readonly<{ tried: number; exchanged: number; open: number }>
  /** Answers guessed from the tallies of the blocks alone, with segments, and with segments without the exchange. */
  guesses: Readonly<Record<Target, Guesses>>
}>
type Guesses = Readonly<{ blocks: Tried; exchanged: Tried; open: Tried }>

/** Nobody changes places: everybody is in the pool and has the own label again. */
const NOBODY_MOVES: Draw = (below) => below - 1
const SWAPS = 10
const TARGETS = ['everybody', 'the odd ones'] as const

/**
 * Attacks what is published of segments, as somebody would who knows everybody's true labels and sees all figures.
 * - Swap: two members of a block have each other's sheets while their labels stay. Some draw of the exchange must give
 *   the very same publication, or the attacker could tell these worlds apart.
 * - Guess: the class of everybody's answer, by the exact posterior where nothing but the publication is known; and
 *   of the one or two people by whom two published values differ.
 */
export function attackSegments(seeds: readonly number[]): SegmentAttack {
  const guesses = { everybody: noGuesses(), 'the odd ones': noGuesses() }
  const swaps = { tried: 0, exchanged: 0, open: 0 }
  const leaking = { exchanged: 0, open: 0 }
  for (const seed of seeds) {
    const company = statedCompany(seed)
    const seen = swapsOf(company, seed)
    swaps.tried += SWAPS
    swaps.exchanged += seen.exchanged
    swaps.open += seen.open
    if (seen.exchanged < SWAPS) leaking.exchanged++
    if (seen.open < SWAPS) leaking.open++
    for (const target of TARGETS) {
      const { blocks, exchanged, open } = guesses[target]
      add(blocks, guessesOf(company, target, null))
      add(exchanged, guessesOf(company, target, { draw: drawOf(seed), isExchanged: true }))
      add(open, guessesOf(company, target, { draw: NOBODY_MOVES, isExchanged: false }))
    }
  }
  return { organisations: seeds.length, leaking, swaps, guesses }
}

/** The attack in words. */
export function segmentAttackText({ organisations, swaps, guesses }: SegmentAttack): string {
  const share = (part: number, whole: number, digits = 1) =>
    `${((100 * part) / whole).toFixed(digits)} %`
  const guess = (name: string, { people, right, sure }: Tried) =>
    `${name.padEnd(38)}${share(right, people).padStart(8)} right, 95 % sure of ${share(sure, people, 2)}`
  return [
    `segments: ${organisations} organisations; same publication possible after a swap: ` +
      `${swaps.exchanged} of ${swaps.tried}, without the exchange ${swaps.open}`,
    ...TARGETS.flatMap((target) => [
      guess(`  ${target}: blocks alone`, guesses[target].blocks),
      guess(`  ${target}: with segments`, guesses[target].exchanged),
      guess(`  ${target}: labels not exchanged`, guesses[target].open),
    ]),
  ].join('\n')
}

function swapsOf(company: StatedCompany, seed: number) {
  const random = seededRandom(seed + 1)
  const members = membersOf(company.sheets.blocks, company.plan.blocks.length)
  const before = publicationOf(company, company.labels, drawOf(seed))
  const openBefore = publicationOf(company, company.labels, NOBODY_MOVES)
  let exchanged = 0
  let open = 0
  for (let nth = 0; nth < SWAPS; nth++) {
    const [one = 0, other = 0] = random.shuffled([...random.pick(members)])
    const labels = swappedLabels(company, one, other)
    const draw = witnessOf(members, { one, other, seed })
    if (publicationOf(company, labels, draw) === before) exchanged++
    if (publicationOf(company, labels, NOBODY_MOVES) === openBefore) open++
  }
  return { exchanged, open }
}

/** The world with two sheets swapped, its people renamed: the sheets stay in their places and the labels move. */
function swappedLabels({ labels, dimensions }: StatedCompany, one: number, other: number) {
  const swapped = labels.slice()
  for (let at = 0; at < dimensions.length; at++) {
    swapped[one * dimensions.length + at] = labels[other * dimensions.length + at] ?? 0
    swapped[other * dimensions.length + at] = labels[one * dimensions.length + at] ?? 0
  }
  return swapped
}

/** Draws that the exchange may make, after which everybody of the swapped world carries what they carried before. */
function witnessOf(
  members: readonly Uint32Array[],
  { one, other, seed }: { one: number; other: number; seed: number },
): Draw {
  const people = members.reduce((sum, { length }) => sum + length, 0)
  const rest = drawOf(seed)
  const carries = exchange(members, people, rest)
  const renamed = (person: number) => (person === one ? other : person === other ? one : person)
  const script = members.flatMap((block) => {
    const list = [...block]
    const wanted = list.map((person) => renamed(carries[person] ?? person))
    const places = wanted.map((person, at) => [at, person] as const).toReversed()
    const shuffle = places.slice(0, -1).map(([last, person]) => {
      const from = list.indexOf(person)
      list[from] = list[last] ?? 0
      list[last] = person
      return from
    })
    return [...list.map(() => 1), ...shuffle]
  })
  let next = 0
  return (below) => (next < script.length ? (script[next++] ?? 0) : rest(below))
}

function publicationOf(company: StatedCompany, labels: Uint8Array, draw: Draw): string {
  const { plan, sheets, dimensions, instrument } = company
  const least = detailThreshold(plan.k)
  const segments = segmentsOf(copyOf(plan, sheets, draw), { dimensions, labels, least }, draw)
  if (!segments.some(({ groups }) => groups.length > 0)) throw new Error('Nothing was published')
  return JSON.stringify([segments, segmentRows(instrument, segments)])
}

function drawOf(seed: number): Draw {
  const { between } = seededRandom(seed)
  return (below) => between(0, below - 1)
}

const noGuesses = () => ({ blocks: nobody(), exchanged: nobody(), open: nobody() })
const nobody = () => ({ people: 0, right: 0, sure: 0 })

function add(sum: Tried, more: Tried) {
  sum.people += more.people
  sum.right += more.right
  sum.sure += more.sure
}
