import type { Outcome, Texts } from '#src/core/campaign/commitment.ts'
import type { FrameTables } from '#src/data/frame/tables.ts'
import type { Frame } from '#src/data/rooms.ts'

export type StoredCommitment = Readonly<{
  promise: Texts
  keptBy: string
  outcome: Outcome | null
  sentence: Texts
  revision: number
}>

type Change = Partial<Omit<StoredCommitment, 'revision'>>

export async function findCommitment(
  db: Frame,
  campaign: string,
): Promise<StoredCommitment | undefined> {
  const row = await db
    .selectFrom('commitment')
    .selectAll()
    .where('campaign', '=', campaign)
    .executeTakeFirst()
  return row && storedOf(row)
}

/** The commitments of the closed campaigns, of that first which ended last, with title and departments of the campaign. */
export async function listPromised(db: Frame, exceptOf: string) {
  const rows = await db
    .selectFrom('commitment')
    .innerJoin('campaign', 'campaign.id', 'commitment.campaign')
    .selectAll('commitment')
    .select(['campaign.title', 'campaign.departments'])
    .where('campaign.state', '=', 'closed')
    .where('campaign.deletedOn', 'is', null)
    .where('campaign.id', '<>', exceptOf)
    .orderBy('campaign.closesOn', 'desc')
    .orderBy('campaign.id')
    .execute()
  return rows.map((row) => ({
    ...storedOf(row),
    title: row.title,
    departments: row.departments === null ? null : (JSON.parse(row.departments) as string[]),
  }))
}

/** Keeps the first one; `false` where somebody else did meanwhile. */
export async function insertCommitment(
  db: Frame,
  campaign: string,
  { promise, keptBy }: Pick<StoredCommitment, 'promise' | 'keptBy'>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('commitment')
    .values({ campaign, promise: JSON.stringify(promise), keptBy, sentence: '{}', revision: 1 })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Changes that revision; `false` where it is not the latest any more. */
export async function changeCommitment(
  db: Frame,
  campaign: string,
  revision: number,
  { promise, sentence, ...change }: Change,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('commitment')
    .set({
      ...change,
      ...(promise ? { promise: JSON.stringify(promise) } : {}),
      ...(sentence ? { sentence: JSON.stringify(sentence) } : {}),
      revision: revision + 1,
    })
    .where('campaign', '=', campaign)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function deleteCommitment(
  db: Frame,
  campaign: string,
  revision: number,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('commitment')
    .where('campaign', '=', campaign)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

const storedOf = ({
  promise,
  keptBy,
  outcome,
  sentence,
  revision,
}: FrameTables['commitment']): StoredCommitment => ({
  promise: JSON.parse(promise) as Texts,
  keptBy,
  outcome: outcome as Outcome | null,
  sentence: JSON.parse(sentence) as Texts,
  revision,
})
