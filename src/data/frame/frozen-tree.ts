import type { Insertable } from 'kysely'
import type { FrameTables } from '#src/data/frame/tables.ts'
import { insertMany } from '#src/data/insert-many.ts'
import type { Frame } from '#src/data/rooms.ts'

export type FrozenUnit = FrameTables['departmentSnapshot']
export type ReportingGroupRow = FrameTables['reportingGroup']

/** The departments as they were at opening, in preorder. */
export async function listUnits(db: Frame, campaign: string): Promise<FrozenUnit[]> {
  return units(db, campaign).orderBy('unit').execute()
}

export async function listGroups(db: Frame, campaign: string): Promise<ReportingGroupRow[]> {
  return db
    .selectFrom('reportingGroup')
    .selectAll()
    .where('campaign', '=', campaign)
    .orderBy('gid')
    .execute()
}

export async function freezeTree(
  db: Frame,
  frozen: { units: FrozenUnit[]; groups: Insertable<ReportingGroupRow>[] },
) {
  await insertMany(frozen.units, (rows) => db.insertInto('departmentSnapshot').values(rows))
  await insertMany(frozen.groups, (rows) => db.insertInto('reportingGroup').values(rows))
}

export async function setGroupKey(db: Frame, campaign: string, gid: number, publicKey: Uint8Array) {
  await db
    .updateTable('reportingGroup')
    .set({ publicKey })
    .where('campaign', '=', campaign)
    .where('gid', '=', gid)
    .execute()
}

const units = (db: Frame, campaign: string) =>
  db.selectFrom('departmentSnapshot').selectAll().where('campaign', '=', campaign)
