import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { STATUS_PARTS } from '#src/core/installation/health.ts'
import type { Context } from '#src/services/context.ts'
import { showStatus } from '#src/services/status/status.ts'

const Named = z.object({ id: z.string(), title: z.string() })

const StatusShape = z.object({
  ailing: z.array(z.enum(STATUS_PARTS)).describe('What wants attention; empty = all is well'),
  mail: z.object({ isUsed: z.boolean(), failure: z.string().nullable() }),
  database: z.object({ kind: z.enum(['sqlite', 'postgres']), migration: z.string() }),
  disk: z
    .object({ file: z.number(), free: z.number().nullable() })
    .describe('Bytes, in steps of 100 MB: a finer figure would show answers arrive'),
  keys: z
    .array(
      z.object({
        campaign: Named.nullable().describe('Null = the key of the installation'),
        missing: z.int(),
        foreign: z.int(),
        left: z.int(),
      }),
    )
    .describe('Campaigns whose private keys are not as they should be'),
  jobs: z.array(
    z.object({
      kind: z.string(),
      campaign: Named.nullable(),
      due: z.string(),
      failure: z.string().nullable(),
    }),
  ),
  auditLog: z.object({
    head: z.object({ position: z.int(), hash: z.string() }),
    brokenAt: z.int().nullable(),
  }),
})

/** For a monitor; like the page, it says nothing that depends on who answered. */
export async function statusApi(instance: FastifyInstance, { context }: { context: Context }) {
  const app = instance.withTypeProvider<ZodTypeProvider>()

  app.get(
    '/status',
    {
      schema: {
        summary: 'How the installation runs: mail, database, disk, keys, jobs, audit log',
        response: { 200: StatusShape },
      },
    },
    async (request) => (await showStatus(context, request.actor)) as z.infer<typeof StatusShape>,
  )
}
