import { randomBytes } from 'node:crypto'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import { searchable } from '#src/core/comments/search.ts'
import { partOfMember } from '#src/core/disclosure/partition.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import type { CommentRow } from '#src/data/published/comments.ts'
import type { Partitions } from '#src/services/closing/partitions.ts'
import type { OpenedBallots } from '#src/services/pool.ts'

const ID_BYTES = 16

/** Comments under random ids, which is their order in the table: they are not linked to each other or to scores. */
export function* commentRows(
  { id: campaign }: Campaign,
  { openQuestions }: Questionnaire,
  { blocks, commentBlocks }: Partitions,
  comments: OpenedBallots['comments'],
): Generator<CommentRow> {
  const kinds = new Map(openQuestions.map(({ id, kind }) => [id, kind]))
  const blockOf = partOfMember(blocks)
  const commentBlockOf = partOfMember(commentBlocks)
  for (const { id, at } of inRandomOrder(comments.length)) {
    const { group, question, text } = comments[at] as OpenedBallots['comments'][number]
    const commentBlock = commentBlockOf.get(blockOf.get(group) ?? -1)
    const kind = kinds.get(question)
    // too few people to publish comments of: they are dropped with the box
    if (commentBlock === undefined || !kind) continue
    const words = searchable(text)
    yield { campaign, id, commentBlock, question, kind, text, words, redaction: null }
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
