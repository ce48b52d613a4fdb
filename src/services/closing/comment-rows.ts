import { randomBytes } from '#src/core/anonymity/bytes.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import type { CommentRow } from '#src/data/published/comments.ts'
import type { Partitions } from '#src/services/closing/partitions.ts'
import type { OpenedBallots } from '#src/services/pool.ts'

/** Comments under random ids, which is their order in the table: they are not linked to each other or to scores. */
export function commentRows(
  { id: campaign }: Campaign,
  { openQuestions }: Questionnaire,
  { blocks, commentBlocks }: Partitions,
  comments: OpenedBallots['comments'],
): CommentRow[] {
  const kinds = new Map(openQuestions.map(({ id, kind }) => [id, kind]))
  const blockOf = new Map(
    blocks.flatMap(({ id, members }) => members.map((group) => [group, id] as const)),
  )
  const commentBlockOf = new Map(
    commentBlocks.flatMap(({ id, members }) => members.map((block) => [block, id] as const)),
  )
  return comments
    .flatMap(({ group, question, text }) => {
      const commentBlock = commentBlockOf.get(blockOf.get(group) ?? -1)
      const kind = kinds.get(question)
      // too few people to publish comments of: they are dropped with the box
      if (commentBlock === undefined || !kind) return []
      return [{ campaign, id: randomBytes(16), commentBlock, question, kind, text }]
    })
    .toSorted((one, other) => Buffer.compare(one.id, other.id))
}
