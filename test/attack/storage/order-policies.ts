import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { openDatabase } from '#src/data/database.ts'
import type { Recorded } from '#test/attack/storage/record.ts'

/** Ways of storing that keep an order; a test must find each. */
export type OrderPolicy =
  | 'answers under random keys'
  | 'a mark on who answered'
  | 'tallies written twice'

/** Adds to a closed campaign what a careless product would have left in it, and rewrites it as a careful one would. */
export async function storeUnder(policy: OrderPolicy, { ground, sent }: Recorded) {
  const { raw, dialect, close } = await openDatabase(ground.databaseUrl)
  const isPostgres = dialect === 'postgres'
  if (policy === 'answers under random keys') {
    await sql`create table kept (id ${sql.raw(isPostgres ? 'uuid' : 'blob')} primary key, text text)`.execute(
      raw,
    )
    for (const { mark } of sent) {
      const id = isPostgres ? crypto.randomUUID() : randomBytes(16)
      await sql`insert into kept values (${id}, ${mark})`.execute(raw)
    }
    await sql.raw(isPostgres ? 'vacuum (full, freeze) kept' : 'vacuum').execute(raw)
  }
  if (policy === 'a mark on who answered')
    for (const { email } of sent)
      await sql`update person set name = name where email = ${email}`.execute(raw)
  if (policy === 'tallies written twice')
    await sql`update tally set n = n where block = (select min(block) from tally)`.execute(raw)
  await close()
}
