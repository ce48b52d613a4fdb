import { insertMany } from '#src/data/insert-many.ts'
import type { Box } from '#src/data/rooms.ts'

export type BallotRow = Readonly<{ leaf: Uint8Array; sealed: Uint8Array }>

/** Puts ballots into the box and returns the leaves that are new; those that are there stay as they were. */
export async function insertBallots(db: Box, campaign: string, ballots: readonly BallotRow[]) {
  const rows = await db
    .insertInto('ballotBox')
    .values(ballots.map(({ leaf, sealed }) => ({ campaign, leaf, sealed, malformed: null })))
    .onConflict((conflict) => conflict.doNothing())
    .returning('leaf')
    .execute()
  return rows.map(({ leaf }) => leaf)
}

/** The ballots with these leaves. */
export async function findBallots(db: Box, campaign: string, leaves: readonly Uint8Array[]) {
  return db
    .selectFrom('ballotBox')
    .select(['leaf', 'sealed'])
    .where('campaign', '=', campaign)
    .where('leaf', 'in', leaves)
    .execute()
}

/** The next sealed ballots behind a leaf, in the order of leaves; `null` = from the start. */
export async function sealedAfter(
  db: Box,
  campaign: string,
  leaf: Uint8Array | null,
  limit: number,
): Promise<BallotRow[]> {
  const query = db
    .selectFrom('ballotBox')
    .select(['leaf', 'sealed'])
    .where('campaign', '=', campaign)
    .where('sealed', 'is not', null)
    .orderBy('leaf')
    .limit(limit)
  const rows = await (leaf ? query.where('leaf', '>', leaf) : query).execute()
  return rows.flatMap(({ leaf, sealed }) => (sealed ? [{ leaf, sealed }] : []))
}

export async function countBallots(db: Box, campaign: string): Promise<number> {
  const { count } = await db
    .selectFrom('ballotBox')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('campaign', '=', campaign)
    .executeTakeFirstOrThrow()
  return count
}

/** Empties the box: what stays is the public list of leaves, malformed ones marked. */
export async function emptyBox(db: Box, campaign: string, malformed: readonly Uint8Array[]) {
  await db
    .updateTable('ballotBox')
    .set({ sealed: null, malformed: 0 })
    .where('campaign', '=', campaign)
    .execute()
  await insertMany(malformed, (some) =>
    db
      .updateTable('ballotBox')
      .set({ malformed: 1 })
      .where('campaign', '=', campaign)
      .where('leaf', 'in', some),
  )
}

const LEAVES_AT_ONCE = 1000

/** The counted leaves of an emptied box, in the order of leaves, a thousand at a time. */
export async function* countedLeaves(db: Box, campaign: string): AsyncGenerator<Uint8Array[]> {
  const query = db
    .selectFrom('ballotBox')
    .select('leaf')
    .where('campaign', '=', campaign)
    .where('malformed', '=', 0)
    .orderBy('leaf')
    .limit(LEAVES_AT_ONCE)
  let last: Uint8Array | undefined
  do {
    const rows = await (last ? query.where('leaf', '>', last) : query).execute()
    yield rows.map(({ leaf }) => leaf)
    last = rows.at(-1)?.leaf
  } while (last)
}

/** The public list after close, sorted. */
export async function listLeaves(db: Box, campaign: string) {
  return db
    .selectFrom('ballotBox')
    .select(['leaf', 'malformed'])
    .where('campaign', '=', campaign)
    .orderBy('leaf')
    .execute()
}

/** Takes everything out, the list of leaves too. */
export async function deleteBox(db: Box, campaign: string) {
  await db.deleteFrom('ballotBox').where('campaign', '=', campaign).execute()
}
