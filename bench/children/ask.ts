import { percentile } from '../setup/figure.ts'
import { signInAsHr } from '../setup/sign-in.ts'

// A client of its own, whose memory holds nothing else: the collector of a large one would stop the clock.

const ROWS = 300

type Headers = Record<string, string>
type Closed = Readonly<{ api: string; pages: string; program: Headers; browser: Headers }>
/** The middle one of a hundred answers, and what 95 of them stay under; `most` = what it should take. */
export type Timed = Readonly<{ what: string; most: number; p50: number; p95: number }>

const [, , url = '', campaign = '', token = '', kind = ''] = process.argv
const closed: Closed = {
  api: `${url}/api/v1/campaigns/${campaign}`,
  pages: `${url}/campaigns/${campaign}/results`,
  program: { authorization: `Bearer ${token}` },
  browser: await signInAsHr(url),
}

async function ofManyDepartments({ api, pages, program, browser }: Closed): Promise<Timed[]> {
  const ids = await listAll(api, program)
  const name = ids.length.toLocaleString('en')
  const counts = await commentsOfTheCompany(api, program)
  const most = Math.min(...counts.map(({ count }) => count))
  const place = () => `question=${counts[0]?.question}&from=${Math.floor(Math.random() * most)}`
  const list = () => `${api}/report?limit=${ROWS}&after=${pick(ids)}`
  return [
    await timed(`list of ${name} departments, ${ROWS} rows`, 50, program, list),
    await timed('report of any department', 30, program, () => `${api}/report/${pick(ids)}`),
    await timed('report of the company', 30, program, () => `${api}/report/0`),
    await timed('page of any department', 30, browser, () => `${pages}/${pick(ids)}`),
    await timed('page of the company', 30, browser, () => `${pages}/0`),
    await timed('the same, comments read on', 30, browser, () => `${pages}/0?${place()}`),
  ]
}

async function ofOneLevel({ pages, browser }: Closed): Promise<Timed[]> {
  const byItem = () => `${pages}?factor=F${1 + Math.floor(Math.random() * 7)}&sort=item:1.1`
  return [
    await timed('heat map of a level of many departments', 50, browser, () => pages),
    await timed('the same by item, sorted by an item', 50, browser, byItem),
  ]
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

async function timed(
  what: string,
  most: number,
  headers: Headers,
  urlOf: () => string,
): Promise<Timed> {
  const milliseconds: number[] = []
  for (let done = -WARM_UP; done < REQUESTS; done++) {
    const start = performance.now()
    const answer = await fetch(urlOf(), { headers })
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`)
    if (done >= 0) milliseconds.push(performance.now() - start)
  }
  return { what, most, p50: percentile(milliseconds, 0.5), p95: percentile(milliseconds, 0.95) }
}

const pick = (ids: readonly number[]) => ids[Math.floor(Math.random() * ids.length)] ?? 0

console.log(JSON.stringify(await (kind === 'level' ? ofOneLevel : ofManyDepartments)(closed)))
