import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { type ApiClient, apiClient } from '#src/cli/replay/api-client.ts'
import { runDueJobs } from '#src/services/jobs.ts'
import { without } from '#test/attack/simulate/detail.ts'
import type { Installation } from '#test/attack/simulate/installation.ts'
import { LAST_DAY, type Person, type Wave } from '#test/attack/simulate/organisation.ts'
import { DIMENSIONS, SMALL } from '#test/attack/simulate/questionnaire.ts'
import { senders } from '#test/attack/simulate/senders.ts'

/** When somebody may look: the simulation waits for the look. */
export type Moment =
  | 'draft'
  | 'open'
  | 'morning'
  | 'arrived'
  | 'midnight'
  | 'grace'
  | 'closing'
  | 'closed'
  | 'told'
type Look = (moment: Moment, campaign: string) => Promise<void>

export type Staff = Readonly<{ administrator: ApiClient; hr: ApiClient }>

const AT_ONCE = 8
const GRACE_HOURS = 24
const DAYS_OPEN = 20

export async function hire({ base, tokenOf }: Installation): Promise<Staff> {
  return {
    administrator: apiClient(base, await tokenOf('administrator')),
    hr: apiClient(base, await tokenOf('hr')),
  }
}

/** `atOnce`: how many people answer at the same time, before the next look. */
type Course = Readonly<{ wave: Wave; k: number; look?: Look; atOnce?: number }>

/** A whole campaign over HTTP with the real protocol; returns its id when managers and employees may read their results. */
export async function runCampaign(
  installation: Installation,
  staff: Staff,
  { wave, k, look = async () => {}, atOnce = AT_ONCE }: Course,
): Promise<string> {
  const arriving = wave.filter(({ answers }) => answers)
  const late = arriving.filter(({ isLate }) => isLate)
  const graceHours = late.length > 0 ? GRACE_HOURS : 0
  const id = await draftCampaign(installation, staff, { wave, k, graceHours })
  await look('draft', id)
  const links = await openCampaign(installation, staff, id)
  await look('open', id)

  const { answer, collect } = await senders(installation, links, arriving)
  const letters: (() => Promise<void>)[] = []
  for (let day = 0; day <= LAST_DAY; day++) {
    await look('morning', id)
    const today = arriving.filter((person) => person.day === day)
    for (let start = 0; start < today.length; start += atOnce) {
      await Promise.all(today.slice(start, start + atOnce).map(arrive))
      await look('arrived', id)
    }
    await pass(installation, { days: 1 })
    await look('midnight', id)
  }

  await staff.hr.post(`/campaigns/${id}/closing`)
  if (graceHours > 0) {
    await Promise.all(letters.map((send) => send()))
    await look('grace', id)
    installation.context.clock.advance({ days: 1 })
  }
  installation.whileClosing(() => look('closing', id))
  await runDueJobs(installation.context)
  installation.whileClosing(null)
  await mustBe(staff, id, 'closed')
  await staff.hr.post(`/campaigns/${id}/release`)
  await look('closed', id)
  // where too few answered there is nothing to tell
  await staff.hr
    .post(`/campaigns/${id}/results-release`)
    .catch(without('report.nothing-published', null))
  await look('told', id)
  return id

  async function arrive(person: Person) {
    if (person.isLate) letters.push(await collect(person))
    else await answer(person)
  }
}

async function draftCampaign(
  { context }: Installation,
  { administrator, hr }: Staff,
  { wave, k, graceHours }: { wave: Wave; k: number; graceHours: number },
): Promise<string> {
  await administrator.send('PUT', '/roster', 'text/csv', rosterOf(wave), 'application/json')
  const { id, version } = await hr.post<{ id: string; version: number }>('/questionnaires', SMALL)
  const day = (days: number) =>
    new Date(context.now().getTime() + days * 86_400_000).toISOString().slice(0, 10)
  const campaign = await hr.post<{ id: string }>('/campaigns', {
    title: 'How are we?',
    questionnaire: { id, version },
    k,
    timeZone: 'UTC',
    opensOn: day(0),
    closesOn: day(DAYS_OPEN),
    graceHours,
    segments: DIMENSIONS.map(({ id, values }) => ({
      id,
      label: id,
      values: values.map((value) => ({ id: value, label: value })),
    })),
  })
  return campaign.id
}

async function openCampaign({ context }: Installation, staff: Staff, id: string) {
  await staff.hr.post(`/campaigns/${id}/opening`, { reason: 'the suite asks again' })
  await runDueJobs(context)
  await mustBe(staff, id, 'open')
  const path = `/campaigns/${id}/invitations`
  const file = await staff.administrator.send('POST', path, 'application/json', '{}', 'text/csv')
  const rows: { email: string; link: string }[] = parse(file, { columns: true })
  return new Map(rows.map(({ email, link }) => [email, link]))
}

async function pass({ context }: Installation, { days }: { days: number }) {
  context.clock.advance({ days })
  await runDueJobs(context)
}

async function mustBe({ hr }: Staff, id: string, state: string) {
  const campaign = await hr.get<{ state: string; progress: unknown }>(`/campaigns/${id}`)
  if (campaign.state === state) return
  throw new Error(`The campaign is ${campaign.state}: ${JSON.stringify(campaign.progress)}`)
}

const rosterOf = (wave: Wave) =>
  stringify([
    ['email', 'name', 'department', 'language'],
    ...wave.map(({ email, department }) => [email, email, department, 'en']),
  ])
