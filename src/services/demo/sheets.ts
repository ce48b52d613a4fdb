import type { Answers } from '#src/core/anonymity/payload.ts'
import { READY_SEGMENTS } from '#src/core/campaign/ready-segments.ts'
import { orderedItems, scaleOf } from '#src/core/questionnaire/items.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import { COMMENTS } from '#src/services/demo/comments.ts'
import { teamAt, type Year } from '#src/services/demo/company.ts'
import { feelingOf } from '#src/services/demo/feelings.ts'

export type Random = () => number

const SKIPS = 0.02
const EXITS = 0.03
const COMMENTS_GIVEN = 0.2

/** A generator whose numbers are the same at every run (mulberry32): the demonstration is always the same company. */
export function seededRandom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A generator for one person: what somebody answers does not hang on who was faster. */
export const personRandom = (campaign: number, person: number): Random =>
  seededRandom(campaign * 65_537 + person * 257)

/** How strongly two factors and all else make the satisfaction of the demonstration. */
const SATISFYING: Readonly<Record<string, number>> = { F3: 0.7, F4: 0.55, F1: 0.15, F7: 0.15 }

/**
 * What somebody of a department answers: around the team's mood, nearer where the team is of one mind. People differ in
 * how content they are, in each factor, and from question to question.
 */
export function sheetOf(
  questionnaire: Questionnaire,
  department: string,
  random: Random,
  { shift, year }: { shift: number; year: Year },
): Answers {
  const { mood, unity, language } = teamAt(department)
  const person = bell(random) * 0.45
  const side = random() < 0.5 ? 1 : -1
  const leanings = new Map(questionnaire.factors.map(({ id }) => [id, bell(random) * 0.5]))
  const factorOf = new Map(
    questionnaire.factors.flatMap(({ id, items }) => items.map((item) => [item, id] as const)),
  )
  const towards = (factor: string) =>
    (leanings.get(factor) ?? 0) + feelingOf(department, factor, year, side)
  const satisfaction = Object.entries(SATISFYING).reduce(
    (sum, [factor, weight]) => sum + weight * towards(factor),
    0,
  )
  const answers: Record<string, number | 'na'> = {}
  for (const item of orderedItems(questionnaire)) {
    const chance = random()
    const factor = factorOf.get(item.id)
    const own = person + (factor ? towards(factor) : satisfaction) + bell(random) * 0.75
    if (chance < SKIPS) continue
    const { min, max } = scaleOf(questionnaire, item)
    const feeling = mood + shift + itemEffect(item.id) + own * (1 - unity)
    const value = Math.round(min + ((feeling - 1) / 4) * (max - min))
    answers[item.id] = chance < SKIPS + EXITS ? 'na' : Math.max(min, Math.min(max, value))
  }
  const comments = commentsOf(questionnaire, language, random)
  return { answers, comments, segments: seniorityOf(random, person) }
}

/** Those who have been here longest are a little less content; one in eight does not say. */
function seniorityOf(random: Random, person: number): NonNullable<Answers['segments']> {
  const bands = READY_SEGMENTS.seniority
  const place = Math.floor((random() - person / 4) * bands.length)
  const seniority = bands[Math.max(0, Math.min(bands.length - 1, place))]
  return random() < 0.125 || !seniority ? {} : { seniority }
}

function commentsOf(
  { openQuestions }: Questionnaire,
  language: 'fr' | 'es' | 'en',
  random: Random,
): Answers['comments'] {
  return openQuestions.flatMap(({ id, kind }) => {
    const texts = COMMENTS[language][kind]
    const text = texts[Math.floor(random() * texts.length)]
    return random() < COMMENTS_GIVEN && text ? [{ question: id, kind, text }] : []
  })
}

/** Items are not equally easy: pay and promotion lie low, colleagues high. The same for everybody. */
function itemEffect(id: string): number {
  if (id.startsWith('4.')) return -0.5
  if (id.startsWith('2.')) return 0
  return ((id.charCodeAt(0) * 7 + (id.charCodeAt(2) || 0) * 13) % 9) / 12 - 0.4
}

/** About a normal deviate: the sum of three even ones, scaled to a variance of 1. */
const bell = (random: Random) => (random() + random() + random() - 1.5) * 2
