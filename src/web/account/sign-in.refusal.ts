import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Problem } from '#src/core/problem.ts'
import type { Context } from '#src/services/context.ts'
import { signInPage } from '#src/web/account/sign-in.page.ts'
import { ssoChoice } from '#src/web/account/sso/sso-choice.ts'
import { readerOf } from '#src/web/reader.ts'

type Refused = Readonly<{ email: string; next: string; problem: Problem }>

/** The sign-in page again, with what is wrong and what was entered. */
export async function refuseSignIn(
  context: Context,
  request: FastifyRequest,
  reply: FastifyReply,
  { email, next, problem }: Refused,
) {
  const reader = await readerOf(context, request, reply)
  const sso = ssoChoice(reader.language, context.settings.sso, { next })
  const page = signInPage(reader, { email, next }, { problem, sso })
  return reply.code(problem.status).view('account/sign-in', page)
}
