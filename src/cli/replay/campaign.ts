import { setTimeout as wait } from 'node:timers/promises'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { tell, tellProgress } from '#src/cli/print.ts'
import type { ApiClient } from '#src/cli/replay/api-client.ts'
import type { ReplayTable } from '#src/cli/replay/table.ts'
import type { DepartmentReport } from '#src/core/report/report.ts'

type CampaignState = {
  id: string
  state: string
  progress: { done: number; total: number; failure: string | null } | null
}

const POLL = 250

/** Roster, questionnaire and campaign of a table, opened; links by the address of the person. */
export async function openCampaign(api: ApiClient, table: ReplayTable) {
  const today = new Date().toISOString().slice(0, 10)
  await api.send('PUT', '/roster', 'text/csv', rosterFile(table), 'application/json')
  const { id, version } = await api.post<{ id: string; version: number }>(
    '/questionnaires',
    table.questionnaire,
  )
  const campaign = await api.post<CampaignState>('/campaigns', {
    title: `Replay ${today}`,
    questionnaire: { id, version },
    timeZone: 'UTC',
    opensOn: today,
    closesOn: today,
    graceHours: 0,
  })
  // a table is often replayed wave by wave: the same people, one after the other
  await api.post(`/campaigns/${campaign.id}/opening`, { reason: 'Replay of a table' })
  await until(api, campaign.id, 'open', 'Keys')

  const file = await api.send(
    'POST',
    `/campaigns/${campaign.id}/invitations`,
    'application/json',
    '{}',
    'text/csv',
  )
  const rows: { email: string; link: string }[] = parse(file, { columns: true })
  tell(`${rows.length} people are invited.`)
  return { campaign: campaign.id, links: new Map(rows.map(({ email, link }) => [email, link])) }
}

/** Address of the nth person of a department, the departments counted in the order of the table. */
export const addressOf = (department: number, person: number) =>
  `p${person}.d${department}@replay.example`

export async function closeAndReport(
  api: ApiClient,
  campaign: string,
): Promise<DepartmentReport[]> {
  await api.post(`/campaigns/${campaign}/closing`)
  await until(api, campaign, 'closed', 'Ballots')
  const reports: DepartmentReport[] = []
  let after = ''
  do {
    const page: { items: { id: number }[]; next: string | null } = await api.get(
      `/campaigns/${campaign}/report?limit=300${after}`,
    )
    for (const { id } of page.items)
      reports.push(await api.get<DepartmentReport>(`/campaigns/${campaign}/report/${id}`))
    after = page.next === null ? '' : `&after=${encodeURIComponent(page.next)}`
  } while (after !== '')
  return reports
}

function rosterFile({ departments }: ReplayTable): string {
  const people = [...departments].flatMap(([path, { invited }], department) =>
    Array.from({ length: invited }, (_, person) => [
      addressOf(department, person),
      `Person ${person + 1}`,
      path,
      'en',
    ]),
  )
  return stringify([['email', 'name', 'department', 'language'], ...people])
}

async function until(api: ApiClient, campaign: string, state: string, what: string) {
  for (;;) {
    const current = await api.get<CampaignState>(`/campaigns/${campaign}`)
    if (current.state === state) return
    if (current.progress?.failure) throw new Error(`${what}: ${current.progress.failure}`)
    if (current.progress) tellProgress(what, current.progress.done, current.progress.total)
    await wait(POLL)
  }
}
