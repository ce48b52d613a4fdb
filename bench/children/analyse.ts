import { analyse } from '../../src/cli/analyse.ts'
import { peakBytes } from '../setup/peak-bytes.ts'

const [table, spec, out] = process.argv.slice(2) as [string, string, string]
await analyse([table, '--spec', spec, '--out', out])
// seconds since the process began, and the most memory that it ever held
console.log(JSON.stringify({ seconds: process.uptime(), megabytes: peakBytes() / 1024 ** 2 }))
