import type { Mark } from '#src/core/actions/reminders.ts'
import type { Office } from '#src/data/rooms.ts'

/** What owners of the actions of a campaign were told last, by action. */
export async function listReminded(db: Office, campaign: string): Promise<Map<string, Mark>> {
  const rows = await db
    .selectFrom('actionReminder')
    .innerJoin('action', 'action.id', 'actionReminder.action')
    .select([
      'actionReminder.action',
      'actionReminder.owner',
      'actionReminder.dueOn',
      'actionReminder.stage',
    ])
    .where('action.campaign', '=', campaign)
    .execute()
  return new Map(rows.map(({ action, ...mark }) => [action, mark as Mark]))
}

/** Keeps what an owner is told now; `false` where another instance has done so since `before` was read. */
export async function markReminded(
  db: Office,
  action: string,
  before: Mark | null,
  mark: Mark,
): Promise<boolean> {
  if (before === null) {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('actionReminder')
      .values({ action, ...mark })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    return numInsertedOrUpdatedRows === 1n
  }
  const { numUpdatedRows } = await db
    .updateTable('actionReminder')
    .set(mark)
    .where('action', '=', action)
    .where('owner', '=', before.owner)
    .where('stage', '=', before.stage)
    .where('dueOn', before.dueOn === null ? 'is' : '=', before.dueOn)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Forgets that somebody who was erased was ever told. */
export async function forgetReminded(db: Office, owner: string) {
  await db.deleteFrom('actionReminder').where('owner', '=', owner).execute()
}
