import csrf from '@fastify/csrf-protection'
import formbody from '@fastify/formbody'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { Problem } from '#src/core/problem.ts'

/**
 * Every form of the pages carries the hidden field `_csrf` (partial `csrf`), made from a secret of the session. A POST
 * without it changes nothing and answers `form.expired`.
 */
export async function guardForms(app: FastifyInstance) {
  await app.register(formbody)
  await app.register(csrf, { sessionPlugin: '@fastify/session', logLevel: 'debug' } as object)
  app.addHook('preHandler', (request, reply, done) => {
    if (request.method === 'GET' || request.method === 'HEAD') return done()
    return app.csrfProtection(request, reply, done)
  })
}

/** The fields of a form; what is not one of its forms at all is malformed. */
export function parseForm<Schema extends z.ZodType>(
  schema: Schema,
  request: FastifyRequest,
): z.infer<Schema> {
  return checked(schema, request.body ?? {})
}

/** A value that fits a shape; another is malformed. */
export function checked<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const result = schema.safeParse(value)
  if (!result.success)
    throw new Problem('request.malformed', {
      field: result.error.issues[0]?.path.join('.') ?? '',
      reason: result.error.issues[0]?.message ?? '',
    })
  return result.data
}

/** What is hard to undo is ticked beside. */
export function mustBeConfirmed(request: FastifyRequest) {
  if (parseForm(Confirmation, request).confirmed !== 'yes')
    throw new Problem('form.confirmation-missing')
}

const Confirmation = z.object({ confirmed: z.string().default('') })

/** Runs the work of a form; a problem with what was entered comes back, so that the form can show it and lose nothing. */
export async function attempt<Result>(
  work: () => Promise<Result>,
): Promise<{ problem: null; result: Result } | { problem: Problem; result: null }> {
  try {
    return { problem: null, result: await work() }
  } catch (error) {
    if (!(error instanceof Problem) || !isAboutTheForm(error)) throw error
    return { problem: error, result: null }
  }
}

/** After a POST the browser asks for a page with GET, so that reloading it repeats nothing. */
export const seeOther = (reply: FastifyReply, path: string) => reply.redirect(path, 303)

const isAboutTheForm = ({ key }: Problem) => !key.startsWith('actor.')
