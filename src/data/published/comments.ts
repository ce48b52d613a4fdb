import type { Redaction } from '#src/core/comments/redaction.ts'
import type { Runs } from '#src/core/disclosure/runs.ts'
import { bulkInsertRows } from '#src/data/bulk-insert.ts'
import type { BulkTable } from '#src/data/bulk-texts.ts'
import type { PublishedTables } from '#src/data/published/tables.ts'
import type { Published } from '#src/data/rooms.ts'

export type NewCommentRow = Omit<PublishedTables['comment'], 'campaign' | 'redaction'>

/** Which comments: on a question, of a kind, or all of them (`null`); with each of the words (none = all). */
export type CommentFilter = Readonly<{
  question: string | null
  kind: string | null
  words: readonly string[]
}>

export type CommentPart = CommentFilter & Readonly<{ from: number; limit: number }>

/** The comments of a campaign that a reader may see: those of these comment blocks. */
export type CommentReach = Readonly<{ campaign: string; blocks: Runs }>

export async function insertComments(
  db: Published,
  campaign: string,
  rows: Iterable<NewCommentRow>,
) {
  await bulkInsertRows(db, COMMENT_TABLE, campaign, rows)
}

const COMMENT_TABLE: BulkTable = {
  table: 'comment',
  columns: {
    id: 'bytea',
    commentBlock: 'integer',
    question: 'text',
    kind: 'text',
    text: 'text',
    words: 'text',
  },
}

/** How many comments there are, by question. */
export async function countComments(db: Published, reach: CommentReach, filter: CommentFilter) {
  return commentsOf(db, reach, filter)
    .select(({ fn }) => ['question', fn.countAll<number>().as('count')])
    .groupBy('question')
    .execute()
}

/** The comments by question, in the random order of their ids. */
export async function listComments(
  db: Published,
  reach: CommentReach,
  { from, limit, ...filter }: CommentPart,
) {
  // without words the index alone tells which: no text is read that is not shown
  const shown = commentsOf(db, reach, filter)
    .select(['question', 'id'])
    .orderBy('question')
    .orderBy('id')
    .limit(limit)
    .offset(from)
  return db
    .selectFrom(shown.as('shown'))
    .innerJoin('comment', (join) =>
      join.onRef('comment.id', '=', 'shown.id').on('comment.campaign', '=', reach.campaign),
    )
    .select(COMMENT)
    .orderBy('shown.question')
    .orderBy('shown.id')
    .execute()
}

/** A comment wherever it stands in the campaign. */
export async function findComment(db: Published, campaign: string, id: Uint8Array) {
  return db
    .selectFrom('comment')
    .select([...COMMENT, 'comment.commentBlock'])
    .where('campaign', '=', campaign)
    .where('id', '=', id)
    .executeTakeFirst()
}

type Change = Readonly<{ text: string; words: string; redaction: Redaction }>

/** Writes over a comment; `false` where its text is not the expected one any more. */
export async function overwriteComment(
  db: Published,
  campaign: string,
  { id, text }: Readonly<{ id: Uint8Array; text: string }>,
  change: Change,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('comment')
    .set(change)
    .where('campaign', '=', campaign)
    .where('id', '=', id)
    .where('text', '=', text)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

const COMMENT = [
  'comment.question',
  'comment.kind',
  'comment.text',
  'comment.id',
  'comment.redaction',
] as const

/** Above that, an index in the order of pages finds comments sooner than one by block. */
const MANY_BLOCKS = 50

/** Whether comments are those of so many blocks that most of the campaign's may be among them. */
export const isWide = ({ blocks }: CommentReach) =>
  blocks.reduce((sum, [first, last]) => sum + last - first + 1, 0) > MANY_BLOCKS

const commentsOf = (db: Published, reach: CommentReach, { question, kind, words }: CommentFilter) =>
  db
    .selectFrom('comment')
    .where('campaign', '=', reach.campaign)
    .where((eb) => {
      const { or, between, ref } = eb
      // SQLite takes any range for a narrow one; a sum keeps it from the index by block
      const block = isWide(reach) ? eb('commentBlock', '+', 0) : ref('commentBlock')
      return or(reach.blocks.map(([first, last]) => between(block, first, last)))
    })
    .$if(question !== null, (some) => some.where('question', '=', question ?? ''))
    .$if(kind !== null, (some) => some.where('kind', '=', kind ?? ''))
    // words are letters and digits: none of them means anything in a pattern
    .$if(words.length > 0, (some) =>
      some.where(({ and, eb }) => and(words.map((word) => eb('words', 'like', `% ${word}%`)))),
    )
