import type { SegmentRows } from '#src/core/report/segment-figures.ts'
import { insertMany } from '#src/data/insert-many.ts'
import type { Published } from '#src/data/rooms.ts'

export async function insertSegments(
  db: Published,
  campaign: string,
  { values, tally, scores }: SegmentRows,
) {
  const own = values.map((row) => ({ ...row, campaign, merged: JSON.stringify(row.merged) }))
  await insertMany(own, (some) => db.insertInto('segmentValue').values(some))
  await insertMany(tally, (some) =>
    db.insertInto('segmentTally').values(some.map((row) => ({ campaign, ...row }))),
  )
  await insertMany(scores, (some) =>
    db.insertInto('segmentScore').values(some.map((row) => ({ campaign, ...row }))),
  )
}

/** All that was published of a campaign's segments, in no order. */
export async function findSegments(db: Published, campaign: string) {
  const values = await db
    .selectFrom('segmentValue')
    .select(['segment', 'value', 'merged', 'counted'])
    .where('campaign', '=', campaign)
    .execute()
  const tally = await db
    .selectFrom('segmentTally')
    .select(['segment', 'value', 'item', 'class', 'n'])
    .where('campaign', '=', campaign)
    .execute()
  const scores = await db
    .selectFrom('segmentScore')
    .select(['segment', 'value', 'factor', 'score'])
    .where('campaign', '=', campaign)
    .execute()
  return {
    values: values.map((row) => ({ ...row, merged: JSON.parse(row.merged) as string[] })),
    tally,
    scores,
  }
}
