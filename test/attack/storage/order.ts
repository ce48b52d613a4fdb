import { toHex } from '#src/core/anonymity/bytes.ts'
import { tokenHash } from '#src/core/anonymity/server/token.ts'
import type { Ground } from '#test/attack/storage/place.ts'
import {
  type Correlation,
  mannWhitney,
  overlooked,
  rankCorrelation,
} from '#test/attack/storage/rank-test.ts'
import type { Recorded } from '#test/attack/storage/record.ts'
import { type StoredRow, storedRows } from '#test/attack/storage/rows.ts'
import { command } from '#test/setup/databases.ts'

/**
 * What can be read from the tables of a closed campaign. Every table is looked at in which rows can be told apart by
 * person, ballot or comment (by address, id of the person, leaf, mark): does any order that the database keeps - the
 * place of a row, its transaction, the command in it, its hidden number - follow the order of arrival, the order of the
 * leaves, or who answered? Spearman's rank correlation and Mann-Whitney's test; all tests together raise a false alarm
 * less than once in a million runs, and overlook a correlation of `overlooks` in one of a hundred.
 */
export type OrderResult = Readonly<{
  tables: readonly string[]
  tests: number
  strongest: Finding
  leaks: readonly Finding[]
  overlooks: number
  /** What else would give an order away, in words; nothing is right. */
  faults: readonly string[]
}>

type Finding = Correlation & Readonly<{ what: string }>
type Judged = Pick<Recorded, 'ground' | 'campaign' | 'sent' | 'staff'>
type Identified = StoredRow & Readonly<{ person: Person }>
type Person = Readonly<{ arrival: number | null; leaf: number }>

const FALSE_ALARM = 1e-6
const FEWEST_ROWS = 20

export async function orderAttack(judged: Judged): Promise<OrderResult> {
  const rows = await storedRows(judged.ground)
  const nameOf = await identities(judged, rows)
  const tables = [...Map.groupBy(rows, ({ table }) => table)]
    .map(([table, some]) => ({ table, rows: some.flatMap((row) => identified(row, nameOf)) }))
    .filter((one) => one.rows.length >= FEWEST_ROWS)
  const tests = tables.flatMap(({ table, rows: some }) => testsOf(table, some))
  const level = FALSE_ALARM / tests.length
  const [strongest] = tests.toSorted((one, other) => one.p - other.p)
  if (!strongest) throw new Error('There is no table to look at')
  return {
    tables: tables.map(({ table }) => table),
    tests: tests.length,
    strongest,
    leaks: tests.filter(({ p }) => p < level),
    overlooks: overlooked(judged.sent.length, level),
    faults: await faultsOf(judged.ground),
  }
}

/** Every word that tells of one person, in a row of whatever table. */
async function identities({ sent, staff }: Judged, rows: readonly StoredRow[]) {
  const leaves = sent.map(({ leaf }) => leaf).toSorted()
  const people = new Map<string, Person>()
  for (const { email } of staff.invited) people.set(email, { arrival: null, leaf: -1 })
  for (const [arrival, { email, leaf, mark, token }] of sent.entries()) {
    const person = { arrival, leaf: leaves.indexOf(leaf) }
    for (const word of [email, leaf, mark, toHex(tokenHash(token))]) people.set(word, person)
  }
  // the id of a person stands beside the address
  for (const { table, text } of rows) {
    const person = table === 'person' ? wordsOf(text).map((word) => people.get(word)) : []
    const known = person.find((one) => one !== undefined)
    const id = wordsOf(text)[0]
    if (known && id) people.set(id, known)
  }
  return people
}

function identified(row: StoredRow, people: ReadonlyMap<string, Person>): Identified[] {
  const person = wordsOf(row.text).flatMap((word) => people.get(word) ?? [])[0]
  return person ? [{ ...row, person }] : []
}

/** PostgreSQL writes bytes as \x6162, in quotes. */
const wordsOf = (text: string) =>
  text
    .split(/[^\w@.-]+/)
    .map((word) => (/^x[0-9a-f]{16,}$/.test(word) ? word.slice(1) : word))
    .filter(Boolean)

function testsOf(table: string, rows: readonly Identified[]): Finding[] {
  const answered = rows.filter(({ person }) => person.arrival !== null)
  const silent = rows.filter(({ person }) => person.arrival === null)
  const isByLeaf = table.includes('ballot') || table === 'audit_entry'
  return Object.keys(rows[0]?.orders ?? {}).flatMap((order) => {
    const of = (some: readonly Identified[]) => some.map(({ orders }) => orders[order] ?? 0)
    const known = {
      arrival: answered.map(({ person }) => person.arrival ?? 0),
      // where ballots lie in the order of their leaves, all know it
      ...(isByLeaf ? {} : { leaves: answered.map(({ person }) => person.leaf) }),
    }
    const found = Object.entries(known).map(([name, values]) => ({
      what: `${table}: ${order} follows ${name}`,
      ...rankCorrelation(of(answered), values),
    }))
    if (silent.length < 5) return found
    const { larger, p } = mannWhitney(of(answered), of(silent))
    const who = {
      what: `${table}: ${order} tells who answered`,
      n: rows.length,
      rho: 2 * larger - 1,
      p,
    }
    return [...found, who]
  })
}

const PUBLISHED = {
  tally: 'campaign, block, item, class',
  tally_sum: 'campaign, block, item',
  tally_code: 'campaign, block, item',
  class_option: 'campaign, item, option',
  option_tally: 'campaign, comment_block, item, option',
  comment: 'campaign, id',
  ballot_box: 'campaign, leaf',
} as const

/** One transaction, rows in the order of their keys, no clock, no counter: for PostgreSQL, where these are kept. */
async function faultsOf({ dialect, databaseUrl }: Ground): Promise<string[]> {
  if (dialect === 'sqlite') return []
  const faults: string[] = []
  const [server] = await command<{ stamps: string; sequences: string }>(
    databaseUrl,
    `select current_setting('track_commit_timestamp') as stamps, (select count(*) from pg_sequences)::text as sequences`,
  )
  if (server?.stamps !== 'off') faults.push('PostgreSQL keeps the time of each transaction')
  if (server?.sequences !== '0') faults.push('there is a sequence')
  for (const [table, key] of Object.entries(PUBLISHED)) {
    const [row] = await command<{ writes: string; moved: string }>(
      databaseUrl,
      `select count(distinct xmin::text)::text as writes, (count(*) filter (where place <> by_key))::text as moved
       from (select xmin, row_number() over (order by ctid) as place, row_number() over (order by ${key}) as by_key
             from "${table}") t`,
    )
    if (Number(row?.writes) > 1) faults.push(`${table} was written by ${row?.writes} transactions`)
    // rows of different lengths fill gaps of earlier pages: how, depends on the lengths alone
    if (row?.moved !== '0' && table !== 'comment')
      faults.push(`${row?.moved} rows of ${table} are out of the order of their key`)
  }
  return faults
}
