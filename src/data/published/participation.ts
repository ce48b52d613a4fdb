import { insertMany } from '#src/data/insert-many.ts'
import type { PublishedTables } from '#src/data/published/tables.ts'
import type { Published } from '#src/data/rooms.ts'

type ParticipationRow = PublishedTables['participationDay']

/** Writes the bands of a day; what is there already stays. */
export async function insertParticipation(db: Published, rows: readonly ParticipationRow[]) {
  await insertMany(rows, (some) =>
    db
      .insertInto('participationDay')
      .values(some)
      .onConflict((conflict) => conflict.doNothing()),
  )
}

/** The bands of the latest day, group by group. */
export async function listLatestParticipation(db: Published, campaign: string) {
  return db
    .selectFrom('participationDay')
    .innerJoin('reportingGroup', (join) =>
      join
        .onRef('reportingGroup.campaign', '=', 'participationDay.campaign')
        .onRef('reportingGroup.gid', '=', 'participationDay.gid'),
    )
    .select([
      'participationDay.gid',
      'participationDay.day',
      'participationDay.from',
      'participationDay.to',
      'reportingGroup.label',
      'reportingGroup.invited',
    ])
    .where('participationDay.campaign', '=', campaign)
    .where('participationDay.day', '=', ({ selectFrom }) =>
      selectFrom('participationDay')
        .select(({ fn }) => fn.max('day').as('day'))
        .where('campaign', '=', campaign),
    )
    .orderBy('participationDay.gid')
    .execute()
}
