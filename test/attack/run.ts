import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { generateGroupKey } from '#src/core/anonymity/server/keys.ts'
import { PRODUCT } from '#test/attack/attack.ts'
import { attackAll } from '#test/attack/crew.ts'
import { recordResult } from '#test/attack/record.ts'
import { leakTable, tableText } from '#test/attack/table.ts'

const KEYS = 24

/** `npm run attack -- --organisations 1000 --seed 1 --report attack-report.json`; `--record` keeps the table for the papers. */
const { values } = parseArgs({
  options: {
    organisations: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    report: { type: 'string', default: 'attack-report.json' },
    record: { type: 'boolean', default: false },
  },
})
const [organisations, first] = [Number(values.organisations), Number(values.seed)]
const seeds = Array.from({ length: organisations }, (_, nth) => first + nth)
const start = Date.now()
const keys = await Promise.all(Array.from({ length: KEYS }, generateGroupKey))
const outcomes = await attackAll(seeds, keys, showProgress)

process.stderr.write('\n')
process.stdout.write(`${tableText(outcomes)}\n`)
const broken = outcomes.filter(({ leaks }) => (leaks[PRODUCT]?.length ?? 0) > 0)
for (const { seed, leaks } of broken)
  process.stdout.write(`seed ${seed}: ${leaks[PRODUCT]?.join('; ')}\n`)
const report = { seeds: [first, seeds.at(-1)], table: leakTable(outcomes), outcomes }
writeFileSync(values.report, `${JSON.stringify(report, null, 1)}\n`)
if (values.record) recordResult(outcomes, leakTable(outcomes))
process.exitCode = broken.length > 0 ? 1 : 0

function showProgress(done: number) {
  const seconds = (Date.now() - start) / 1000
  const left = Math.round((seconds / done) * (organisations - done))
  const bar = '#'.repeat(Math.round((30 * done) / organisations)).padEnd(30, '.')
  process.stderr.write(`\r${bar} ${done} of ${organisations}, about ${left} s left   `)
}
