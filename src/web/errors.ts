import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Problem, type ProblemPart } from '#src/core/problem.ts'
import type { Language } from '#src/core/words/language.ts'
import { problemMessage } from '#src/core/words/problem-sentences.ts'
import { isWordKey, sayWith } from '#src/core/words/words.ts'
import { isRespondents } from '#src/web/logs.ts'
import { problemPage } from '#src/web/problem.page.ts'
import { languageOf } from '#src/web/reader.ts'
import { resendOf } from '#src/web/resend.ts'
import { render } from '#src/web/views.ts'

/** The only place that turns a problem into an answer: a page for people, `{key, message}` for programs. */
export function answerProblems(app: FastifyInstance) {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const problem = asProblem(error)
    if (!problem) logFault(error, request)
    return answer(problem ?? new Problem('server.failed'), request, reply)
  })
  app.setNotFoundHandler((request, reply) => answer(new Problem('page.not-found'), request, reply))
}

function answer(problem: Problem, request: FastifyRequest, reply: FastifyReply) {
  const language = languageOf(request)
  if (!wantsPage(request)) {
    const parts = problem.parts.map((part) => partIn(language, part))
    return reply.code(problem.status).send({
      key: problem.key,
      message: problemMessage(language, problem),
      ...(parts.length > 0 ? { parts } : {}),
    })
  }
  if (problem.key === 'actor.not-signed-in' && request.method === 'GET')
    return reply.redirect(`/sign-in?next=${encodeURIComponent(request.url)}`)
  const page = { ...problemPage(language, problem), resend: resendOf(problem, request, reply) }
  return reply.code(problem.status).type('text/html; charset=utf-8').send(render('problem', page))
}

/** The API speaks JSON to everybody; elsewhere who can read a page gets one. */
const wantsPage = ({ url, headers }: FastifyRequest) =>
  !url.startsWith('/api/') && (headers.accept ?? '').includes('text/html')

function partIn(language: Language, { key, details }: ProblemPart) {
  const words = `problem-part.${key}`
  return isWordKey(words)
    ? { key, details, message: sayWith(language, words, details) }
    : { key, details }
}

/** PostgreSQL keeps no NUL, in texts and in JSON; nobody types one. */
const UNKEEPABLE = ['22021', '22P05']
const CSRF_ERRORS = ['FST_CSRF_MISSING_SECRET', 'FST_CSRF_INVALID_TOKEN']

/** What the framework refuses by itself, in our words. */
function asProblem(error: FastifyError): Problem | null {
  if (error instanceof Problem) return error
  if (CSRF_ERRORS.includes(error.code)) return new Problem('form.expired')
  if (error.statusCode === 413) return new Problem('request.too-large')
  if (error.statusCode === 429) return new Problem('request.too-many')
  if (UNKEEPABLE.includes(error.code)) return new Problem('request.malformed')
  if (error.validation || (error.statusCode && error.statusCode < 500))
    return new Problem('request.malformed')
  return null
}

function logFault(error: FastifyError, request: FastifyRequest) {
  // an error's text may hold a piece of the body: near ballots only its kind is told
  if (isRespondents(request)) request.log.error({ kind: error.code ?? error.name })
  else request.log.error({ err: error, route: request.routeOptions.url })
}
