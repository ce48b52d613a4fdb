import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { generateGroupKey } from '#src/core/anonymity/server/keys.ts'
import { PRODUCT } from '#test/attack/attack.ts'
import { attackAll } from '#test/attack/crew.ts'
import { recordResult } from '#test/attack/record.ts'
import { attackSegments, segmentAttackText } from '#test/attack/segments/attack-segments.ts'
import { attackStored } from '#test/attack/stored.ts'
import { tableText, wholeTable } from '#test/attack/table.ts'

const KEYS = 24
const MOST_COMPANIES = 30

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
const stored = await attackStored([first], (what) => process.stderr.write(`\n${what}`))

const table = wholeTable(outcomes, stored.rows)

process.stderr.write('\n')
process.stdout.write(`${tableText(outcomes, table)}\n\n${stored.lines.join('\n')}\n`)
process.stdout.write(`\n${segmentAttackText(attackSegments(seeds.slice(0, MOST_COMPANIES)))}\n`)
const broken = outcomes.filter(({ tried }) => (tried[PRODUCT]?.findings.length ?? 0) > 0)
for (const { seed, tried } of broken)
  process.stdout.write(
    `seed ${seed}: ${tried[PRODUCT]?.findings.map(({ text }) => text).join('; ')}\n`,
  )
const report = { seeds: [first, seeds.at(-1)], table, stored: stored.lines, outcomes }
writeFileSync(values.report, `${JSON.stringify(report, null, 1)}\n`)
if (values.record) recordResult(outcomes, table)
process.exitCode = broken.length + stored.leaks.length > 0 ? 1 : 0

function showProgress(done: number) {
  const seconds = (Date.now() - start) / 1000
  const left = Math.round((seconds / done) * (organisations - done))
  const bar = '#'.repeat(Math.round((30 * done) / organisations)).padEnd(30, '.')
  process.stderr.write(`\r${bar} ${done} of ${organisations}, about ${left} s left   `)
}
