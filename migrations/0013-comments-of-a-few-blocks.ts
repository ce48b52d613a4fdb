import type { AnyDatabase } from './columns.ts'

/** Finds the comments of a small department without a walk over those of everybody. */
export async function up(db: AnyDatabase) {
  await db.schema
    .createIndex('comment_of_block')
    .on('comment')
    .columns(['campaign', 'comment_block', 'question', 'id'])
    .execute()
}
