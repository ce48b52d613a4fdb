import { plainWords, searchWords } from '#src/core/comments/search.ts'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { findAccountByEmail } from '#src/data/office/accounts.ts'
import type { Roster } from '#src/data/rooms.ts'
import * as people from '#src/data/roster/one-person.ts'
import { countPeople } from '#src/data/roster/people.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

type PersonOfRoster = Readonly<{
  id: string
  email: string
  name: string
  language: string
  /** The department's path. */
  path: string
  manages: readonly string[]
}>

export type PeoplePage = Readonly<{
  people: readonly PersonOfRoster[]
  count: number
  from: number
}>

const PEOPLE_A_PAGE = 100

/** People by their addresses; with a search those whose name or address has words that begin so, whatever their accents. */
export async function searchPeople(
  { roster }: Context,
  actor: Actor | null,
  search: string,
  from: number,
): Promise<PeoplePage> {
  mustBeAllowed(actor, 'roster')
  const words = searchWords(search)
  if (words.length === 0) {
    const count = await countPeople(roster)
    const start = firstOf(from, count)
    const rows = await people.listPeoplePage(roster, start, PEOPLE_A_PAGE)
    return { people: await withManaged(roster, rows), count, from: start }
  }
  const found = (await people.listEverybody(roster)).filter(({ name, email }) => {
    const own = plainWords(`${name} ${email}`)
    return words.every((word) => own.some((one) => one.startsWith(word)))
  })
  const start = firstOf(from, found.length)
  const rows = found.slice(start, start + PEOPLE_A_PAGE)
  return { people: await withManaged(roster, rows), count: found.length, from: start }
}

const firstOf = (from: number, count: number) => Math.min(from, Math.max(0, count - 1))

export type PersonInFull = Readonly<{
  person: PersonOfRoster
  /** The account with the same address, which is something else and stays. */
  account: string | null
  /** Titles of the campaigns under way that invited the person. */
  invitedIn: readonly string[]
}>

/** Somebody of the roster with what erasing has to do with. */
export async function showPerson(
  { roster, office }: Context,
  actor: Actor | null,
  id: string,
): Promise<PersonInFull> {
  mustBeAllowed(actor, 'roster')
  const row = await people.findPerson(roster, id)
  if (!row) throw new Problem('person.not-found')
  const [person = { ...row, manages: [] }] = await withManaged(roster, [row])
  const account = await findAccountByEmail(office, row.email)
  const invited = await people.listInvitedIn(roster, id)
  return { person, account: account?.id ?? null, invitedIn: invited.map(({ title }) => title) }
}

async function withManaged(
  roster: Roster,
  rows: readonly Omit<PersonOfRoster, 'manages'>[],
): Promise<PersonOfRoster[]> {
  const managed = await people.listManaged(
    roster,
    rows.map(({ id }) => id),
  )
  const paths = Map.groupBy(managed, ({ person }) => person)
  return rows.map((row) => ({ ...row, manages: (paths.get(row.id) ?? []).map(({ path }) => path) }))
}
