import type { AnyDatabase } from './columns.ts'

/** Finds a page of the comments of any department, in order, without reading the texts of the others. */
export async function up(db: AnyDatabase) {
  await db.schema
    .createIndex('comment_page')
    .on('comment')
    .columns(['campaign', 'question', 'id', 'comment_block'])
    .execute()
}
