import type { Frame } from '#src/data/rooms.ts'

/** The departments whose people get cards, and the revision of that choice. */
export type CardPlan = Readonly<{ departments: readonly string[]; revision: number }>

export async function findCardPlan(db: Frame, campaign: string): Promise<CardPlan | undefined> {
  const row = await db
    .selectFrom('cardPlan')
    .select(['departments', 'revision'])
    .where('campaign', '=', campaign)
    .executeTakeFirst()
  return row && { ...row, departments: JSON.parse(row.departments) as string[] }
}

/** Keeps the choice behind a revision (0 = the first one); `false` where it is not the latest any more. */
export async function putCardPlan(
  db: Frame,
  campaign: string,
  revision: number,
  departments: readonly string[],
): Promise<boolean> {
  const json = JSON.stringify(departments)
  if (revision === 0) {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('cardPlan')
      .values({ campaign, departments: json, revision: 1 })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    return numInsertedOrUpdatedRows === 1n
  }
  const { numUpdatedRows } = await db
    .updateTable('cardPlan')
    .set({ departments: json, revision: revision + 1 })
    .where('campaign', '=', campaign)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
