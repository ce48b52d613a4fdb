import { apiClient } from '#src/cli/replay/api-client.ts'
import { openDatabase } from '#src/data/database.ts'
import { ITEMS } from '#test/attack/simulate/questionnaire.ts'
import { type Random, seededRandom } from '#test/attack/simulate/random.ts'
import { answering, type Prepared } from '#test/attack/storage/answering.ts'
import { linksOf, openCampaign } from '#test/attack/storage/campaign.ts'
import { aStaff, type Respondent, SILENT_EACH } from '#test/attack/storage/people.ts'
import type { Ground } from '#test/attack/storage/place.ts'
import { mannWhitney } from '#test/attack/storage/rank-test.ts'
import { type RawClient, rawClient } from '#test/attack/storage/raw-client.ts'
import { serve } from '#test/attack/storage/serve.ts'
import { type SizeResult, sizeAttack } from '#test/attack/storage/size.ts'

/** Two kinds of requests side by side; `slower` = how often one of the first takes longer than one of the second. */
export type Comparison = Readonly<{
  what: string
  each: readonly [number, number]
  /** In milliseconds. */
  medians: readonly [number, number]
  slower: number
  p: number
  /** How far from a half `slower` must be for the test to find it nine times in ten, at p < 0.05. */
  detectable: number
}>
export type TimeResult = Readonly<{ sizes: SizeResult; comparisons: readonly Comparison[] }>

/** One person's requests: nanoseconds of the first one and of the same again. */
type Timed = Readonly<{ few: boolean; mute: boolean; first: number; again: number }>

// normal quantiles: 0.05 on two sides, and a power of 0.9
const POWERED = 1.96 + 1.282
const LONG = 'Où déjeuner ? '.repeat(42)
const A_DEPARTMENT = 20

/**
 * Answers of two extremes - one item or all, no comment or a long one - sent in random order over one connection, each
 * of them once more at a random moment afterwards; measured from the first byte sent to the last received. Times are
 * the machine's as well, so they are compared and shown: nothing is asserted of them. Lengths are.
 */
export async function timeAttack(
  ground: Ground,
  people: number,
  seed: number,
): Promise<TimeResult> {
  const random = seededRandom(seed)
  const { server, waiting } = await toTheDoor(ground, people, random)
  const client = await rawClient(server.url)
  const { prepare } = answering(client)
  const ready: Prepared[] = []
  const passes = await timed(random, waiting, async ({ person, link }) => {
    const one = await prepare(person, link)
    ready.push(one)
    return { person, first: one.granted, again: () => sendOf(client, one.pass) }
  })
  const sizes: { pass: number; ballot: number; request: number }[] = []
  const ballots = await timed(random, random.shuffled(ready), async (one) => {
    const first = await sendOf(client, one.ballot)
    sizes.push({ pass: one.granted.bytes, ballot: first.bytes, request: one.ballot.body.length })
    return { person: one.person, first, again: () => sendOf(client, one.ballot) }
  })
  client.close()
  const sealed = ready.map(({ ballot }) => JSON.parse(ballot.body).sealed.length as number)
  await server.end()
  const measured = sizes.map((one) => ({ sizes: one }))
  return {
    sizes: sizeAttack(measured, sealed),
    comparisons: [
      split('/ballot: one item or all', ballots, ({ few }) => few),
      split('/ballot: no comment or a long one', ballots, ({ mute }) => mute),
      compare('/ballot: first or again', ballots.map(toFirst), ballots.map(toAgain)),
      compare('/pass: first or again', passes.map(toFirst), passes.map(toAgain)),
    ],
  }
}

async function toTheDoor(ground: Ground, people: number, random: Random) {
  const departments = Math.max(2, Math.round(people / A_DEPARTMENT))
  const staff = aStaff(random, departments, Math.ceil(people / departments) + SILENT_EACH)
  const arriving = staff.arriving.slice(0, people).map(extreme)
  const server = await serve(ground)
  const api = apiClient(server.url, server.token)
  const campaign = await openCampaign(server, api, staff)
  const database = await openDatabase(ground.databaseUrl)
  const links = await linksOf(ground, database, api, campaign, { ...staff, arriving })
  await database.close()
  const waiting = arriving.map((person) => ({ person, link: links.get(person.email) ?? '' }))
  return { server, waiting }
}

const isFew = (place: number) => place % 2 === 0
const isMute = (place: number) => place % 4 < 2

function extreme(person: Respondent, place: number): Respondent {
  const items = isFew(place) ? ITEMS.slice(0, 1) : ITEMS
  const text = isMute(place) ? [] : [{ question: 'idea', kind: 'suggestion' as const, text: LONG }]
  const answers = Object.fromEntries(items.map((item) => [item, 4]))
  return { ...person, way: 'browser', answers: { answers, comments: text } }
}

type Sending = Readonly<{
  person: Respondent
  first: { nanoseconds: number }
  again: () => Promise<{ nanoseconds: number }>
}>

/** Sends each, and between them, in random order, those again that were sent before. */
async function timed<Item>(
  random: Random,
  items: readonly Item[],
  send: (item: Item) => Promise<Sending>,
): Promise<Timed[]> {
  const waiting: Sending[] = []
  const done: Timed[] = []
  for (const item of items) {
    waiting.push(await send(item))
    if (random.chance(0.5)) await repeat()
  }
  while (waiting.length > 0) await repeat()
  return done

  async function repeat() {
    const [one] = waiting.splice(random.between(0, waiting.length - 1), 1)
    if (!one) return
    const { answers, comments } = one.person.answers
    const again = await one.again()
    done.push({
      few: Object.keys(answers).length === 1,
      mute: comments.length === 0,
      first: one.first.nanoseconds,
      again: again.nanoseconds,
    })
  }
}

async function sendOf(client: RawClient, { path, body }: Prepared['pass']) {
  const answer = await client.post(path, 'application/json', body)
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${answer.body.toString()}`)
  return answer
}

const toFirst = ({ first }: Timed) => first
const toAgain = ({ again }: Timed) => again

const split = (what: string, all: readonly Timed[], isOne: (one: Timed) => boolean) =>
  compare(what, all.filter(isOne).map(toFirst), all.filter((one) => !isOne(one)).map(toFirst))

export function compare(
  what: string,
  one: readonly number[],
  other: readonly number[],
): Comparison {
  const { larger, p, deviation } = mannWhitney(one, other)
  return {
    what,
    each: [one.length, other.length],
    medians: [median(one), median(other)],
    slower: larger,
    p,
    detectable: POWERED * deviation,
  }
}

const median = (values: readonly number[]) =>
  (values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0) / 1e6
