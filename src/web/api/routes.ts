import compress from '@fastify/compress'
import fastifySwagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import {
  jsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
} from 'fastify-type-provider-zod'
import type { Context } from '#src/services/context.ts'
import { actByToken } from '#src/web/actor.ts'
import { actionLibraryApi } from '#src/web/api/action-library.api.ts'
import { actionsApi } from '#src/web/api/actions.api.ts'
import { actionsListApi } from '#src/web/api/actions-list.api.ts'
import { auditListApi } from '#src/web/api/audit-lists.api.ts'
import { auditLogApi } from '#src/web/api/audit-log.api.ts'
import { campaignChangesApi } from '#src/web/api/campaign-changes.api.ts'
import { campaignStepsApi } from '#src/web/api/campaign-steps.api.ts'
import { campaignApi } from '#src/web/api/campaigns.api.ts'
import { cardsApi } from '#src/web/api/cards.api.ts'
import { commentsApi } from '#src/web/api/comments.api.ts'
import { commitmentApi } from '#src/web/api/commitment.api.ts'
import { departmentReportApi } from '#src/web/api/department-reports.api.ts'
import { detailApi } from '#src/web/api/detail.api.ts'
import { draftApi } from '#src/web/api/draft.api.ts'
import { draftsApi } from '#src/web/api/drafts.api.ts'
import { effectsApi } from '#src/web/api/effects.api.ts'
import { idempotentPosts } from '#src/web/api/idempotency.ts'
import { openingApi } from '#src/web/api/opening.api.ts'
import { papersApi } from '#src/web/api/papers.api.ts'
import { plansApi } from '#src/web/api/plans.api.ts'
import { questionnaireApi } from '#src/web/api/questionnaires.api.ts'
import { reportApi } from '#src/web/api/reports.api.ts'
import { rosterApi } from '#src/web/api/roster.api.ts'
import { sentencesApi } from '#src/web/api/sentences.api.ts'
import { Failure } from '#src/web/api/shapes.ts'
import { statusApi } from '#src/web/api/status.api.ts'
import { trendsApi } from '#src/web/api/trends.api.ts'
import { trusteeApi } from '#src/web/api/trustee.api.ts'

/** The API: the same services as the pages, with a token instead of a session. */
export async function apiRoutes(app: FastifyInstance, { context }: { context: Context }) {
  await app.register(compress, { encodings: ['gzip'] })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  await app.register(fastifySwagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Septet',
        version: '1',
        description: 'Errors are {key, message}; lists are {items, next}.',
      },
      components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
      security: [{ token: [] }],
    },
    transform: jsonSchemaTransform,
  })

  tellFailures(app)
  actByToken(app, context)
  idempotentPosts(app, context)

  app.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger())
  await app.register(rosterApi, { context })
  await app.register(questionnaireApi, { context })
  await app.register(draftsApi, { context })
  await app.register(draftApi, { context })
  await app.register(campaignApi, { context })
  await app.register(campaignChangesApi, { context })
  await app.register(commitmentApi, { context })
  await app.register(cardsApi, { context })
  await app.register(openingApi, { context })
  await app.register(campaignStepsApi, { context })
  await app.register(trusteeApi, { context })
  await app.register(reportApi, { context })
  await app.register(departmentReportApi, { context })
  await app.register(detailApi, { context })
  await app.register(commentsApi, { context })
  await app.register(sentencesApi, { context })
  await app.register(trendsApi, { context })
  await app.register(plansApi, { context })
  await app.register(actionsApi, { context })
  await app.register(effectsApi, { context })
  await app.register(actionsListApi, { context })
  await app.register(actionLibraryApi, { context })
  await app.register(auditListApi, { context })
  await app.register(auditLogApi, { context })
  await app.register(papersApi, { context })
  await app.register(statusApi, { context })
}

/** Every route may refuse, in one shape. */
function tellFailures(app: FastifyInstance) {
  app.addHook('onRoute', (route) => {
    const { schema = {} } = route
    const answers = (schema.response ?? {}) as Record<string, unknown>
    route.schema = { ...schema, response: { ...answers, '4xx': Failure } }
  })
}
