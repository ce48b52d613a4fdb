import { randomBytes } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import type { ApiClient } from '#src/cli/replay/api-client.ts'
import { concat } from '#src/core/anonymity/bytes.ts'
import { parseInvitationLink } from '#src/core/anonymity/invitation-link.ts'
import { cardToken, tokenHash } from '#src/core/anonymity/server/token.ts'
import type { Database } from '#src/data/database.ts'
import { keyFiles } from '#src/data/key-files.ts'
import { insertInvitations } from '#src/data/roster/invitations.ts'
import { TOKEN_KEY } from '#src/services/survey/group-keys.ts'
import { SMALL } from '#test/attack/simulate/questionnaire.ts'
import { cardLink } from '#test/attack/storage/answering.ts'
import type { Staff } from '#test/attack/storage/people.ts'
import type { Ground } from '#test/attack/storage/place.ts'
import type { Served } from '#test/attack/storage/serve.ts'

const DAY = 86_400_000
const DAYS_OPEN = 20

/** A campaign over the API, up to the first answer. */
export async function openCampaign({ run }: Served, api: ApiClient, { invited }: Staff) {
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
  await api.post(`/campaigns/${campaign.id}/opening`, { reason: 'the suite asks again' })
  await run()
  await mustBe(api, campaign.id, 'open')
  return campaign.id
}

/** The links of all, by address. Who answers from a card leaves the mail alone and draws an invitation without a name. */
export async function linksOf(
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

export async function mustBe(api: ApiClient, id: string, state: string) {
  const campaign = await api.get<{ state: string; progress: unknown }>(`/campaigns/${id}`)
  if (campaign.state !== state)
    throw new Error(`The campaign is ${campaign.state}: ${JSON.stringify(campaign.progress)}`)
}
