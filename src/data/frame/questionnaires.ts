import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import type { Frame } from '#src/data/rooms.ts'

export type StoredQuestionnaire = Readonly<{
  id: string
  version: number
  sha256: string
  content: Questionnaire
}>

/** One version of a questionnaire; without a version the latest. */
export async function findQuestionnaire(db: Frame, id: string, version?: number) {
  const query = questionnaires(db).where('id', '=', id)
  const row = await (version === undefined ? query : query.where('version', '=', version))
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && stored(row)
}

export async function findQuestionnaireByContent(db: Frame, id: string, sha256: string) {
  const row = await questionnaires(db)
    .where('id', '=', id)
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  return row && stored(row)
}

export async function listQuestionnaires(db: Frame): Promise<StoredQuestionnaire[]> {
  const rows = await questionnaires(db).orderBy('id').orderBy('version', 'desc').execute()
  return rows.map(stored)
}

/** Every version of one questionnaire, the latest first. */
export async function listVersions(db: Frame, id: string): Promise<StoredQuestionnaire[]> {
  const rows = await questionnaires(db).where('id', '=', id).orderBy('version', 'desc').execute()
  return rows.map(stored)
}

/** Returns whether it was kept; `false` where somebody else took this version, or has the content, meanwhile. */
export async function insertQuestionnaire(db: Frame, stored: StoredQuestionnaire) {
  const { content, ...row } = stored
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('questionnaire')
    .values({ ...row, json: JSON.stringify(content) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

const questionnaires = (db: Frame) => db.selectFrom('questionnaire').selectAll()

function stored(row: { id: string; version: number; sha256: string; json: string }) {
  const { json, ...rest } = row
  return { ...rest, content: JSON.parse(json) as Questionnaire }
}
