import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { type ApiClient, apiClient } from '#src/cli/replay/api-client.ts'
import { respondent } from '#src/cli/respondent.ts'
import type { Answers } from '#src/core/anonymity/payload.ts'
import { runDueJobs } from '#src/services/jobs.ts'
import type { Installation } from '#test/attack/installation.ts'
import type { Person, Wave } from '#test/attack/organisation.ts'
import { ITEMS, NONE, REVERSED, SMALL } from '#test/attack/questionnaire.ts'

/** When somebody may look: the simulation waits for the look. */
export type Moment = 'draft' | 'open' | 'arrived' | 'shown' | 'closing' | 'closed'
export type Look = (moment: Moment, campaign: string) => Promise<void>

export type Staff = Readonly<{ administrator: ApiClient; hr: ApiClient }>

const AT_ONCE = 8
const DAYS_OPEN = 20

export async function hire({ base, tokenOf }: Installation): Promise<Staff> {
  return {
    administrator: apiClient(base, await tokenOf('administrator')),
    hr: apiClient(base, await tokenOf('hr')),
  }
}

/** A whole campaign over HTTP with the real protocol; returns its id when the reports are released to managers. */
export async function runCampaign(
  installation: Installation,
  staff: Staff,
  { wave, k, look = async () => {} }: { wave: Wave; k: number; look?: Look },
): Promise<string> {
  const id = await draftCampaign(installation, staff, wave, k)
  await look('draft', id)
  const links = await openCampaign(installation, staff, id)
  await look('open', id)

  const answer = respondent(installation.base)
  const arriving = wave.filter(({ answers }) => answers)
  for (let start = 0; start < arriving.length; start += AT_ONCE) {
    const some = arriving.slice(start, start + AT_ONCE)
    await Promise.all(some.map((person) => answer(links.get(person.email) ?? '', sheetOf(person))))
    if (start === 0) await look('arrived', id)
  }
  await look('arrived', id)
  await pass(installation, { days: 4 })
  await look('shown', id)

  await staff.hr.post(`/campaigns/${id}/closing`)
  installation.whileClosing(() => look('closing', id))
  await runDueJobs(installation.context)
  installation.whileClosing(null)
  await mustBe(staff, id, 'closed')
  await staff.hr.post(`/campaigns/${id}/release`)
  await look('closed', id)
  return id
}

async function draftCampaign(
  { context }: Installation,
  { administrator, hr }: Staff,
  wave: Wave,
  k: number,
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
    graceHours: 0,
  })
  return campaign.id
}

async function openCampaign({ context }: Installation, staff: Staff, id: string) {
  await staff.hr.post(`/campaigns/${id}/opening`)
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

/** What the person's browser sends: raw values of the scale, before reversing. */
function sheetOf({ sheet, comment, saysNotApplicable }: Person): Answers {
  const answers = ITEMS.flatMap((item, index): [string, number | 'na'][] => {
    const option = sheet[index] ?? NONE
    if (option === NONE) return saysNotApplicable ? [[item, 'na']] : []
    return [[item, REVERSED.has(item) ? 5 - option : option + 1]]
  })
  return {
    answers: Object.fromEntries(answers),
    comments: comment === null ? [] : [{ question: 'idea', kind: 'suggestion', text: comment }],
  }
}
