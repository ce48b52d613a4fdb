import type { OfficeTables } from '#src/data/office/tables.ts'
import type { Office } from '#src/data/rooms.ts'

type EntryRow = OfficeTables['libraryEntry']

/** What the organisation changed, hid or added in the library of actions. */
export async function listLibraryEntries(db: Office): Promise<EntryRow[]> {
  return db.selectFrom('libraryEntry').selectAll().orderBy('id').execute()
}

/** Keeps the first change of an idea; `false` where somebody else did meanwhile. */
export async function insertLibraryEntry(
  db: Office,
  row: Omit<EntryRow, 'revision'>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('libraryEntry')
    .values({ ...row, revision: 1 })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Changes that revision; `false` where it is not the latest any more. */
export async function changeLibraryEntry(
  db: Office,
  { id, revision, ...row }: EntryRow,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('libraryEntry')
    .set({ ...row, revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Brings the idea back as Septet has it, or takes the organisation's own away. */
export async function deleteLibraryEntry(
  db: Office,
  id: string,
  revision: number,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('libraryEntry')
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return numDeletedRows === 1n
}
