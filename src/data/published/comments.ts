import type { Runs } from '#src/core/disclosure/runs.ts'
import { insertMany } from '#src/data/insert-many.ts'
import type { PublishedTables } from '#src/data/published/tables.ts'
import type { Published } from '#src/data/rooms.ts'

export type CommentRow = PublishedTables['comment']

/** Some of the comments on a question, or on all of them (`null`). */
export type CommentPart = Readonly<{ question: string | null; from: number; limit: number }>

export async function insertComments(db: Published, rows: Iterable<CommentRow>) {
  await insertMany(rows, (some) => db.insertInto('comment').values(some))
}

/** How many comments these comment blocks hold, by question. */
export async function countComments(db: Published, campaign: string, blocks: Runs) {
  return commentsOf(db, campaign, blocks)
    .select(({ fn }) => ['question', fn.countAll<number>().as('count')])
    .groupBy('question')
    .execute()
}

/** The comments of comment blocks by question, in the random order of their ids. */
export async function listComments(
  db: Published,
  campaign: string,
  blocks: Runs,
  { question, from, limit }: CommentPart,
) {
  // the index alone tells which: no text is read that is not shown
  const shown = commentsOf(db, campaign, blocks)
    .$if(question !== null, (some) => some.where('question', '=', question ?? ''))
    .select(['question', 'id'])
    .orderBy('question')
    .orderBy('id')
    .limit(limit)
    .offset(from)
  return db
    .selectFrom(shown.as('shown'))
    .innerJoin('comment', (join) =>
      join.onRef('comment.id', '=', 'shown.id').on('comment.campaign', '=', campaign),
    )
    .select(['comment.question', 'comment.kind', 'comment.text'])
    .orderBy('shown.question')
    .orderBy('shown.id')
    .execute()
}

const commentsOf = (db: Published, campaign: string, blocks: Runs) =>
  db
    .selectFrom('comment')
    .where('campaign', '=', campaign)
    .where(({ or, between }) =>
      or(blocks.map(([first, last]) => between('commentBlock', first, last))),
    )
