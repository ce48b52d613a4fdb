import type { Tallies } from '#src/core/disclosure/tally.ts'
import { insertMany } from '#src/data/insert-many.ts'
import type { Published } from '#src/data/rooms.ts'

/** Writes the tallies of a campaign, in key order. */
export async function insertTallies(db: Published, campaign: string, tallies: Tallies) {
  const named = <Row>(rows: readonly Row[]) => rows.map((row) => ({ campaign, ...row }))
  await insertMany(named(tallies.tally), (some) => db.insertInto('tally').values(some))
  await insertMany(named(tallies.tallySum), (some) => db.insertInto('tallySum').values(some))
  await insertMany(named(tallies.tallyCode), (some) => db.insertInto('tallyCode').values(some))
  await insertMany(named(tallies.classOption), (some) => db.insertInto('classOption').values(some))
  await insertMany(named(tallies.optionTally), (some) => db.insertInto('optionTally').values(some))
}
