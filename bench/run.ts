import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { analysed } from './parts/analyse.ts'
import { ballots } from './parts/ballots.ts'
import { blindSignatures } from './parts/blind-signatures.ts'
import { closing } from './parts/closing.ts'
import { coldStart } from './parts/cold-start.ts'
import { comparisons } from './parts/comparisons.ts'
import { exports } from './parts/exports.ts'
import { participations } from './parts/participations.ts'
import { pdf } from './parts/pdf.ts'
import { reports } from './parts/reports.ts'
import { roster } from './parts/roster.ts'
import { surveyPage } from './parts/survey-page.ts'
import type { Figure } from './setup/figure.ts'
import { limeSurveyOf } from './setup/limesurvey.ts'

const PARTS: Readonly<Record<string, (isQuick: boolean) => Promise<Figure[]>>> = {
  'blind-signatures': blindSignatures,
  ballots,
  participations,
  reports,
  'survey-page': surveyPage,
  'cold-start': coldStart,
  closing,
  comparisons,
  analyse: analysed,
  exports,
  pdf,
  roster,
}

const RESULTS = join(import.meta.dirname, 'results')

const { values } = parseArgs({
  options: { only: { type: 'string' }, quick: { type: 'boolean', default: false } },
})
if (values.only !== undefined && !PARTS[values.only])
  throw new Error(`There is no part ${values.only}; there are ${Object.keys(PARTS).join(', ')}`)

const before = loadavg()[0]
const figures: Figure[] = []
for (const [name, part] of Object.entries(PARTS)) {
  if (values.only !== undefined && values.only !== name) continue
  console.error(`${name} ...`)
  figures.push(...(await part(values.quick)))
}
print(figures)
keep(figures)

function print(figures: readonly Figure[]) {
  console.table(
    figures.map((figure) => {
      const { what, unit, floor, product, target, met } = figure
      return {
        what: `${what} (${unit})`,
        floor: floor === null ? '' : rounded(floor),
        product: rounded(product),
        ratio: floor === null ? '' : rounded(product / floor),
        target,
        met: target === '' ? '' : met ? 'yes' : 'NO',
        'LimeSurvey 6.13': limeSurveyOf(figure),
      }
    }),
  )
}

/** The figures with what they were measured on: a ratio of a busy machine means little. */
function keep(figures: readonly Figure[]) {
  const at = new Date().toISOString()
  const machine = {
    cpu: cpus()[0]?.model,
    cores: availableParallelism(),
    node: process.version,
    load: { before, after: loadavg()[0] },
  }
  mkdirSync(RESULTS, { recursive: true })
  const file = join(RESULTS, `${at.slice(0, 19).replaceAll(':', '-')}.json`)
  const quick = values.quick
  writeFileSync(file, `${JSON.stringify({ at, quick, machine, figures }, null, 2)}\n`)
  console.error(file)
}

function rounded(value: number) {
  return value >= 100 ? Math.round(value) : Number(value.toPrecision(3))
}
