import type { Published } from '#src/data/rooms.ts'

const COMMENTS = ['comment'] as const

/**
 * All that says what was answered. What stays tells who was counted with whom (blocks), by which a later campaign is
 * kept from being subtracted from this one, and the totals of the close.
 */
const FIGURES = [
  'comment',
  'participationDay',
  'tally',
  'tallySum',
  'tallyCode',
  'classOption',
  'optionTally',
  'segmentValue',
  'segmentTally',
  'segmentScore',
  'unitCover',
  'cover',
  'detail',
  'companyDetail',
  'actionEffect',
  'resultsLink',
  'auditEntry',
] as const

export const deleteComments = (db: Published, campaign: string) =>
  deleteFrom(db, campaign, COMMENTS)

export async function deleteFigures(db: Published, campaign: string) {
  await deleteFrom(db, campaign, FIGURES)
  for (const partition of ['comment', 'detail'])
    for (const table of ['blockMember', 'block'] as const)
      await db
        .deleteFrom(table)
        .where('campaign', '=', campaign)
        .where('partition', '=', partition)
        .execute()
}

async function deleteFrom(
  db: Published,
  campaign: string,
  tables: readonly (typeof FIGURES)[number][],
) {
  for (const table of tables) await db.deleteFrom(table).where('campaign', '=', campaign).execute()
}
