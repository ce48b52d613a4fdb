import type { FastifyRequest } from 'fastify'

const KEPT = 60_000

/**
 * For a form whose answer is given only once: a file, a link, a token. A second click breaks the first answer off, and
 * what was in it would be lost. So the same form, sent again by the same session within a minute, gets the same answer,
 * and its work is done once. What was refused is tried anew.
 */
export function answersAgain<Made>() {
  const made = new Map<string, Promise<Made>>()
  return (request: FastifyRequest, work: () => Promise<Made>): Promise<Made> => {
    if (!request.actor) return work()
    const key = nameOf(request)
    const known = made.get(key)
    if (known) return known
    const making = work()
    made.set(key, making)
    const forget = () => made.delete(key)
    making.then(() => setTimeout(forget, KEPT).unref(), forget)
    return making
  }
}

/** The session, the address and the fields; forms of which two may be alike have a number among them. */
function nameOf({ session, url, body }: FastifyRequest): string {
  const { _csrf, ...fields } = (body ?? {}) as Record<string, unknown>
  return JSON.stringify([session.sessionId, url, fields])
}
