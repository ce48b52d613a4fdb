import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

const COMMAND = join(import.meta.dirname, '../../src/cli.ts')
const HEADING = 'email,name,department,language,formerly\n'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'septet-roster-'))
})
afterAll(() => rm(folder, { recursive: true }))

const at = (name: string) => join(folder, name)

async function run(...words: string[]) {
  const environment = {
    DATABASE_URL: `sqlite:${at('septet.db')}`,
    SECRETS_DIR: at('secrets'),
    BASE_URL: 'http://127.0.0.1:3000',
  }
  const options = { env: { ...process.env, ...environment } }
  return promisify(execFile)(process.execPath, [COMMAND, 'roster', ...words], options).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  )
}

test('shows what a file would change, keeps the rejected rows, imports and erases', async () => {
  await writeFile(at('first.csv'), `${HEADING}anna@b.org,Anna,C/S,fr,\nbert@b.org,Bert,C/L,en,\n`)
  await writeFile(at('next.csv'), `${HEADING}anna@b.org,Anna,C/V,fr,C/S\ncleo@b.org,Cleo,C,es,\n`)
  await writeFile(at('bad.csv'), `${HEADING}anna,Anna,C,fr,\n`)
  expect(await run('import', at('first.csv'))).toMatchObject({
    code: 0,
    stderr: '2 people in 3 departments: 2 added, 0 removed.\n',
  })

  const dry = await run('import', at('next.csv'), '--dry-run', '--rejected', at('rejected.csv'))
  expect(dry).toMatchObject({ code: 0, stderr: '' })
  expect(dry.stdout).toBe(`After the import: 2 people in 2 departments. Today: 2 and 3.

1 person is added
  cleo@b.org | Cleo | C | Español

1 person leaves
  bert@b.org | Bert | C/L

1 department is renamed or moved, with its past
  C/S | C/V

1 department is removed
  C/L
`)
  expect(await readFile(at('rejected.csv'), 'utf8')).toBe(
    '\ufeffemail,name,department,language,formerly,line,reason\r\n',
  )

  for (const words of [[], ['--dry-run']]) {
    const bad = await run('import', at('bad.csv'), ...words, '--rejected', at('rejected.csv'))
    expect(bad.code).toBe(1)
    expect(bad.stderr).toContain('One row cannot be taken. Nothing was changed.')
    expect(bad.stderr).toContain('Row 2: “anna” is not a mail address.')
    expect(await readFile(at('rejected.csv'), 'utf8')).toContain(
      'anna,Anna,C,fr,,2,Row 2: “anna” is not a mail address.',
    )
  }

  expect((await run('import', at('next.csv'))).stderr).toContain('1 added, 1 removed')
  expect((await run('erase', 'Anna@b.org')).stderr).toContain('Erased from the roster.')
  const again = await run('erase', 'anna@b.org')
  expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('no longer')])
}, 120_000)

test.each(['', 'import', 'erase', 'import a b', 'export a'])(
  'tells how it is used: roster %s',
  async (words) => {
    const { code, stderr } = await run(...words.split(' ').filter(Boolean))
    expect([code, stderr]).toEqual([1, expect.stringContaining('Usage: roster import FILE')])
  },
  60_000,
)
