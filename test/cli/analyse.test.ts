import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ReadTable, readTable } from '#src/cli/table/read-table.ts'
import { differencesFrom } from '#test/core/analysis/differences-from.ts'
import { keptSurveys } from '#test/core/analysis/surveys.ts'

const run = promisify(execFile)
const COMMAND = join(import.meta.dirname, '../../src/cli.ts')

const survey = keptSurveys().find(({ name }) => name === 'bfi')!
let folder: string
const file = (name: string) => join(folder, name)
const septet = (...words: string[]) =>
  run(process.execPath, [COMMAND, 'analyse', ...words], { maxBuffer: 2 ** 28 })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'septet-analyse-'))
  await writeFile(file('bfi.csv'), survey.csv)
  await writeFile(file('bfi.json'), survey.json)
})
afterAll(() => rm(folder, { recursive: true }))

test('prints every section of a table, or writes them to a file that is itself a spec', async () => {
  const { stdout, stderr } = await septet(file('bfi.csv'), '--spec', file('bfi.json'))
  const printed = JSON.parse(stdout)
  const { meta, ...reference } = JSON.parse(survey.json)
  expect(differencesFrom(reference, printed).disagreements).toEqual([])
  expect(printed.meta).toMatchObject({ rows: meta.rows, groups: 6, csvSha256: meta.csvSha256 })
  expect(printed.meta.omitted.respondentScores).toBe('more-than-2000-rows')
  expect(stderr).toContain('left out: gender, age.')

  await septet(file('bfi.csv'), '--spec', file('bfi.json'), '--out', file('out.json'))
  const written = await readFile(file('out.json'), 'utf8')
  expect(JSON.parse(written)).toEqual(printed)
  const again = await septet(file('bfi.csv'), '--spec', file('out.json'))
  expect(JSON.parse(again.stdout)).toEqual(printed)
}, 60_000)

test('ends with 1 and every complaint, and prints nothing else', async () => {
  const spec = JSON.parse(survey.json).meta.spec
  await writeFile(
    file('bad.json'),
    JSON.stringify({ ...spec, groupColumn: 'school', criterion: 'A1' }),
  )
  const failed = await septet(file('bfi.csv'), '--spec', file('bad.json')).catch((error) => error)
  expect(failed.code).toBe(1)
  expect(failed.stdout).toBe('')
  expect(failed.stderr.trim().split('\n')).toEqual([
    expect.stringMatching(
      /^bad\.json, line 1, column \d+ \(predictors\.0\): The criterion "A1" is inside/,
    ),
    'bad.json, line 1, column 16 (groupColumn): The table has no column "school".',
  ])
  const usage = await septet(file('bfi.csv')).catch((error) => error)
  expect(usage.stderr).toContain('Usage: analyse')
}, 60_000)

test('says of published sums what the sheets themselves say', async () => {
  const { sheets, sums } = published()
  await writeFile(file('sums.json'), JSON.stringify(sums))
  const { stdout } = await septet(file('sums.json'), '--sums')
  const ours = JSON.parse(stdout)

  await writeFile(file('complete.csv'), sheets)
  const direct = await septet(file('complete.csv'), '--spec', file('bfi.json'))
  const { reliability } = JSON.parse(direct.stdout)
  const { figures, disagreements } = differencesFrom(
    { overall: reliability.overall },
    ours.reliability,
  )
  expect(disagreements).toEqual([])
  expect(figures).toBeGreaterThan(150)

  const { items, factors } = ours.correlations
  expect(items.A1.A1).toBe(1)
  expect(items.A1.A2).toBeCloseTo(items.A2.A1, 15)
  expect(Object.keys(factors)).toEqual(Object.keys(reliability.overall))
  const mean = JSON.parse(direct.stdout).drivers.result.zeroOrder.Openness
  expect(factors.Openness.Stability).toBeCloseTo(mean, 12)
}, 60_000)

test('refuses sums that no answers can have', async () => {
  const { sums } = published()
  const bad = { ...sums, sums: sums.sums.with(1, 1e12), products: sums.products.with(0, 1) }
  await writeFile(file('bad-sums.json'), JSON.stringify(bad))
  const failed = await septet(file('bad-sums.json'), '--sums').catch((error) => error)
  expect(failed.stderr).toContain('(sums.1): No 2436 answers to "A2" have so great a sum.')
  expect(failed.stderr).toContain('(products.0): The squares of "A1" do not go with its sum.')

  const strange = { ...sums, products: sums.products.with(1, 50 * (sums.products[1] ?? 0)) }
  await writeFile(file('strange-sums.json'), JSON.stringify(strange))
  const refused = await septet(file('strange-sums.json'), '--sums').catch((error) => error)
  expect(refused.stderr).toContain(
    '(products.1): The product of "A1" and "A2" does not go with their squares.',
  )

  await writeFile(file('short.json'), JSON.stringify({ ...sums, sums: [1, 2], products: [] }))
  const short = await septet(file('short.json'), '--sums').catch((error) => error)
  expect(short.stderr).toContain('(sums): 25 items have 25 sums, and these are 2.')
  expect(short.stderr).toContain('(products): 25 items have 325 products, and these are 0.')
}, 60_000)

/** The complete sheets of the survey, and their sums as a company publishes them. */
function published() {
  const { table, spec } = readTable(survey.csv, survey.json) as ReadTable
  const factors = Object.entries(spec.factors)
  const items = factors.flatMap(([factor, { items }]) =>
    items.map((id) => ({ id, factor, min: 1, max: 6 })),
  )
  const reversed = new Set(factors.flatMap(([, { reverse }]) => reverse ?? []))
  const raw = items.map(({ id }) => table.items.get(id)!.values)
  const complete = [...table.groups.keys()].filter((row) =>
    raw.every((values) => !Number.isNaN(values[row]!)),
  )
  const units = complete.map((row) =>
    raw.map(
      (values, at) => 1024 * (reversed.has(items[at]!.id) ? 6 - values[row]! : values[row]! - 1),
    ),
  )
  const sumOf = (of: (sheet: number[]) => number) =>
    units.reduce((sum, sheet) => sum + of(sheet), 0)
  const sums = items.map((_, at) => sumOf((sheet) => sheet[at]!))
  const products = items.flatMap((_, one) =>
    items.slice(one).map((_, offset) => sumOf((sheet) => sheet[one]! * sheet[one + offset]!)),
  )
  const lines = complete.map((row) =>
    [table.groups[row], ...raw.map((values) => values[row])].join(','),
  )
  const sheets = [['education', ...items.map(({ id }) => id)].join(','), ...lines].join('\n')
  return { sheets, sums: { items, n: complete.length, unit: 1024, sums, products } }
}
