import type { AnyDatabase } from './columns.ts'

/** What a campaign does by itself, when and in which words it writes, and how often it has. */
export async function up(db: AnyDatabase) {
  const texts = [
    ['schedule', '{"opening":null,"reason":null,"reminders":[]}'],
    ['mail_hours', '{"from":"07:00","until":"20:00"}'],
    ['mail_texts', '{"invitation":{},"reminder":{}}'],
  ] as const
  for (const [name, value] of texts)
    await db.schema
      .alterTable('campaign')
      .addColumn(name, 'text', (column) => column.notNull().defaultTo(value))
      .execute()

  const counts = [
    ['revision', 1],
    ['sends_invitations', 0],
    ['invitations_sent', 0],
    ['reminders_sent', 0],
  ] as const
  for (const [name, value] of counts)
    await db.schema
      .alterTable('campaign')
      .addColumn(name, 'integer', (column) => column.notNull().defaultTo(value))
      .execute()

  for (const name of ['invited_at', 'reminded_at'])
    await db.schema.alterTable('campaign').addColumn(name, 'text').execute()

  await countEarlierMailings(db)
}

/** What an open campaign sent before, from the audit log: else its people would get three more reminders. */
async function countEarlierMailings(db: AnyDatabase) {
  const kinds = [
    ['invitations.sent', 'invitations_sent', 'invited_at'],
    ['reminders.sent', 'reminders_sent', 'reminded_at'],
  ] as const
  for (const [act, count, at] of kinds) {
    const sent = await db
      .selectFrom('audit_log')
      .select(({ fn }) => ['campaign', fn.countAll().as('n'), fn.max('at').as('last')])
      .where('act', '=', act)
      .where('campaign', 'is not', null)
      .groupBy('campaign')
      .execute()
    for (const { campaign, n, last } of sent)
      await db
        .updateTable('campaign')
        .set({ [count]: Number(n), [at]: last })
        .where('id', '=', campaign)
        .execute()
  }
}
