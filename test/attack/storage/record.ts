import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { apiClient } from '#src/cli/replay/api-client.ts'
import { parseInvitationLink, tokenText } from '#src/core/anonymity/invitation-link.ts'
import { type Database, openDatabase } from '#src/data/database.ts'
import { seededRandom } from '#test/attack/simulate/random.ts'
import { answering, type Sent } from '#test/attack/storage/answering.ts'
import { badRequests } from '#test/attack/storage/bad-requests.ts'
import { linksOf, mustBe, openCampaign } from '#test/attack/storage/campaign.ts'
import { type History, historyOf } from '#test/attack/storage/history.ts'
import type { Needle } from '#test/attack/storage/needles.ts'
import { aStaff, type Staff } from '#test/attack/storage/people.ts'
import type { Ground } from '#test/attack/storage/place.ts'
import { rawClient } from '#test/attack/storage/raw-client.ts'
import {
  type Found,
  placesOf,
  searchBytes,
  searchFiles,
} from '#test/attack/storage/search-files.ts'
import { secretsOf } from '#test/attack/storage/secrets.ts'
import { type Served, serve } from '#test/attack/storage/serve.ts'
import { type WalPart, walReader } from '#test/attack/storage/wal.ts'
import type { Sighting } from '#test/attack/storage/watch-files.ts'

/** How large the campaign is: departments, and how many are invited in each; all but three of them answer. */
export type Size = Readonly<{ seed: number; departments: number; each: number }>

/**
 * A whole campaign as somebody could have recorded it who owns the machine's disk, and what the judge knows of it:
 * who sent what, in which order.
 */
export type Recorded = Readonly<{
  ground: Ground
  campaign: string
  seed: number
  staff: Staff
  /** In the order of arrival. */
  sent: readonly Sent[]
  /** SQLite's file and every frame of its log; `null` on PostgreSQL. */
  history: History | null
  /** The lengths of the sealed bodies. */
  sealed: readonly number[]
  beforeClose: readonly Found[]
  /** What the files held at the steps of the closing job, at so many looks. */
  whileClosing: readonly Found[]
  looks: number
  afterClose: readonly Found[]
  /** What the server printed at its most talkative, and the database; and what of the secrets stands in it. */
  printed: string
  inPrinted: readonly Found[]
  needles: readonly Needle[]
}>

// PostgreSQL's files are large
const STEPS_A_LOOK = { sqlite: 1, postgres: 12 }

/** Lets a whole campaign be answered and closed over HTTP, by a server of its own, and copies all that it writes. */
export async function recordCampaign(ground: Ground, size: Size): Promise<Recorded> {
  const staff = aStaff(seededRandom(size.seed), size.departments, size.each)
  const server = await serve(ground)
  const log = logOf(ground)
  const api = apiClient(server.url, server.token)
  const campaign = await openCampaign(server, api, staff)
  log.copy()
  const outside = await openDatabase(ground.databaseUrl)
  const links = await linksOf(ground, outside, api, campaign, staff)

  const sent = await answerAll(server, staff, links, log.copy)
  await badRequests(server.url, campaign, sent[0] as Sent)
  const tokens = [...links.values()].map((link) => tokenOf(link))
  const needles = await secretsOf(outside.rooms, ground.secrets, campaign, { sent, tokens })
  const sealed = await sealedLengths(outside, campaign)
  await outside.close()
  const beforeClose = await searchFiles(ground, needles)

  server.watch(ground.folders, needles, STEPS_A_LOOK[ground.dialect])
  await api.post(`/campaigns/${campaign}/closing`)
  await server.run()
  await mustBe(api, campaign, 'closed')
  const history = log.history(server.parts)
  const printed = `${await server.end()}${ground.databaseLog()}`
  const afterClose = await searchFiles(ground, needles)
  return {
    ground,
    campaign,
    seed: size.seed,
    staff,
    sent,
    history,
    sealed,
    beforeClose,
    whileClosing: await placed(ground, server.seen),
    looks: server.looks(),
    afterClose,
    printed,
    inPrinted: searchBytes(Buffer.from(printed), needles),
    needles,
  }
}

/** Copies SQLite's file at once, and its log as often as asked. */
function logOf({ dialect, data }: Ground) {
  const base = dialect === 'sqlite' ? readFileSync(data) : null
  const read = base ? walReader(`${data}-wal`) : () => null
  const parts: WalPart[] = []
  const copy = () => {
    const part = read()
    if (part) parts.push(part)
  }
  return {
    copy,
    /** `closing` = what the server's own process copied, at each step of the job. */
    history: (closing: readonly WalPart[]) => {
      const answered = parts.splice(0)
      copy()
      return base && historyOf(base, [...answered, ...closing, ...parts])
    },
  }
}

/** One after another: nothing else is under way, so whoever copies the log sees which ballot follows which pass. */
async function answerAll(
  { url }: Served,
  { arriving }: Staff,
  links: ReadonlyMap<string, string>,
  afterEach: () => void,
): Promise<Sent[]> {
  const client = await rawClient(url)
  const { answer } = answering(client, afterEach)
  const sent: Sent[] = []
  for (const person of arriving) sent.push(await answer(person, links.get(person.email) ?? ''))
  client.close()
  return sent
}

function tokenOf(link: string): string {
  const invitation = parseInvitationLink(link)
  return invitation ? tokenText(invitation.token) : ''
}

async function sealedLengths({ rooms: { box } }: Database, campaign: string) {
  const rows = await box
    .selectFrom('ballotBox')
    .select('sealed')
    .where('campaign', '=', campaign)
    .execute()
  return rows.map(({ sealed }) => sealed?.length ?? 0)
}

/** What was in a file that the job has removed since. */
export const GONE = 'a file that is gone'

/** Sightings by the names of their places, the most at one look. */
async function placed(ground: Ground, seen: readonly Sighting[]): Promise<Found[]> {
  const nameOf = await placesOf(ground)
  const named = seen.map(({ folder, file, ...one }) => {
    const path = join(ground.folders[folder] ?? '', file)
    const isGone = ground.dialect === 'postgres' && !existsSync(path) && file.includes('/base/')
    return { ...one, place: isGone ? GONE : nameOf(path) }
  })
  return [...Map.groupBy(named, ({ place, kind }) => `${place}\0${kind}`).values()].flatMap(
    (some) => some.toSorted((one, other) => other.count - one.count).slice(0, 1),
  )
}
