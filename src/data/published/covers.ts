import { insertMany } from '#src/data/insert-many.ts'
import type { PublishedTables } from '#src/data/published/tables.ts'
import type { Published } from '#src/data/rooms.ts'

export type CoverRow = PublishedTables['cover']
export type UnitCoverRow = PublishedTables['unitCover']

export async function insertUnitCovers(db: Published, units: readonly UnitCoverRow[]) {
  await insertMany(units, (some) => db.insertInto('unitCover').values(some))
}

/** The cover of a unit: its one report. */
export async function findCoverOf(db: Published, campaign: string, unit: number) {
  return coverOfUnits(db, campaign)
    .select([
      'cover.id',
      'cover.counted',
      'cover.invited',
      'cover.units',
      'cover.commentBlocks',
      'cover.figures',
      'unitCover.exact',
    ])
    .where('unitCover.unit', '=', unit)
    .executeTakeFirst()
}

/** The headlines of units, for a heat map; `units` = the cover's units, where it reaches beyond the unit. */
export async function listHeadlines(db: Published, campaign: string, units: readonly number[]) {
  if (units.length === 0) return []
  return coverOfUnits(db, campaign)
    .select(({ case: when, ref }) => [
      'unitCover.unit',
      'unitCover.exact',
      'cover.counted',
      'cover.invited',
      'cover.headline',
      when().when('unitCover.exact', '=', 0).then(ref('cover.units')).end().as('units'),
    ])
    .where('unitCover.unit', 'in', units)
    .execute()
}

/** Each cover's units and headline, in their order. */
export async function listCoverHeadlines(db: Published, campaign: string) {
  return db
    .selectFrom('cover')
    .select(['units', 'headline'])
    .where('campaign', '=', campaign)
    .orderBy('id')
    .execute()
}

/** Each cover with its units, how many were counted, and its headline. */
export async function listCovers(db: Published, campaign: string) {
  return db
    .selectFrom('cover')
    .select(['id', 'counted', 'units', 'headline'])
    .where('campaign', '=', campaign)
    .orderBy('id')
    .execute()
}

/** Which cover each unit has. */
export async function listUnitCovers(db: Published, campaign: string) {
  return db
    .selectFrom('unitCover')
    .select(['unit', 'cover', 'exact'])
    .where('campaign', '=', campaign)
    .orderBy('unit')
    .execute()
}

/** The figures of some covers: ten kilobytes each, so ask for few at once. */
export async function listFigures(db: Published, campaign: string, covers: readonly number[]) {
  return db
    .selectFrom('cover')
    .select(['id', 'counted', 'figures'])
    .where('campaign', '=', campaign)
    .where('id', 'in', covers)
    .execute()
}

/** Every unit that has a report. */
export async function listReportedUnits(db: Published, campaign: string) {
  return coverOfUnits(db, campaign)
    .innerJoin('departmentSnapshot', (join) =>
      join
        .onRef('departmentSnapshot.campaign', '=', 'unitCover.campaign')
        .onRef('departmentSnapshot.unit', '=', 'unitCover.unit'),
    )
    .select([
      'unitCover.unit',
      'unitCover.exact',
      'cover.counted',
      'departmentSnapshot.path',
      'departmentSnapshot.label',
    ])
    .orderBy('unitCover.unit')
    .execute()
}

const coverOfUnits = (db: Published, campaign: string) =>
  db
    .selectFrom('unitCover')
    .innerJoin('cover', (join) =>
      join
        .onRef('cover.campaign', '=', 'unitCover.campaign')
        .onRef('cover.id', '=', 'unitCover.cover'),
    )
    .where('unitCover.campaign', '=', campaign)
