import { DIMENSIONS, ITEMS, NONE } from '#test/attack/simulate/questionnaire.ts'
import { type Random, seededRandom } from '#test/attack/simulate/random.ts'

/** Options 0..4 after reversing, in the order of the items; 5 is none. */
type Sheet = readonly number[]

/** `sheet` is what the person would answer; only those with `answers` do. */
export type Person = Readonly<{
  email: string
  department: string
  answers: boolean
  sheet: Sheet
  comment: string | null
  /** Skipped answers are left out by some and marked as not applicable by others. */
  saysNotApplicable: boolean
  way: Way
  /** Days after the opening. */
  day: number
  /** Collects the pass on that day, and sends the answers only in the grace period. */
  isLate: boolean
  /** What the person says of itself, by dimension; `null` = nothing. */
  labels: readonly (string | null)[]
}>

/** On the survey page, by a card's code, or in the form without JavaScript. */
type Way = 'page' | 'card' | 'form'

/** One campaign's worth of a company: who is there, and what they think. */
export type Wave = readonly Person[]

export type Organisation = Readonly<{ seed: number; k: number; waves: readonly Wave[] }>

type Mood = readonly { option: number; agreement: number; skipping: number }[]

const MOST_UNITS = 22
const MOST_LEVELS = 4
const FEWEST_INVITED = 10
export const LAST_DAY = 4
/** Only where some 100 people answer are there two segments of kDetail. */
const EVERY_LARGE = 40

/**
 * A random company (ANONYMITY B5): up to 4 levels and 22 units of 1-16 people, 40-95 % answer, units of one mind.
 * Every fifth one is asked twice, with joiners, leavers and sometimes a team that moves in between, and nearly
 * everybody answering: only there could a comparison tell about one person (R7).
 */
export function randomOrganisation(
  seed: number,
  { isAskedTwice = seed % 5 === 0, isLarge = seed % EVERY_LARGE === 23 } = {},
): Organisation {
  const random = seededRandom(seed * 7919 + 17)
  const k = random.pick([3, 4, 5, 5, 5, 6])
  const response = isAskedTwice ? random.pick([0.97, 0.99, 1]) : 0.4 + 0.55 * random.next()
  for (;;) {
    const departments = randomTree(random, isLarge)
    const headcounts = departments.map(() => (isLarge ? random.between(5, 12) : headcount(random)))
    const invited = headcounts.reduce((sum, count) => sum + count, 0)
    if (invited < Math.max(FEWEST_INVITED, k)) continue
    const first = firstWave(random, departments, headcounts, response)
    const waves = isAskedTwice ? [first, nextWave(random, first, { k, response })] : [first]
    const habits = seededRandom(seed * 104_729 + 3)
    const labels = seededRandom(seed * 15_485_863 + 5)
    return { seed, k, waves: waves.map((wave) => withLabels(labels, withHabits(habits, wave))) }
  }
}

/** How and when everybody answers; some teams meet on the first day to do it together. */
function withHabits(random: Random, wave: Wave): Wave {
  const teams = new Set(wave.map(({ department }) => department))
  const meeting = new Set([...teams].filter(() => random.chance(0.25)))
  return wave.map((person) => {
    const way = random.chance(0.6) ? 'page' : random.pick(['card', 'form'] as const)
    const isLate = way !== 'form' && random.chance(0.05)
    const day = meeting.has(person.department) ? 0 : random.between(0, LAST_DAY)
    return { ...person, way, day, isLate }
  })
}

const withLabels = (random: Random, wave: Wave): Wave =>
  wave.map((person) => ({ ...person, labels: labelsOf(random, person) }))

/** Most say the site of their division and a permanent contract: labels that nearly follow the tree are the worst. */
function labelsOf(random: Random, { department }: Person): (string | null)[] {
  const division = department.split('/')[1] ?? ''
  const [sites, contracts] = DIMENSIONS
  const own = sites.values[division.charCodeAt(division.length - 1) % sites.values.length]
  const site = random.chance(0.05) ? random.pick(sites.values) : (own ?? null)
  const contract = random.pick([0, 0, 0, 1].map((at) => contracts.values[at] ?? ''))
  return [site, contract].map((label) => (random.chance(0.05) ? null : label))
}

function randomTree(random: Random, isLarge: boolean): string[] {
  const paths = ['Company']
  // many small companies, some large ones
  const size = isLarge ? MOST_UNITS : 3 + Math.floor((MOST_UNITS - 2) * random.next() ** 3)
  while (paths.length < size) {
    const parents = paths.filter((path) => path.split('/').length < MOST_LEVELS)
    paths.push(`${random.pick(parents)}/${`U${paths.length}`.padStart(3, '0')}`)
  }
  return paths
}

/** Managers as units of one, small teams, and some of up to 16. */
function headcount(random: Random): number {
  if (random.chance(0.25)) return 1
  return random.chance(0.85) ? random.between(2, 5) : random.between(5, 16)
}

function firstWave(
  random: Random,
  departments: readonly string[],
  headcounts: readonly number[],
  response: number,
): Person[] {
  const company = mood(random)
  return departments.flatMap((department, unit) => {
    const own = random.chance(0.6) ? mood(random) : company
    return Array.from({ length: headcounts[unit] ?? 0 }, (_, person) =>
      aPerson(random, `p${person}.u${unit}@example.org`, department, own, response),
    )
  })
}

function aPerson(
  random: Random,
  email: string,
  department: string,
  own: Mood,
  response: number,
): Person {
  return {
    email,
    department,
    answers: random.chance(response),
    sheet: own.map(({ option, agreement, skipping }) => {
      if (random.chance(skipping)) return NONE
      return random.chance(agreement) ? option : random.between(0, 4)
    }),
    comment: random.chance(0.15) ? `What ${email} thinks, ${random.between(1, 1e6)}` : null,
    saysNotApplicable: random.chance(0.5),
    way: 'page',
    day: 0,
    isLate: false,
    labels: [],
  }
}

const mood = (random: Random): Mood =>
  ITEMS.map(() => ({
    option: random.between(0, 4),
    agreement: random.chance(0.5) ? 0.85 + 0.15 * random.next() : 0.5 * random.next(),
    // what does not concern a team is answered by hardly anybody in it
    skipping: random.chance(0.1) ? 0.7 : 0.05,
  }))

/** The next wave: at least k changes in all, some of them in lone teams; who stays answers as before. */
function nextWave(
  random: Random,
  before: Wave,
  { k, response }: { k: number; response: number },
): Person[] {
  const departments = [...new Set(before.map(({ department }) => department))]
  const moved = random.chance(0.3) ? random.pick(departments) : null
  const leavers = new Set(
    random
      .shuffled(before)
      .slice(0, random.between(1, 3))
      .map(({ email }) => email),
  )
  const stayers = before
    .filter(({ email }) => !leavers.has(email))
    .map((person) => ({
      ...person,
      department: person.department === moved ? `${moved}-new` : person.department,
      answers: random.chance(response),
    }))
  const joiners = Array.from({ length: k + random.between(0, 3) }, (_, nth) =>
    aPerson(
      random,
      `joiner${nth}@example.org`,
      random.pick(stayers).department,
      mood(random),
      response,
    ),
  )
  return [...stayers, ...joiners]
}
