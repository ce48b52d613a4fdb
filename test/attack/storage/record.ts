import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { type ApiClient, apiClient } from '#src/cli/replay/api-client.ts'
import { concat } from '#src/core/anonymity/bytes.ts'
import { parseInvitationLink, tokenText } from '#src/core/anonymity/invitation-link.ts'
import { cardToken, tokenHash } from '#src/core/anonymity/server/token.ts'
import { type Database, openDatabase } from '#src/data/database.ts'
import { keyFiles } from '#src/data/key-files.ts'
import { insertInvitations } from '#src/data/roster/invitations.ts'
import { TOKEN_KEY } from '#src/services/survey/group-keys.ts'
import { SMALL } from '#test/attack/questionnaire.ts'
import { seededRandom } from '#test/attack/random.ts'
import { answering, cardLink, type Sent } from '#test/attack/storage/answering.ts'
import { badRequests } from '#test/attack/storage/bad-requests.ts'
import { type History, historyOf } from '#test/attack/storage/history.ts'
import { aStaff, type Staff } from '#test/attack/storage/people.ts'
import type { Ground } from '#test/attack/storage/place.ts'
import { rawClient } from '#test/attack/storage/raw-client.ts'
import { type Found, searchFiles } from '#test/attack/storage/search-files.ts'
import { secretsOf } from '#test/attack/storage/secrets.ts'
import { type Served, serve } from '#test/attack/storage/serve.ts'
import { type WalPart, walReader } from '#test/attack/storage/wal.ts'
import type { Sighting } from '#test/attack/storage/watch-files.ts'

/** How large the campaign is: departments, and how many are invited in each; all but one of them answer. */
export type Size = Readonly<{ seed: number; departments: number; each: number }>

/**
 * A whole campaign as somebody could have recorded it who owns the machine's disk, and what the judge knows of it:
 * who sent what, in which order.
 */
export type Recorded = Readonly<{
  ground: Ground
  campaign: string
  /** In the order of arrival. */
  sent: readonly Sent[]
  /** SQLite's file and every frame of its log; `null` on PostgreSQL. */
  history: History | null
  beforeClose: readonly Found[]
  whileClosing: readonly Sighting[]
  looks: number
  afterClose: readonly Found[]
  /** What the server printed, and the database. */
  log: string
}>

const DAY = 86_400_000
const DAYS_OPEN = 20
// PostgreSQL's files are large
const STEPS_A_LOOK = { sqlite: 1, postgres: 8 }

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
  await outside.close()
  const beforeClose = await searchFiles(ground, needles)

  server.watch(ground.folders, needles, STEPS_A_LOOK[ground.dialect])
  await api.post(`/campaigns/${campaign}/closing`)
  await server.run()
  await mustBe(api, campaign, 'closed')
  const history = log.history(server.parts)
  const printed = await server.end()
  const afterClose = await searchFiles(ground, needles)
  return {
    ground,
    campaign,
    sent,
    history,
    beforeClose,
    whileClosing: server.seen,
    looks: server.looks(),
    afterClose,
    log: `${printed}${ground.databaseLog()}`,
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

async function openCampaign({ run }: Served, api: ApiClient, { invited }: Staff) {
  const roster = [
    ['email', 'name', 'department', 'language'],
    ...invited.map(({ email, department }) => [email, email, department, 'en']),
  ]
  await api.send('PUT', '/roster', 'text/csv', stringify(roster), 'application/json')
  const { id, version } = await api.post<{ id: string; version: number }>('/questionnaires', SMALL)
  const day = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10)
  const campaign = await api.post<{ id: string }>('/campaigns', {
    title: 'How are we?',
    questionnaire: { id, version },
    k: 5,
    timeZone: 'UTC',
    opensOn: day(0),
    closesOn: day(DAYS_OPEN),
    graceHours: 0,
  })
  await api.post(`/campaigns/${campaign.id}/opening`)
  await run()
  await mustBe(api, campaign.id, 'open')
  return campaign.id
}

/** The links of all, by address. Who answers from a card leaves the mail alone and draws an invitation without a name. */
async function linksOf(
  { secrets }: Ground,
  { rooms }: Database,
  api: ApiClient,
  campaign: string,
  { arriving }: Staff,
): Promise<Map<string, string>> {
  const path = `/campaigns/${campaign}/invitations`
  const file = await api.send('POST', path, 'application/json', '{}', 'text/csv')
  const rows: { email: string; link: string }[] = parse(file, { columns: true })
  const links = new Map(rows.map(({ email, link }) => [email, link]))
  const tokenKey = await keyFiles(secrets).read(campaign, TOKEN_KEY)
  for (const { email } of arriving.filter(({ way }) => way === 'card')) {
    const link = links.get(email) ?? ''
    const id = randomBytes(16)
    const token = concat(cardToken(tokenKey ?? new Uint8Array(), id))
    const gid = parseInvitationLink(link)?.gid ?? -1
    const card = { id, campaign, person: null, gid, tokenHash: tokenHash(token), blindedHash: null }
    await insertInvitations(rooms.roster, [card])
    links.set(email, cardLink(link, token))
  }
  return links
}

/** One after another: nothing else is under way, so whoever copies the log sees which ballot follows which pass. */
async function answerAll(
  { url }: Served,
  { arriving }: Staff,
  links: ReadonlyMap<string, string>,
  afterEach: () => void,
): Promise<Sent[]> {
  const client = await rawClient(url)
  const answer = answering(client, afterEach)
  const sent: Sent[] = []
  for (const person of arriving) sent.push(await answer(person, links.get(person.email) ?? ''))
  client.close()
  return sent
}

function tokenOf(link: string): string {
  const invitation = parseInvitationLink(link)
  return invitation ? tokenText(invitation.token) : ''
}

async function mustBe(api: ApiClient, id: string, state: string) {
  const campaign = await api.get<{ state: string; progress: unknown }>(`/campaigns/${id}`)
  if (campaign.state !== state)
    throw new Error(`The campaign is ${campaign.state}: ${JSON.stringify(campaign.progress)}`)
}
