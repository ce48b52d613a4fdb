import { createHash } from 'node:crypto'
import { cpSync, statSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeBackup } from '#src/data/backup/backup-file.ts'
import { inspectBackup, restoreBackup } from '#src/data/backup/restore.ts'
import { backupLines } from '#src/data/backup/write-backup.ts'
import { connect } from '#src/data/database.ts'
import { MIGRATIONS } from '#src/data/migrate.ts'
import { record } from '#src/services/audit-log.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import { closeCampaign } from '#src/services/closing/close-campaign.ts'
import { runDueJobs } from '#src/services/jobs.ts'
import { departmentReport } from '#src/services/reports/department-report.ts'
import { aClosedCampaign, anOpenCampaign, everybody, times } from '#test/setup/campaigns.ts'
import { anInstallation, contextOf, type Installation } from '#test/setup/databases.ts'
import { DIALECTS } from '#test/setup/dialects.ts'
import { people } from '#test/setup/people.ts'
import { signedIn } from '#test/setup/visitor.ts'

const workforce = {
  'Company/Sales': [14, times(9, 4)],
  'Company/Support': [12, times(8, 2)],
} as const

describe.each(DIALECTS)('a backup of %s', (dialect) => {
  let source: Installation
  let file: string
  let ids: { open: string; closed: string }

  beforeAll(async () => {
    source = await anInstallation(dialect)
    const context = await contextOf(source)
    await people(context)
    await signedIn(context, 'alice')
    const closed = await aClosedCampaign(context, workforce)
    // what readers of lines take for the end of one, and what is no ASCII
    await record(context, { name: 'Zoë\u2028\r\n"א"' }, 'roster.imported', null)
    const open = await anOpenCampaign(context, workforce, { title: 'Autumn' })
    ids = { open: open.id, closed: closed.id }
    file = join(source.folder, 'backup.gz')
    await writeBackup(source.url, file)
    await context.close()
  })
  afterAll(() => source.drop())

  test('is for its owner alone, whole, and overwrites nothing', async () => {
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const { tables } = await inspectBackup(file)
    expect(tables.ballot_box).toBe(34)
    expect(tables.comment).toBe(0)
    await expect(writeBackup(source.url, file)).rejects.toThrow('exists already')
  })

  test('has no key, no session and no order of arrival', async () => {
    const text = gunzipSync(await readFile(file)).toString('utf8')
    expect(text).not.toContain('"table":"session"')
    const ballots = text.split('\n').filter((line) => line.startsWith(`["${ids.open}",{"base64"`))
    const leaves = ballots
      .map((line) => JSON.parse(line))
      .filter((cells) => cells.length === 4)
      .map((cells) => Buffer.from(cells[1].base64, 'base64'))
    expect(leaves.length).toBe(17)
    expect(leaves.toSorted(Buffer.compare)).toEqual(leaves)
  })

  test.each(DIALECTS)(
    'is restored into %s, where the open campaign goes on to its close',
    async (to) => {
      const target = await anInstallation(to)
      await restoreBackup(file, target.url)
      expect(await rowsOf(target.url)).toEqual(await rowsOf(source.url))

      // the keys come back by another way
      cpSync(source.secrets, target.secrets, { recursive: true })
      const context = await contextOf(target)
      expect(await departmentReport(context, everybody, ids.closed, 0)).toMatchObject({
        counted: 17,
      })
      await closeCampaign(context, everybody, ids.open)
      await runDueJobs(context)
      expect((await findCampaign(context, ids.open)).state).toBe('closed')
      expect(await departmentReport(context, everybody, ids.open, 0)).toMatchObject({ counted: 17 })
      await context.close()
      await target.drop()
    },
  )

  test('is not restored over anything, and what is there stays as it was', async () => {
    const target = await anInstallation(dialect)
    const context = await contextOf(target)
    await record(context, everybody, 'roster.imported', null)
    await expect(restoreBackup(file, target.url)).rejects.toThrow('"audit_log" holds rows')
    expect(await context.office.selectFrom('auditLog').selectAll().execute()).toHaveLength(1)
    await context.close()
    await target.drop()
  })

  test('is not restored among the tables of another program, which stay', async () => {
    const target = await anInstallation(dialect)
    const { raw } = connect(target.url)
    if (dialect === 'postgres')
      await sql`drop schema public cascade; create schema public`.execute(raw)
    await sql`create table customers (name text)`.execute(raw)
    await expect(restoreBackup(file, target.url)).rejects.toThrow('a table "customers"')
    expect((await raw.introspection.getTables()).map(({ name }) => name)).toEqual(['customers'])
    await raw.destroy()
    await target.drop()
  })

  test('that somebody wrote by hand fills no table but those of Septet, and unpacks to no endless line', async () => {
    const target = await anInstallation(dialect)
    const whole = gunzipSync(await readFile(file)).toString('utf8')
    const head = whole.slice(0, whole.indexOf('\n') + 1)
    const table = { sqlite: 'sqlite_sequence', postgres: 'pg_class' }[dialect]
    const end = (rows: number) => `{"end":{"rows":${rows},"sha256":""}}\n`
    const written = {
      [`"${table}" is no table of Septet`]: `${head}{"table":"${table}","columns":["name"]}\n["x"]\n${end(1)}`,
      '"kysely_migration" is no table': `${head}{"table":"kysely_migration","columns":["name"]}\n${end(0)}`,
      'Line 2 is none of a backup': `${head}["x"]\n${end(1)}`,
    }
    const bad = join(source.folder, 'by-hand.gz')
    for (const [sentence, text] of Object.entries(written)) {
      writeFileSync(bad, signed(text))
      await expect(restoreBackup(bad, target.url), sentence).rejects.toThrow(sentence)
    }
    const blank = gzipSync(Buffer.alloc(130 * 1024 ** 2, ' '), { level: 1 })
    writeFileSync(bad, Buffer.concat([gzipSync(head), blank]))
    await expect(restoreBackup(bad, target.url)).rejects.toThrow('A line is too long')
    await target.drop()
  })

  test('that is damaged, cut off or of a newer version leaves the place empty, and can be tried again', async () => {
    const target = await anInstallation(dialect)
    const whole = gunzipSync(await readFile(file)).toString('utf8')
    const lines = whole.trimEnd().split('\n')
    const damaged = {
      'ends too early': gzipSync(lines.slice(0, -1).join('\n')),
      'is not as it was written': gzipSync(whole.replace('Autumn', 'Winter')),
      'is none of a backup': gzipSync(whole.replace('["', '[[')),
      'a newer one made it': signed(whole.replaceAll(MIGRATIONS.at(-1) ?? '', '9999-later')),
    }
    const bad = join(source.folder, 'bad.gz')
    for (const [sentence, bytes] of Object.entries(damaged)) {
      writeFileSync(bad, bytes)
      await expect(restoreBackup(bad, target.url), sentence).rejects.toThrow(sentence)
    }
    writeFileSync(bad, (await readFile(file)).subarray(0, 4000))
    await expect(restoreBackup(bad, target.url)).rejects.toThrow('ends too early')
    writeFileSync(bad, 'no gzip at all')
    await expect(restoreBackup(bad, target.url)).rejects.toThrow('ends too early')
    await expect(restoreBackup(join(source.folder, 'none'), target.url)).rejects.toThrow('ENOENT')

    await restoreBackup(file, target.url)
    expect(await rowsOf(target.url)).toEqual(await rowsOf(source.url))
    await target.drop()
  })

  test('shows the database at one moment, while others write', async () => {
    const context = await contextOf(source)
    const before = (await rowsOf(source.url)).length
    const lines = backupLines(source.url)
    const taken = [(await lines.next()).value as string]
    await record(context, everybody, 'roster.imported', null, { meanwhile: true })
    for await (const text of lines) taken.push(text)
    expect(taken.join('')).not.toContain('meanwhile')
    expect(taken.join('').trimEnd().split('\n')).toHaveLength(before)
    await context.close()
  })
})

/** Every line of a database, without the last one, in an order of their own: each database sorts texts its own way. */
async function rowsOf(url: string): Promise<string[]> {
  const lines: string[] = []
  for await (const text of backupLines(url)) lines.push(...text.trimEnd().split('\n'))
  return [...lines.slice(0, -1).toSorted(), '{"end"}']
}

/** The text with the last line that belongs to it. */
function signed(text: string) {
  const lines = text.trimEnd().split('\n')
  const body = `${lines.slice(0, -1).join('\n')}\n`
  const end = JSON.parse(lines.at(-1) ?? '')
  end.end.sha256 = createHash('sha256').update(body).digest('hex')
  return gzipSync(`${body}${JSON.stringify(end)}\n`)
}
