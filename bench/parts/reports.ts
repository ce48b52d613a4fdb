import { join } from 'node:path'
import { createToken } from '#src/services/accounts/tokens.ts'
import { closedCampaign } from '../setup/closed-campaign.ts'
import { type Figure, limitFigure, percentile, plainFigure } from '../setup/figure.ts'
import { BENCH, openInstallation, temporaryFolder } from '../setup/installation.ts'
import { inDivisions, onOneLevel } from '../setup/organisation.ts'
import { startServer } from '../setup/server-process.ts'
import { createHr, signInAsHr } from '../setup/sign-in.ts'

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
  const list = () => `${api}/report?limit=${ROWS}&after=${pick(ids)}`
  return [
    ...(await timed(`list of ${name} departments, ${ROWS} rows`, 50, program, list)),
    ...(await timed('report of any department', 30, program, () => `${api}/report/${pick(ids)}`)),
    ...(await timed('report of the company', 30, program, () => `${api}/report/0`)),
    ...(await timed('page of any department', 30, browser, () => `${pages}/${pick(ids)}`)),
    ...(await timed('page of the company', 30, browser, () => `${pages}/0`)),
    ...(await timed('the same, comments read on', 30, browser, () => `${pages}/0?${place()}`)),
  ]
}

async function ofOneLevel({ pages, browser }: Closed): Promise<Figure[]> {
  const byItem = () => `${pages}?factor=F${1 + Math.floor(Math.random() * 7)}&sort=item:1.1`
  return [
    ...(await timed('heat map of a level of many departments', 50, browser, () => pages)),
    ...(await timed('the same by item, sorted by an item', 50, browser, byItem)),
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
  const home = join(folder, 'installation')
  const { context, close } = await openInstallation(home)
  const campaign = await closedCampaign(context, people, pathOf)
  const token = await createToken(context, BENCH, {
    name: 'b',
    roles: ['hr'],
    departmentPath: null,
  })
  await createHr(context)
  await close()
  const { url, close: stop } = await startServer(home)
  const figures = await measure({
    api: `${url}/api/v1/campaigns/${campaign}`,
    pages: `${url}/campaigns/${campaign}/results`,
    program: { authorization: `Bearer ${token}` },
    browser: await signInAsHr(url),
  })
  await stop()
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

/** The middle one, and what 95 of 100 stay under; `most` = milliseconds that it should take. */
async function timed(
  what: string,
  most: number,
  headers: Headers,
  urlOf: () => string,
): Promise<Figure[]> {
  const milliseconds: number[] = []
  for (let done = -WARM_UP; done < REQUESTS; done++) {
    const start = performance.now()
    const answer = await fetch(urlOf(), { headers })
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`)
    if (done >= 0) milliseconds.push(performance.now() - start)
  }
  return [
    limitFigure('reports', `${what}, p50`, 'ms', percentile(milliseconds, 0.5), { most }),
    plainFigure('reports', `${what}, p95`, 'ms', percentile(milliseconds, 0.95)),
  ]
}

const pick = (ids: readonly number[]) => ids[Math.floor(Math.random() * ids.length)] ?? 0
