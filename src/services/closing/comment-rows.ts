import { randomBytes } from 'node:crypto'
import { commentAt, type PackedComments } from '#src/core/comments/packed.ts'
import { searchable } from '#src/core/comments/search.ts'
import { partOfMember } from '#src/core/disclosure/partition.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import type { NewCommentRow } from '#src/data/published/comments.ts'
import type { Partitions } from '#src/services/closing/partitions.ts'

const ID_BYTES = 16

/** Comments under random ids, which is their order in the table: they are not linked to each other or to scores. */
export function* commentRows(
  { openQuestions }: Questionnaire,
  { blocks, commentBlocks }: Partitions,
  comments: PackedComments,
): Generator<NewCommentRow> {
  const blockOf = partOfMember(blocks)
  const commentBlockOf = partOfMember(commentBlocks)
  for (const { id, at } of inRandomOrder(comments.groups.length)) {
    const { group, question, text } = commentAt(comments, at)
    const commentBlock = commentBlockOf.get(blockOf.get(group) ?? -1)
    const asked = openQuestions[question]
    // too few people to publish comments of: they are dropped with the box
    if (commentBlock === undefined || !asked) continue
    const words = searchable(text)
    const { kind } = asked
    yield { id, commentBlock, question: asked.id, kind, text, words }
  }
}

/** A random id for each place, by the order of the ids. */
function* inRandomOrder(length: number) {
  const ids = randomBytes(length * ID_BYTES)
  const idOf = (at: number) => ids.subarray(at * ID_BYTES, (at + 1) * ID_BYTES)
  const order = Uint32Array.from({ length }, (_, at) => at)
  order.sort((one, other) => Buffer.compare(idOf(one), idOf(other)))
  for (const at of order) yield { id: idOf(at), at }
}
