import { createToken } from '#src/services/accounts/tokens.ts'
import { BENCH, openInstallation } from '../setup/installation.ts'
import { serveProduct } from '../setup/server.ts'

// A server that sends reports of its one campaign as PDF, alone: its memory is that of the compiler.
const [folder = '', campaign = '', papers = '0'] = process.argv.slice(2)
const { context, close } = await openInstallation(folder)
const token = await createToken(context, BENCH, {
  name: 'pdf',
  roles: ['hr'],
  departmentPath: null,
})
const { url, close: stop } = await serveProduct(context)
const api = `${url}/api/v1/campaigns/${campaign}/report`
const headers = { authorization: `Bearer ${token}` }
const list = await fetch(`${api}?limit=300`, { headers })
const ids = ((await list.json()) as { items: { id: number }[] }).items.map(({ id }) => id)

const WARM_UP = 8
const before = process.memoryUsage().rss
let peak = 0
const cold = await milliseconds(`${api}/${ids[0]}?annex=no`)
// the first ones run code of WebAssembly that is not yet made fast
for (let number = 1; number <= WARM_UP; number++)
  await milliseconds(`${api}/${ids[number % ids.length]}?annex=no`)
const twoPages: number[] = []
const used = process.cpuUsage()
for (let number = 0; number < Number(papers); number++)
  twoPages.push(await milliseconds(`${api}/${ids[number % ids.length]}?annex=no`))
const { user, system } = process.cpuUsage(used)
const withAnnex: number[] = []
for (let number = 0; number < Number(papers) / 2; number++)
  withAnnex.push(await milliseconds(`${api}/${ids[number % ids.length]}`))
const cpu = (user + system) / 1000 / twoPages.length
await stop()
await close()
console.log(JSON.stringify({ cold, twoPages, withAnnex, cpu, moreBytes: peak - before }))

async function milliseconds(address: string): Promise<number> {
  const start = performance.now()
  const answer = await fetch(address, { headers: { ...headers, accept: 'application/pdf' } })
  await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  const took = performance.now() - start
  peak = Math.max(peak, process.memoryUsage().rss)
  return took
}
