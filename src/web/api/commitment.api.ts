import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { z } from 'zod'
import type { Actor } from '#src/core/permission.ts'
import {
  judgeCommitment,
  removeCommitment,
  saveCommitment,
  showCommitment,
} from '#src/services/channels/commitments.ts'
import type { Context } from '#src/services/context.ts'
import {
  CommitmentShape,
  EnteredCommitmentShape,
  EnteredOutcomeShape,
  ReadRevision,
} from '#src/web/api/channel-shapes.ts'
import { CampaignId } from '#src/web/api/shapes.ts'

/** What a campaign promises before its first question, and whether it was kept. */
export async function commitmentApi(instance: FastifyInstance, { context }: { context: Context }) {
  const app = instance.withTypeProvider<ZodTypeProvider>()

  app.get(
    '/campaigns/:id/commitment',
    {
      schema: {
        summary: 'What a campaign promises, and what employees read of it',
        params: CampaignId,
        response: { 200: CommitmentShape },
      },
    },
    async (request) => commitmentOf(context, request.actor, request.params.id),
  )

  app.put(
    '/campaigns/:id/commitment',
    {
      schema: {
        summary: 'Writes what a draft promises, in each of its languages; needs the revision read',
        params: CampaignId,
        body: EnteredCommitmentShape,
        response: { 200: CommitmentShape },
      },
    },
    async (request) => {
      const { id } = request.params
      await saveCommitment(context, request.actor, id, request.body)
      return commitmentOf(context, request.actor, id)
    },
  )

  app.delete(
    '/campaigns/:id/commitment',
    {
      schema: {
        summary: 'Takes the promise off a draft',
        params: CampaignId,
        querystring: ReadRevision,
        response: { 200: CommitmentShape },
      },
    },
    async (request) => {
      const { id } = request.params
      await removeCommitment(context, request.actor, id, request.query.revision)
      return commitmentOf(context, request.actor, id)
    },
  )

  app.put(
    '/campaigns/:id/commitment/outcome',
    {
      schema: {
        summary: 'HR says of a closed campaign’s promise what became of it',
        params: CampaignId,
        body: EnteredOutcomeShape,
        response: { 200: CommitmentShape },
      },
    },
    async (request) => {
      const { id } = request.params
      await judgeCommitment(context, request.actor, id, request.body)
      return commitmentOf(context, request.actor, id)
    },
  )
}

// the domain's lists are read-only, those of a shape are not
async function commitmentOf(context: Context, actor: Actor | null, id: string) {
  const { stored, card } = await showCommitment(context, actor, id)
  return { commitment: stored, card } as z.infer<typeof CommitmentShape>
}
