import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import SQLite from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anOpenCampaign, times } from '#test/setup/campaigns.ts'
import { anInstallation, contextOf, type Installation } from '#test/setup/databases.ts'

const PROGRAM = join(import.meta.dirname, '../../src/cli.ts')
const run = promisify(execFile)

let place: Installation
let folder: string
const septet = (url: string, secrets: string, ...words: string[]) =>
  run(process.execPath, [PROGRAM, ...words], {
    // of the tests' own environment nothing but the path
    env: { PATH: process.env.PATH ?? '', DATABASE_URL: url, SECRETS_DIR: secrets },
  }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  )

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'septet-backup-'))
  place = await anInstallation('sqlite')
  const context = await contextOf(place)
  await anOpenCampaign(context, { 'Company/Sales': [14, times(9, 4)] })
  await context.close()
})
afterAll(async () => {
  await place.drop()
  rmSync(folder, { recursive: true, force: true })
})

test('a backup is made, checked, restored elsewhere and verified there', async () => {
  const file = join(folder, 'septet.backup')
  const made = await septet(place.url, place.secrets, 'backup', file)
  expect(made).toMatchObject({ code: 0, stdout: expect.stringMatching(/septet\.backup {2}\d/) })
  expect(made.stderr).toContain('It does not hold the keys')
  expect(await septet(place.url, '', 'verify', file)).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^ballot_box +9$/m),
  })

  const [url, secrets] = [`sqlite:${join(folder, 'new.db')}`, join(folder, 'secrets')]
  const restored = await septet(url, secrets, 'restore', file)
  expect(restored).toMatchObject({
    code: 0,
    stderr: expect.stringContaining('Bring the keys back'),
  })
  const keyless = await septet(url, secrets, 'verify')
  expect(keyless).toMatchObject({ code: 1, stdout: expect.stringMatching(/^keys +WRONG$/m) })
  expect(keyless.stderr).toContain('bring SECRETS_DIR/installation back')

  cpSync(place.secrets, secrets, { recursive: true })
  const whole = await septet(url, secrets, 'verify')
  expect(whole).toMatchObject({ code: 0, stderr: '' })
  expect(whole.stdout).toMatch(
    /^database +right\nkeys +right\ncampaigns +right\naudit log +right {3}\d+:[0-9a-f]{64}\n$/,
  )
  expect(await septet(url, secrets, 'restore', file)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('The database is not empty'),
  })
}, 60_000)

test('verify changes nothing of an older database, and says what it lacks', async () => {
  const path = join(folder, 'empty.db')
  new SQLite(path).close()
  const found = await septet(`sqlite:${path}`, folder, 'verify')
  expect(found).toMatchObject({ code: 1, stderr: expect.stringContaining('lacks 0001-frame, ') })
  const database = new SQLite(path, { readonly: true })
  const tables = database.prepare(`select name from sqlite_master where name = 'campaign'`).all()
  database.close()
  expect(tables).toEqual([])
}, 30_000)

test('says how the commands are used', async () => {
  for (const words of [['backup'], ['restore'], ['restore', 'a', 'b'], ['verify', 'a', 'b']])
    expect((await septet(place.url, place.secrets, ...words)).stderr).toContain('Usage: ')
  const none = await septet(place.url, place.secrets, 'verify', join(folder, 'none'))
  expect(none).toMatchObject({ code: 1, stderr: expect.stringContaining('ENOENT') })
}, 30_000)
