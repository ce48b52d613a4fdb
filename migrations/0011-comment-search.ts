import { searchable } from '#src/core/comments/search.ts'
import type { AnyDatabase } from './columns.ts'

const AT_ONCE = 1000

/** The words of a comment as they are searched, and how much of it was removed by HR. */
export async function up(db: AnyDatabase) {
  await db.schema
    .alterTable('comment')
    .addColumn('words', 'text', (column) => column.notNull().defaultTo(''))
    .execute()
  await db.schema.alterTable('comment').addColumn('redaction', 'text').execute()

  const campaigns = await db.selectFrom('comment').select('campaign').distinct().execute()
  for (const { campaign } of campaigns) await fillWords(db, campaign)
}

async function fillWords(db: AnyDatabase, campaign: string) {
  let last: Uint8Array = new Uint8Array()
  for (;;) {
    const rows = await db
      .selectFrom('comment')
      .select(['id', 'text'])
      .where('campaign', '=', campaign)
      .where('id', '>', last)
      .orderBy('id')
      .limit(AT_ONCE)
      .execute()
    for (const { id, text } of rows)
      await db
        .updateTable('comment')
        .set({ words: searchable(text) })
        .where('campaign', '=', campaign)
        .where('id', '=', id)
        .execute()
    if (rows.length < AT_ONCE) return
    last = rows.at(-1)?.id
  }
}
