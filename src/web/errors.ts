import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '#src/core/problem.ts'
import { isRespondents } from '#src/web/logs.ts'

/** The only place that turns a problem into an answer. */
export function answerProblems(app: FastifyInstance) {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const problem = asProblem(error)
    if (!problem) return answerFault(error, request, reply)
    return answer(problem, request, reply)
  })
  app.setNotFoundHandler((request, reply) => answer(new Problem('page.not-found'), request, reply))
}

function answer(problem: Problem, _request: FastifyRequest, reply: FastifyReply) {
  return reply.code(problem.status).send({
    key: problem.key,
    message: problem.key,
    ...(problem.parts.length ? { parts: problem.parts } : {}),
  })
}

/** What the framework refuses by itself, in our words. */
function asProblem(error: FastifyError): Problem | null {
  if (error instanceof Problem) return error
  if (error.statusCode === 413) return new Problem('request.too-large')
  if (error.statusCode === 429) return new Problem('request.too-many')
  if (error.validation || (error.statusCode && error.statusCode < 500))
    return new Problem('request.malformed')
  return null
}

function answerFault(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  // an error's text may hold a piece of the body: near ballots only its kind is told
  if (isRespondents(request.url)) request.log.error({ kind: error.code ?? error.name })
  else request.log.error({ err: error, route: request.routeOptions.url })
  return reply.code(500).send({ key: 'server.failed', message: 'server.failed' })
}
