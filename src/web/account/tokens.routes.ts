import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Problem } from '#src/core/problem.ts'
import { randomId } from '#src/core/random.ts'
import {
  createToken,
  deleteToken,
  listTokens,
  type NewToken,
} from '#src/services/accounts/tokens.ts'
import type { Context } from '#src/services/context.ts'
import { TokenForm } from '#src/web/account/tokens.form.ts'
import { tokensPage } from '#src/web/account/tokens.page.ts'
import { attempt, parseForm, seeOther } from '#src/web/forms.ts'
import { doneNotice, readerOf } from '#src/web/reader.ts'
import { answersAgain } from '#src/web/sent-again.ts'

export async function tokensRoutes(app: FastifyInstance, { context }: { context: Context }) {
  const made = answersAgain<string>()
  app.get('/tokens', showTokens)
  app.post('/tokens', addToken)
  app.post('/tokens/:id/deletion', removeToken)

  async function showTokens(request: FastifyRequest, reply: FastifyReply) {
    return reply.view('account/tokens', await pageFor(request, reply, {}))
  }

  async function addToken(request: FastifyRequest, reply: FastifyReply) {
    const form = parseForm(TokenForm, request)
    const { problem, result } = await attempt(() =>
      made(request, () => createToken(context, request.actor, wantedOf(form), form.form || null)),
    )
    const page = problem ? { problem, form } : { token: result, endless: form.expiry === '' }
    return reply
      .code(problem?.status ?? 201)
      .view('account/tokens', await pageFor(request, reply, page))
  }

  async function removeToken(request: FastifyRequest, reply: FastifyReply) {
    const { id } = z.object({ id: z.string() }).parse(request.params)
    await deleteToken(context, request.actor, id)
    return seeOther(reply, '/tokens?done=token-deleted')
  }

  async function pageFor(
    request: FastifyRequest,
    reply: FastifyReply,
    {
      form,
      problem,
      token,
      endless = false,
    }: { form?: TokenForm; problem?: Problem; token?: string; endless?: boolean },
  ) {
    const tokens = await listTokens(context, request.actor)
    const reader = await readerOf(context, request, reply)
    return tokensPage(reader, tokens, {
      form: { ...(form ?? TokenForm.parse({})), form: randomId() },
      problem: problem ?? null,
      token: token ?? null,
      isEndless: endless,
      notice: doneNotice(reader, request, ['token-deleted']),
    })
  }
}

const wantedOf = (form: TokenForm): NewToken => ({
  ...form,
  departmentPath: form.department || null,
  parts: form.parts.length > 0 ? form.parts : null,
  days: form.expiry === '' ? null : Number(form.expiry),
})
