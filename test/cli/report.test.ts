import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parse } from 'csv-parse/sync'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { report } from '#src/cli/report.ts'
import { departmentReport } from '#src/services/reports/department-report.ts'
import { aClosedCampaign, everybody, times } from '#test/setup/campaigns.ts'
import { type TestContext, testContext } from '#test/setup/context.ts'

const COMMAND = join(import.meta.dirname, '../../src/cli.ts')

let context: TestContext
let folder: string
let id: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'septet-report-'))
  context = await testContext({ databaseUrl: `sqlite:${join(folder, 'septet.db')}` })
  const workforce = { 'Company/A': [9, times(7, 4)], 'Company/B': [9, [1, 2, 3, 4, 5, 4]] } as const
  id = (await aClosedCampaign(context, workforce)).id
})
afterAll(async () => {
  await context.close()
  await rm(folder, { recursive: true })
})

const run = async (...words: string[]) => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [COMMAND, 'campaign', 'report', ...words],
    {
      encoding: 'buffer',
      env: {
        ...process.env,
        DATABASE_URL: `sqlite:${join(folder, 'septet.db')}`,
        SECRETS_DIR: join(folder, 'secrets'),
        BASE_URL: 'http://127.0.0.1:3000',
      },
    },
  )
  return stdout
}

test('prints one department as JSON and XLSX, and all as CSV', async () => {
  const one = await departmentReport(context, everybody, id, 0)
  expect(JSON.parse((await run(id, '0')).toString())).toMatchObject({ index: one.index })
  const rows = parse(await run(id, '--format', 'csv'), { columns: true }) as Record<
    string,
    string
  >[]
  expect(rows).toHaveLength(3)
  expect(Number(rows[0]?.index_score)).toBe(one.index.score)
  const book = await readXlsx(await run(id, '0', '--format', 'xlsx', '--language', 'fr'))
  expect(book.sheets.map(({ name }) => name)).toContain('Facteurs')
}, 90_000)

test.each([[[]], [['x', '--format', 'ods']], [['x', '--language', 'de']]])(
  'says how it is used to whoever asks for %j',
  async (words) => {
    await expect(report(words)).rejects.toThrow(/^Usage: campaign report ID/)
  },
)

test('says which campaign does not exist', async () => {
  await expect(run('-unknown', '--format', 'csv')).rejects.toThrow('This campaign does not exist.')
}, 90_000)
