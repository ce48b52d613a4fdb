import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { keyFiles } from '#src/data/key-files.ts'
import { secretsFacts } from '#src/data/secrets-facts.ts'
import { checkInstallation } from '#src/services/start-up-check.ts'
import { anInstallation, command, contextOf } from '#test/setup/databases.ts'
import { DIALECTS } from '#test/setup/dialects.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'

describe('of the directory of the keys', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'septet-facts-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const factsOf = (secrets = join(folder, 'secrets'), database = 'sqlite::memory:') =>
    secretsFacts(secrets, database)

  test('that is not there yet nothing is said', async () => {
    expect(await factsOf()).toMatchObject({ mode: null, readableKeys: 0, isBesideDatabase: false })
  })

  test('that Septet made: it is its own alone', async () => {
    await keyFiles(join(folder, 'secrets')).write('campaign', 'box.key', new Uint8Array(32))
    expect(await factsOf()).toMatchObject({ mode: 0o700, readableKeys: 0 })
  })

  test('its mode and every key that others can read are seen', async () => {
    const secrets = join(folder, 'secrets')
    mkdirSync(join(secrets, 'campaign'), { recursive: true })
    for (const name of ['box.key', 'token.key', 'group-0.key', 'notes.txt'])
      writeFileSync(join(secrets, 'campaign', name), 'x', { mode: 0o600 })
    chmodSync(join(secrets, 'campaign', 'box.key'), 0o644)
    chmodSync(join(secrets, 'campaign', 'token.key'), 0o640)
    chmodSync(join(secrets, 'campaign', 'notes.txt'), 0o644)
    chmodSync(secrets, 0o755)
    expect(await factsOf()).toMatchObject({ mode: 0o755, readableKeys: 2 })
  })

  test('beside an SQLite file it is seen, through a link too; elsewhere not', async () => {
    const data = join(folder, 'data')
    mkdirSync(join(data, 'secrets'), { recursive: true })
    mkdirSync(join(folder, 'data-secrets'))
    const url = `sqlite:${join(data, 'septet.db')}`
    const isBeside = async (path: string, database = url) =>
      (await factsOf(path, database)).isBesideDatabase
    expect(await isBeside(join(data, 'secrets'))).toBe(true)
    expect(await isBeside(data)).toBe(true)
    expect(await isBeside(join(folder, 'data-secrets'))).toBe(false)
    expect(await isBeside(folder)).toBe(false)
    expect(await isBeside(join(data, 'secrets'), 'postgres://localhost/septet')).toBe(false)
    symlinkSync(data, join(folder, 'shortcut'))
    expect(await isBeside(join(folder, 'shortcut', 'secrets'))).toBe(true)
  })
})

onEachDatabase('a test installation', (context) => {
  test('has nothing to warn about', async () => {
    const { facts, warnings } = await checkInstallation(context())
    expect(warnings).toEqual([])
    expect(facts.postgres === null).toBe(context().database.dialect === 'sqlite')
  })
})

test.runIf(DIALECTS.includes('postgres'))(
  'a PostgreSQL server that logs statements is seen, as soon as it does',
  async () => {
    const { url, ...installation } = await anInstallation('postgres')
    const name = new URL(url).pathname.slice(1)
    await command(url, `alter database ${name} set log_min_duration_statement = '0'`)
    await command(url, `alter database ${name} set log_parameter_max_length_on_error = '-1'`)
    // a setting of the database holds for connections made after it
    const context = await contextOf({ url, ...installation })
    try {
      const { warnings } = await checkInstallation(context)
      expect(warnings).toEqual([
        {
          key: 'installation.warning.postgres-log',
          details: {
            settings: 'log_min_duration_statement = 0, log_parameter_max_length_on_error = -1',
          },
        },
      ])
    } finally {
      await context.close()
      await installation.drop()
    }
  },
)
