import { readFileSync } from 'node:fs'
import { parseSettings } from '#src/core/settings.ts'
import { importRoster, planImport } from '#src/services/roster.ts'
import { wire } from '#src/wire.ts'
import { BENCH } from '../setup/installation.ts'
import { peakBytes } from '../setup/peak-bytes.ts'

/** Seconds by the clock and of the processor. */
type Took = { seconds: number; processor: number }

const [first, second] = process.argv.slice(2).map((file) => readFileSync(file)) as [Buffer, Buffer]
const { context, close } = await wire(parseSettings(process.env as Record<string, string>))
const result = {
  'dry run into nothing': await took(() => planImport(context, BENCH, first)),
  'import into nothing': await took(() => importRoster(context, BENCH, first)),
  'dry run of the next file': await took(() => planImport(context, BENCH, second)),
  'import of the next file': await took(() => importRoster(context, BENCH, second)),
}
await close()
console.log(JSON.stringify({ took: result, peakBytes: peakBytes() }))

async function took(work: () => Promise<unknown>): Promise<Took> {
  const start = performance.now()
  const processor = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(processor)
  return { seconds: (performance.now() - start) / 1000, processor: (user + system) / 1e6 }
}
