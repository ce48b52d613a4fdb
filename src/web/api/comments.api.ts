import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { LONGEST_SEARCH, searchWords } from '#src/core/comments/search.ts'
import { KINDS } from '#src/core/questionnaire/questionnaire.ts'
import { redactComment } from '#src/services/comments/redact.ts'
import type { Context } from '#src/services/context.ts'
import { countFound, departmentComments } from '#src/services/reports/comments.ts'
import { PageQuery, pagedByPlace, pageOf } from '#src/web/api/paging.ts'
import { CampaignId, CommentShape, DepartmentId } from '#src/web/api/shapes.ts'

const Comment = CampaignId.extend({ comment: z.string().max(64) })

const CommentQuery = PageQuery.extend({
  question: z.string().max(40).optional().describe('Only the comments on this question'),
  kind: z.enum(KINDS).optional().describe('Only the comments of this kind'),
  search: z
    .string()
    .max(LONGEST_SEARCH)
    .default('')
    .describe(
      'Only the comments that hold each of these words, or one that begins with it, in any order; capitals and accents make no difference',
    ),
})

const Found = z
  .array(z.object({ question: z.string(), count: z.int() }))
  .optional()
  .describe('With `search`: how many were found, on each question that has any')

const Redaction = z.strictObject({
  reason: z.string().describe('At most 200 characters, kept in the audit log: no name, no quote'),
  text: z
    .string()
    .nullable()
    .describe('The comment with `[…]` in place of what names a person; null removes all of it'),
})

/** Comments: what each reader may see of them, and what HR takes out. */
export async function commentsApi(instance: FastifyInstance, { context }: { context: Context }) {
  const app = instance.withTypeProvider<ZodTypeProvider>()

  app.get(
    '/campaigns/:id/report/:department/comments',
    {
      schema: {
        summary: 'All comments of a department, by question, in random order',
        params: DepartmentId,
        querystring: CommentQuery,
        response: { 200: pageOf(CommentShape).extend({ found: Found }) },
      },
    },
    async (request) => {
      const { id, department } = request.params
      const { question = null, kind = null, search, ...page } = request.query
      const query = { question, kind, search }
      const comments = await pagedByPlace(page, (part) =>
        departmentComments(context, request.actor, id, department, { ...query, ...part }),
      )
      if (searchWords(search).length === 0) return comments
      return {
        ...comments,
        found: await countFound(context, request.actor, id, department, query),
      }
    },
  )

  app.post(
    '/campaigns/:id/comments/:comment/redaction',
    {
      schema: {
        summary: 'HR removes what names a person from a comment; the original is destroyed',
        params: Comment,
        body: Redaction,
        response: { 200: CommentShape.pick({ id: true, question: true, redaction: true }) },
      },
    },
    async (request) => {
      const { id, comment } = request.params
      return redactComment(context, request.actor, id, comment, request.body)
    },
  )
}
