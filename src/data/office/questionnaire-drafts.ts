import type { OfficeTables } from '#src/data/office/tables.ts'
import type { Office } from '#src/data/rooms.ts'

export type DraftRow = OfficeTables['questionnaireDraft']
type ReleaseRow = OfficeTables['questionnaireRelease']

/** Adds a draft; the same form sent twice adds it once. */
export async function insertDraft(db: Office, row: DraftRow) {
  await db
    .insertInto('questionnaireDraft')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function findDraft(db: Office, id: string) {
  return drafts(db).where('id', '=', id).executeTakeFirst()
}

/** All drafts, what was changed last first. */
export async function listDrafts(db: Office): Promise<DraftRow[]> {
  return drafts(db).orderBy('changedAt', 'desc').orderBy('id').execute()
}

/** Writes the draft over the revision before it; `false` where that is no longer the one that is there. */
export async function updateDraft(db: Office, { id, ...row }: DraftRow): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('questionnaireDraft')
    .set(row)
    .where('id', '=', id)
    .where('revision', '=', row.revision - 1)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Deletes one revision of a draft; `false` where it is not the one that is there. */
export async function deleteDraft(db: Office, id: string, revision: number): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('questionnaireDraft')
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

export async function insertRelease(db: Office, row: ReleaseRow) {
  await db.insertInto('questionnaireRelease').values(row).execute()
}

/** The version that a draft became. */
export async function findRelease(db: Office, draft: string) {
  return db
    .selectFrom('questionnaireRelease')
    .selectAll()
    .where('draft', '=', draft)
    .executeTakeFirst()
}

const drafts = (db: Office) => db.selectFrom('questionnaireDraft').selectAll()
