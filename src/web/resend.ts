import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Problem } from '#src/core/problem.ts'

/** What somebody had entered when the session ended, in a form that sends it again. */
export type Resend = Readonly<{
  action: string
  csrf: string
  fields: readonly { name: string; value: string }[]
}>

const WHEN = ['form.expired', 'actor.not-signed-in']
/** What must not stand in a page again: it is typed anew instead. */
const SECRETS = ['password', 'current', 'next', 'code']

/**
 * Offers what was entered for sending again, so that an ended session loses nothing. Only where the browser vouches
 * that the form was one of our own pages: a stranger's form must not come one click away from being sent.
 */
export function resendOf(
  problem: Problem,
  request: FastifyRequest,
  reply: FastifyReply,
): Resend | null {
  if (request.method !== 'POST' || !WHEN.includes(problem.key)) return null
  if (request.headers['sec-fetch-site'] !== 'same-origin') return null
  if (!('generateCsrf' in reply) || !request.session?.sessionId) return null

  const entered = Object.entries((request.body ?? {}) as Record<string, string | string[]>)
  if (entered.some(([name]) => SECRETS.includes(name))) return null
  const fields = entered
    .filter(([name]) => name !== '_csrf')
    .flatMap(([name, value]) => [value].flat().map((one) => ({ name, value: String(one) })))
  return { action: request.url, csrf: reply.generateCsrf(), fields }
}
