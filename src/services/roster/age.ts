import type { Actor } from '#src/core/permission.ts'
import { lastImport } from '#src/data/roster/imports.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

export type RosterAge = Readonly<{
  /** When it was last imported; `null` = never. */
  at: Date | null
  days: number
  isOld: boolean
}>

const OLD_AFTER = 30
const DAY = 24 * 60 * 60_000

/** How long ago the roster was imported: after thirty days people joined, left and moved of whom it does not know. */
export async function rosterAge({ roster, now }: Context, actor: Actor | null): Promise<RosterAge> {
  mustBeAllowed(actor, 'campaigns')
  const { at } = await lastImport(roster)
  if (at === null) return { at: null, days: 0, isOld: false }
  const days = Math.floor((now().getTime() - new Date(at).getTime()) / DAY)
  return { at: new Date(at), days, isOld: days > OLD_AFTER }
}
