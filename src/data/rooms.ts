import type { Kysely } from 'kysely'
import type { BoxTables } from '#src/data/box/tables.ts'
import type { FrameTables } from '#src/data/frame/tables.ts'
import type { OfficeTables } from '#src/data/office/tables.ts'
import type { PublishedTables } from '#src/data/published/tables.ts'
import type { RosterTables } from '#src/data/roster/tables.ts'

export type Frame = Kysely<FrameTables>
export type Roster = Kysely<RosterTables>
export type Box = Kysely<BoxTables>
export type Published = Kysely<PublishedTables>
export type Office = Kysely<OfficeTables>

export interface AllTables extends RosterTables, BoxTables, PublishedTables, OfficeTables {}

export type Rooms = Readonly<{
  frame: Frame
  roster: Roster
  box: Box
  published: Published
  office: Office
}>

/** The doors of one database: each room sees its own tables and the frame, and cannot name another's. */
export function roomsOf(database: Kysely<AllTables>): Rooms {
  const door = database as unknown
  return {
    frame: door as Frame,
    roster: door as Roster,
    box: door as Box,
    published: door as Published,
    office: door as Office,
  }
}
