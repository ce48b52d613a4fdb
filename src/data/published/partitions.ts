import type { Part } from '#src/core/disclosure/partition.ts'
import { insertMany } from '#src/data/insert-many.ts'
import type { Published } from '#src/data/rooms.ts'

export type PartitionName = 'block' | 'comment' | 'detail'

/** Writes a partition: its parts with their counts, and of what each is made. `invited` is in the order of the parts. */
export async function insertPartition(
  db: Published,
  campaign: string,
  partition: PartitionName,
  parts: readonly Part[],
  invited: readonly number[],
) {
  const rows = parts.map(({ id, size }, at) => ({
    campaign,
    partition,
    id,
    counted: size,
    invited: invited[at] ?? 0,
  }))
  const members = parts.flatMap(({ id, members }) =>
    members.map((member) => ({ campaign, partition, id, member })),
  )
  await insertMany(rows, (some) => db.insertInto('block').values(some))
  await insertMany(members, (some) => db.insertInto('blockMember').values(some))
}

export async function listBlocks(db: Published, campaign: string, partition: PartitionName) {
  return db
    .selectFrom('block')
    .select(['id', 'counted', 'invited'])
    .where('campaign', '=', campaign)
    .where('partition', '=', partition)
    .orderBy('id')
    .execute()
}

export async function listBlockMembers(db: Published, campaign: string, partition: PartitionName) {
  return db
    .selectFrom('blockMember')
    .select(['id', 'member'])
    .where('campaign', '=', campaign)
    .where('partition', '=', partition)
    .orderBy('id')
    .orderBy('member')
    .execute()
}

/** Whether enough people answered for anything to be published of a closed campaign. */
export async function isPublished(db: Published, campaign: string): Promise<boolean> {
  const block = await db
    .selectFrom('block')
    .select('id')
    .where('campaign', '=', campaign)
    .where('partition', '=', 'block')
    .limit(1)
    .executeTakeFirst()
  return block !== undefined
}
