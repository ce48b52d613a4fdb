import { parseArgs } from 'node:util'
import { tablesText } from '#test/power/table.ts'

/** `npm run power -- --organisations 2000 --seed 1`: how often actions without effect "improve", and what is found. */
const { values } = parseArgs({
  options: {
    organisations: { type: 'string', default: '4000' },
    seed: { type: 'string', default: '1' },
  },
})
process.stdout.write(`${tablesText(Number(values.organisations), Number(values.seed))}\n`)
