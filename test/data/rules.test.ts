import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestContext } from '#test/setup/context.ts'
import { anInstallation, contextOf, type Installation } from '#test/setup/databases.ts'
import { DIALECTS } from '#test/setup/dialects.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `src/${file}`)
  .toSorted()

/** The tables in which no row may tell when or in which order it came, and what each may hold: ANONYMITY A4. */
const COLUMNS: Record<string, string> = {
  ballot_box: 'campaign leaf malformed sealed',
  participation_day: 'campaign day from gid to',
  block: 'campaign counted id invited partition',
  block_member: 'campaign id member partition',
  tally: 'block campaign class item n',
  tally_sum: 'block campaign item sum',
  tally_code: 'block campaign code item',
  class_option: 'campaign item n option',
  option_tally: 'campaign comment_block item n option',
  segment_value: 'campaign counted merged segment value',
  segment_tally: 'campaign class item n segment value',
  segment_score: 'campaign factor score segment value',
  comment: 'campaign comment_block id kind question redaction text words',
  cover: 'campaign comment_blocks counted figures headline id invited units',
  detail: 'campaign detail_block sums',
  company_detail: 'campaign item_sums previous statistics',
  unit_cover: 'campaign cover exact unit',
  action_effect: 'action campaign effect',
  results_link: 'block campaign token',
  results_mail: 'attempts block campaign due person',
  audit_entry: 'campaign input leaf signature',
  campaign_close: 'campaign counted day invited issued malformed merkle_root',
  invitation: 'blinded_hash campaign gid id person token_hash',
}

describe('in the sources', () => {
  test('raw SQL stands where the files are rewritten or checked, one table is filled, a backup comes back, a transaction begins and a server is asked how it logs and how large it is, and nowhere else', () => {
    const rough =
      /\bsql\s*(<[^`]*>)?`|\bsql\.|import \{[^}]*\bsql\b[^}]*\} from 'kysely'|CompiledQuery|executeSql/
    expect(sources.filter((file) => rough.test(read(file)))).toEqual([
      'src/data/backup/place.ts',
      'src/data/bulk-insert.ts',
      'src/data/disk-facts.ts',
      'src/data/integrity.ts',
      'src/data/postgres-facts.ts',
      'src/data/shred.ts',
      'src/data/sqlite-dialect.ts',
    ])
    // what fills a table reads from its parameter alone: no room is named, none is joined
    expect(read('src/data/bulk-insert.ts')).not.toMatch(/ballot|invitation|person|\bjoin [a-z]/i)
  })

  test('a connection is opened by the two dialects, by the backup, which only reads, and to ask a server how it logs', () => {
    const opened = /new (SQLite|pg\.\w+)\(/
    expect(sources.filter((file) => opened.test(read(file)))).toEqual([
      'src/data/backup/postgres-snapshot.ts',
      'src/data/backup/sqlite-snapshot.ts',
      'src/data/database.ts',
      'src/data/postgres-facts.ts',
      'src/data/sqlite-dialect.ts',
    ])
  })

  test('the whole database without its rooms is named by the data layer only', () => {
    const naked = /database\.raw|\braw\b\s*[:}].*Kysely|AllTables/
    expect(
      sources.filter((file) => naked.test(read(file)) && !file.startsWith('src/data/')),
    ).toEqual([])
  })

  test.each([
    'migrations/0003-box.ts',
    'migrations/0004-published.ts',
    'src/data/box/tables.ts',
    'src/data/published/tables.ts',
  ])('%s knows no time of arrival, no counter and no trigger', (file) => {
    const forbidden =
      /created_?at|autoincrement|\bserial\b|bigserial|identity|uuidv?7|\bulid\b|trigger|timestamp|defaultTo/i
    expect(read(file)).not.toMatch(forbidden)
  })

  test('a report is made of what is published: its services name neither box nor roster', () => {
    const reports = sources.filter((file) => file.startsWith('src/services/reports/'))
    expect(reports.length).toBeGreaterThan(2)
    expect(
      reports.filter((file) => /\bbox\b|data\/box|invitation|ballot/i.test(read(file))),
    ).toEqual([])
  })
})

onEachDatabase('the tables', (context) => {
  test('of ballots and of what is published hold these columns and no other', async () => {
    const tables = await context().database.raw.introspection.getTables()
    const columnsOf = new Map(
      tables.map(({ name, columns }) => [
        name,
        columns
          .map((one) => one.name)
          .toSorted()
          .join(' '),
      ]),
    )
    for (const [name, columns] of Object.entries(COLUMNS))
      expect(columnsOf.get(name), name).toBe(columns)
  })

  test('of ballots and of what is published number no rows by themselves', async () => {
    const tables = await context().database.raw.introspection.getTables()
    const counted = tables.flatMap(({ name, columns }) =>
      columns
        .filter((one) => one.isAutoIncrementing && COLUMNS[name])
        .map((one) => `${name}.${one.name}`),
    )
    expect(counted).toEqual([])
  })

  test('have no triggers', async () => {
    const { raw, dialect } = context().database
    const { rows } =
      dialect === 'sqlite'
        ? await sql`select name from sqlite_master where type = 'trigger'`.execute(raw)
        : await sql`select tgname from pg_trigger where not tgisinternal`.execute(raw)
    expect(rows).toEqual([])
  })
})

describe.runIf(DIALECTS.includes('sqlite'))('on a disk, SQLite', () => {
  let installation: Installation
  let context: TestContext
  beforeAll(async () => {
    installation = await anInstallation('sqlite')
    context = await contextOf(installation)
  })
  afterAll(async () => {
    await context.close()
    await installation.drop()
  })

  test.each([
    ['synchronous', 2],
    ['secure_delete', 1],
    ['journal_mode', 'wal'],
    ['foreign_keys', 1],
    ['temp_store', 2],
  ])('runs with %s = %s', async (name, value) => {
    const { rows } = await sql<Record<string, unknown>>`pragma ${sql.raw(name)}`.execute(
      context.database.raw,
    )
    expect(Object.values(rows[0] ?? {})).toEqual([value])
  })

  test('keeps the tables of ballots and of what is published in key order, without a row number', async () => {
    const { rows } = await sql<{ name: string; sql: string }>`
      select name, sql from sqlite_master where type = 'table'`.execute(context.database.raw)
    const inKeyOrder = rows
      .filter((one) => /without rowid\s*$/i.test(one.sql))
      .map(({ name }) => name)
    const ordered = Object.keys(COLUMNS).filter((name) => name !== 'invitation')
    expect(inKeyOrder.toSorted()).toEqual(ordered.toSorted())
    await expect(sql`select rowid from ballot_box`.execute(context.database.raw)).rejects.toThrow(
      'rowid',
    )
  })
})
