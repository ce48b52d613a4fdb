import type { Roster } from '#src/data/rooms.ts'

/** A query names no thousands. */
const NAMED_AT_ONCE = 500

/** The names of the people of the roster who have some addresses, by address. */
export async function namesByAddress(
  db: Roster,
  addresses: readonly string[],
): Promise<Map<string, string>> {
  const names = new Map<string, string>()
  for (let from = 0; from < addresses.length; from += NAMED_AT_ONCE) {
    const some = addresses.slice(from, from + NAMED_AT_ONCE)
    const rows = await db
      .selectFrom('person')
      .select(['email', 'name'])
      .where('email', 'in', some)
      .execute()
    for (const { email, name } of rows) names.set(email, name)
  }
  return names
}
