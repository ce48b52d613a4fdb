import { join } from 'node:path'
import { createToken } from '#src/services/accounts/tokens.ts'
import { closedCampaign } from '../setup/closed-campaign.ts'
import { type Figure, limitFigure, percentile } from '../setup/figure.ts'
import { BENCH, openInstallation, temporaryFolder } from '../setup/installation.ts'
import { inDivisions, onOneLevel } from '../setup/organisation.ts'
import { serveProduct } from '../setup/server.ts'
import { signedInAsHr } from '../setup/sign-in.ts'

const PEOPLE = 75_000
const PEOPLE_ON_ONE_LEVEL = 6_000
const ROWS = 300

/** Reports of a company of 5,000 departments, for programs and in the browser, one after another. */
export async function reports(isQuick: boolean): Promise<Figure[]> {
  return [
    ...(await measured(isQuick ? PEOPLE / 15 : PEOPLE, inDivisions, ofManyDepartments)),
    ...(await measured(PEOPLE_ON_ONE_LEVEL, onOneLevel, ofOneLevel)),
  ]
}

async function ofManyDepartments({ api, pages, program, browser }: Closed): Promise<Figure[]> {
  const ids = await listAll(api, program)
  const name = ids.length.toLocaleString('en')
  const counts = await commentsOfTheCompany(api, program)
  const most = Math.min(...counts.map(({ count }) => count))
  const place = () => `question=${counts[0]?.question}&from=${Math.floor(Math.random() * most)}`
  return [
    await p95(
      `list of ${name} departments, ${ROWS} rows`,
      program,
      () => `${api}/report?limit=${ROWS}&after=${pick(ids)}`,
    ),
    await p95('report of any department', program, () => `${api}/report/${pick(ids)}`),
    await p95('report of the company', program, () => `${api}/report/0`),
    await p95('page of any department', browser, () => `${pages}/${pick(ids)}`),
    await p95('page of the company', browser, () => `${pages}/0`),
    await p95('page of the company, comments read on', browser, () => `${pages}/0?${place()}`),
  ]
}

async function ofOneLevel({ pages, browser }: Closed): Promise<Figure[]> {
  const byItem = () => `${pages}?factor=F${1 + Math.floor(Math.random() * 7)}&sort=item:1.1`
  return [
    await p95('heat map of a level of many departments', browser, () => pages),
    await p95('the same by item, sorted by an item', browser, byItem),
  ]
}

type Headers = Record<string, string>
type Closed = Readonly<{ api: string; pages: string; program: Headers; browser: Headers }>

/** Measures at the reports of an organisation of its own. */
async function measured(
  people: number,
  pathOf: typeof inDivisions,
  measure: (closed: Closed) => Promise<Figure[]>,
) {
  const { folder, remove } = temporaryFolder()
  const { context, close } = await openInstallation(join(folder, 'installation'))
  const campaign = await closedCampaign(context, people, pathOf)
  const token = await createToken(context, BENCH, {
    name: 'b',
    roles: ['hr'],
    departmentPath: null,
  })
  const { url, close: stop } = await serveProduct(context)
  const figures = await measure({
    api: `${url}/api/v1/campaigns/${campaign}`,
    pages: `${url}/campaigns/${campaign}/results`,
    program: { authorization: `Bearer ${token}` },
    browser: await signedInAsHr(context, url),
  })
  await stop()
  await close()
  remove()
  return figures
}

/** Every department that has a report, page by page as an integrator reads them. */
async function listAll(api: string, headers: Headers): Promise<number[]> {
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

async function commentsOfTheCompany(api: string, headers: Headers) {
  const answer = await fetch(`${api}/report/0`, { headers })
  const report = (await answer.json()) as { commentCounts: { question: string; count: number }[] }
  return report.commentCounts
}

const REQUESTS = 100
// the first looks at a kind of page are those of a server that has just been started
const WARM_UP = 20

async function p95(what: string, headers: Headers, urlOf: () => string): Promise<Figure> {
  const milliseconds: number[] = []
  for (let done = -WARM_UP; done < REQUESTS; done++) {
    const start = performance.now()
    const answer = await fetch(urlOf(), { headers })
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`)
    if (done >= 0) milliseconds.push(performance.now() - start)
  }
  return limitFigure('reports', `${what}, p95`, 'ms', percentile(milliseconds, 0.95), { most: 50 })
}

const pick = (ids: readonly number[]) => ids[Math.floor(Math.random() * ids.length)] ?? 0
