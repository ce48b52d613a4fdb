import { insertMany } from '#src/data/insert-many.ts'
import type { PublishedTables } from '#src/data/published/tables.ts'
import type { Published } from '#src/data/rooms.ts'

export type CommentRow = PublishedTables['comment']

export async function insertComments(db: Published, rows: Iterable<CommentRow>) {
  await insertMany(rows, (some) => db.insertInto('comment').values(some))
}

/** The comments of comment blocks by question, in the random order of their ids. */
export async function listComments(db: Published, campaign: string, commentBlocks: number[]) {
  if (commentBlocks.length === 0) return []
  return db
    .selectFrom('comment')
    .select(['question', 'kind', 'text'])
    .where('campaign', '=', campaign)
    .where('commentBlock', 'in', commentBlocks)
    .orderBy('id')
    .execute()
}
