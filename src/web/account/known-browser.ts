import type { FastifyReply, FastifyRequest } from 'fastify'
import { browserMark } from '#src/services/accounts/known-browser.ts'
import type { SignedIn } from '#src/services/accounts/sign-in.ts'
import type { Context } from '#src/services/context.ts'
import { isHttps } from '#src/web/security.ts'

const COOKIE = 'septet-browser'
/** It is sent where a password or a code is, and nowhere else. */
const PATH = '/session'
const YEAR = 365 * 24 * 60 * 60

export const markOf = ({ cookies }: FastifyRequest): string | undefined => cookies[COOKIE]

/** Marks a browser in which somebody signed in: strangers' mistakes do not slow it down next time. */
export async function markBrowser(context: Context, reply: FastifyReply, { email }: SignedIn) {
  reply.setCookie(COOKIE, await browserMark(context, email), {
    path: PATH,
    httpOnly: true,
    sameSite: 'lax',
    secure: isHttps(context.settings),
    maxAge: YEAR,
  })
}
