import type { OfficeTables } from '#src/data/office/tables.ts'
import type { Office } from '#src/data/rooms.ts'

type SentenceRow = OfficeTables['editedSentence']
type Place = Pick<SentenceRow, 'campaign' | 'cover'>

export async function listEditedSentences(db: Office, { campaign, cover }: Place) {
  return db
    .selectFrom('editedSentence')
    .select(['about', 'language', 'text'])
    .where('campaign', '=', campaign)
    .where('cover', '=', cover)
    .orderBy('about')
    .orderBy('language')
    .execute()
}

export async function putEditedSentence(db: Office, row: SentenceRow) {
  await db
    .insertInto('editedSentence')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['campaign', 'cover', 'about', 'language']).doUpdateSet({ text: row.text }),
    )
    .execute()
}

export async function deleteEditedSentence(db: Office, row: Omit<SentenceRow, 'text'>) {
  await db
    .deleteFrom('editedSentence')
    .where('campaign', '=', row.campaign)
    .where('cover', '=', row.cover)
    .where('about', '=', row.about)
    .where('language', '=', row.language)
    .execute()
}

/** Those of all reports of a campaign. */
export async function deleteEditedSentences(db: Office, campaign: string) {
  await db.deleteFrom('editedSentence').where('campaign', '=', campaign).execute()
}
