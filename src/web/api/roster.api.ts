import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context } from '#src/services/context.ts'
import { eraseByEmail } from '#src/services/roster/erase-person.ts'
import { importRoster, planImport, showRoster } from '#src/services/roster.ts'
import { DryRunShape, dryRunOf, SummaryShape } from '#src/web/api/roster-shapes.ts'
import { languageOf } from '#src/web/reader.ts'

const LARGEST_ROSTER = 64 * 1024 * 1024

export async function rosterApi(instance: FastifyInstance, { context }: { context: Context }) {
  const app = instance.withTypeProvider<ZodTypeProvider>()
  app.addContentTypeParser(
    ['text/csv', 'application/octet-stream', 'text/plain'],
    { parseAs: 'buffer', bodyLimit: LARGEST_ROSTER },
    (_request, body, done) => done(null, body),
  )

  app.get(
    '/roster',
    {
      schema: {
        summary: 'How many people, and which departments',
        response: { 200: z.object({ people: z.int(), departments: z.array(z.string()) }) },
      },
    },
    async (request) => showRoster(context, request.actor),
  )

  app.put(
    '/roster',
    {
      bodyLimit: LARGEST_ROSTER,
      schema: {
        summary:
          'Replaces the whole roster by a CSV file, all or nothing, or tells what would change',
        description:
          'Columns email, name, department, language and optionally manages and formerly, the path ' +
          'that the department of the row had before: it goes on under its new one. UTF-8, UTF-16 ' +
          'or Windows-1252; commas, semicolons or tabs. With dryRun=true nothing is changed.',
        consumes: ['text/csv'],
        querystring: z.object({ dryRun: z.enum(['true', 'false']).default('false') }),
        response: { 200: z.union([SummaryShape, DryRunShape]) },
      },
    },
    async (request) => {
      const file = fileOf(request)
      if (request.query.dryRun === 'false') return importRoster(context, request.actor, file)
      return dryRunOf(languageOf(request), await planImport(context, request.actor, file))
    },
  )

  app.post(
    '/roster/erasure',
    {
      config: { forgets: true },
      schema: {
        summary: 'Erases a person from the roster',
        description:
          'Of the person an id stays that names nobody. A file that still holds the address adds it ' +
          'again. `account` = an account of Septet has the same address, and stays.',
        body: z.object({ email: z.string().min(1).max(320) }),
        response: { 200: z.object({ account: z.boolean() }) },
      },
    },
    async (request) => eraseByEmail(context, request.actor, request.body.email),
  )
}

const fileOf = ({ body }: FastifyRequest) => (body instanceof Uint8Array ? body : new Uint8Array())
