import type { Roster } from '#src/data/rooms.ts'
import type { RosterTables } from '#src/data/roster/tables.ts'

const ONLY = 1
const NONE = { at: null, plan: null, added: 0, removed: 0, said: '[]' }

export type ImportRow = Omit<RosterTables['rosterImport'], 'id'>

/** Lets changes of the roster happen one after another: whoever comes second sees what the first one did. */
export async function holdRoster(db: Roster) {
  await db
    .insertInto('rosterImport')
    .values({ id: ONLY, ...NONE })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ id: ONLY }))
    .execute()
}

/** The last import: when it was and what it did. */
export async function lastImport(db: Roster): Promise<ImportRow> {
  const row = await db
    .selectFrom('rosterImport')
    .select(['at', 'plan', 'added', 'removed', 'said'])
    .where('id', '=', ONLY)
    .executeTakeFirst()
  return row ?? NONE
}

/** Keeps what was imported; the roster must be held. */
export async function keepImport(db: Roster, row: ImportRow) {
  await db.updateTable('rosterImport').set(row).where('id', '=', ONLY).execute()
}
