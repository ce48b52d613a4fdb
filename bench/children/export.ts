import { monitorEventLoopDelay } from 'node:perf_hooks'
import { createToken } from '#src/services/accounts/tokens.ts'
import { BENCH, openInstallation } from '../setup/installation.ts'
import { peakBytes } from '../setup/peak-bytes.ts'
import { serveProduct } from '../setup/server.ts'

// A server that sends all departments of its one campaign as a file, alone: its peak of memory is that of the export.
const [folder = '', campaign = '', accept = ''] = process.argv.slice(2)
const { context, close } = await openInstallation(folder)
const name = `export ${accept}`
const token = await createToken(context, BENCH, { name, roles: ['hr'], departmentPath: null })
const { url, close: stop } = await serveProduct(context)
const headers = { authorization: `Bearer ${token}` }
// the list of departments and their tree are read once in the life of a server
await (await fetch(`${url}/api/v1/campaigns/${campaign}/report`, { headers })).arrayBuffer()

const before = peakBytes()
const waits = monitorEventLoopDelay({ resolution: 5 })
waits.enable()
const processor = process.cpuUsage()
const start = performance.now()
const answer = await fetch(`${url}/api/v1/campaigns/${campaign}/report`, {
  headers: { ...headers, accept },
})
if (!answer.ok) throw new Error(`The answer was ${answer.status}`)
let bytes = 0
for await (const chunk of answer.body ?? []) bytes += chunk.length
const milliseconds = performance.now() - start
const { user, system } = process.cpuUsage(processor)
waits.disable()
const peak = peakBytes()
console.log(
  JSON.stringify({
    milliseconds,
    cpuMilliseconds: (user + system) / 1000,
    bytes,
    expected: Number(answer.headers.get('x-expected-length')),
    peakBytes: peak,
    moreBytes: peak - before,
    longestWait: waits.max / 1e6,
  }),
)
await stop()
await close()
