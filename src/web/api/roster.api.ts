import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context } from '#src/services/context.ts'
import { importRoster, showRoster } from '#src/services/roster.ts'

const LARGEST_ROSTER = 64 * 1024 * 1024

const Summary = z.object({
  people: z.int(),
  departments: z.int(),
  added: z.int(),
  removed: z.int(),
})

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
        summary: 'Replaces the whole roster by a CSV file, all or nothing',
        description:
          'Columns email, name, department, language and optionally manages and formerly, the path ' +
          'that the department of the row had before: it goes on under its new one.',
        consumes: ['text/csv'],
        response: { 200: Summary },
      },
    },
    async (request) =>
      importRoster(
        context,
        request.actor,
        request.body instanceof Uint8Array ? request.body : new Uint8Array(),
      ),
  )
}
