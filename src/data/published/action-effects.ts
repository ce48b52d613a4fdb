import { insertMany } from '#src/data/insert-many.ts'
import type { PublishedTables } from '#src/data/published/tables.ts'
import type { Published } from '#src/data/rooms.ts'

type EffectRow = PublishedTables['actionEffect']

/** Writes what actions achieved until a campaign; what was written before stays as it is. */
export async function insertEffects(db: Published, rows: readonly EffectRow[]) {
  await insertMany(rows, (some) =>
    db
      .insertInto('actionEffect')
      .values(some)
      .onConflict((conflict) => conflict.doNothing()),
  )
}

/** What some actions achieved, by all campaigns behind them. */
export async function listEffectsOf(db: Published, actions: readonly string[]) {
  if (actions.length === 0) return []
  return effects(db).where('action', 'in', actions).execute()
}

/** What all actions achieved. */
export async function listEffects(db: Published) {
  return effects(db).execute()
}

const effects = (db: Published) =>
  db.selectFrom('actionEffect').selectAll().orderBy('campaign').orderBy('action')
