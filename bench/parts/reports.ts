import { join } from 'node:path'
import { createToken } from '#src/services/accounts/tokens.ts'
import { closeCampaign } from '#src/services/closing/close-campaign.ts'
import type { Context } from '#src/services/context.ts'
import { runDueJobs } from '#src/services/jobs.ts'
import { openedCampaign } from '../setup/campaign.ts'
import { type Figure, limitFigure, percentile } from '../setup/figure.ts'
import { fillBox } from '../setup/fill-box.ts'
import { BENCH, openInstallation, temporaryFolder, withReadyKeys } from '../setup/installation.ts'
import { serveProduct } from '../setup/server.ts'

const PEOPLE = 75_000
const ANSWERED = 0.4
const ROWS = 300

/** Reports of a company of 5,000 departments, through HTTP, one after another. */
export async function reports(isQuick: boolean): Promise<Figure[]> {
  const people = isQuick ? PEOPLE / 15 : PEOPLE
  const { folder, remove } = temporaryFolder()
  const { context, close } = await openInstallation(join(folder, 'installation'))
  const campaign = await closedCampaign(context, people)
  const token = await createToken(context, BENCH, {
    name: 'b',
    roles: ['hr'],
    departmentPath: null,
  })
  const { url, close: stop } = await serveProduct(context)
  const api = `${url}/api/v1/campaigns/${campaign}`
  const headers = { authorization: `Bearer ${token}` }

  const ids = await listAll(api, headers)
  const list = await p95(100, () => `${api}/report?limit=${ROWS}&after=${pick(ids)}`, headers)
  const report = await p95(200, () => `${api}/report/${pick(ids)}`, headers)
  const company = await p95(100, () => `${api}/report/0`, headers)
  await stop()
  await close()
  remove()
  const name = ids.length.toLocaleString('en')
  return [
    limitFigure('reports', `list of ${name} departments, ${ROWS} rows, p95`, 'ms', list, {
      most: 50,
    }),
    limitFigure('reports', 'report of any department, p95', 'ms', report, { most: 50 }),
    limitFigure('reports', 'report of the company, p95', 'ms', company, { most: 50 }),
  ]
}

async function closedCampaign(context: Context, people: number): Promise<string> {
  const ready = await withReadyKeys(context)
  const campaign = await openedCampaign(ready, people)
  await fillBox(ready, campaign, Math.floor(people * ANSWERED))
  await closeCampaign(ready, BENCH, campaign)
  await runDueJobs(ready)
  return campaign
}

/** Every department that has a report, page by page as an integrator reads them. */
async function listAll(api: string, headers: Record<string, string>): Promise<number[]> {
  const ids: number[] = []
  for (let after: string | null = ''; after !== null; ) {
    const answer = await fetch(`${api}/report?limit=${ROWS}${after && `&after=${after}`}`, {
      headers,
    })
    const page = (await answer.json()) as { items: { id: number }[]; next: string | null }
    ids.push(...page.items.map(({ id }) => id))
    after = page.next
  }
  return ids
}

async function p95(count: number, urlOf: () => string, headers: Record<string, string>) {
  const milliseconds: number[] = []
  for (let done = 0; done < count; done++) {
    const start = performance.now()
    const answer = await fetch(urlOf(), { headers })
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`)
    milliseconds.push(performance.now() - start)
  }
  return percentile(milliseconds, 0.95)
}

const pick = (ids: readonly number[]) => ids[Math.floor(Math.random() * ids.length)] ?? 0
