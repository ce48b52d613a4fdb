import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { Problem, type ProblemKey } from '#src/core/problem.ts'
import type { Context } from '#src/services/context.ts'
import { mailLinkAgain } from '#src/services/invitations/link-again.ts'
import { dropBallot } from '#src/services/survey/ballots.ts'
import { issuePass } from '#src/services/survey/passes.ts'
import {
  groupFile,
  groupsFile,
  manifestFile,
  stateFile,
} from '#src/services/survey/survey-files.ts'
import { surveyView } from '#src/services/survey/survey-view.ts'
import { linkSentPage } from '#src/web/employee/answered.page.ts'
import { campaignOf } from '#src/web/employee/campaign-of.ts'
import { fixed, sendSigned } from '#src/web/employee/fixed-files.ts'
import { surveyLanguage } from '#src/web/employee/language.ts'
import { parsed } from '#src/web/parsed.ts'
import { render } from '#src/web/views.ts'

const Group = z.object({ gid: z.coerce.number().int().min(0) })
const PassBody = z.strictObject({ token: z.string(), blinded: z.string() })
const BallotBody = z.strictObject({ input: z.string(), signature: z.string(), sealed: z.string() })
const LinkBody = z.strictObject({ email: z.string().max(320) })

/** What a survey page fetches and sends: ANONYMITY A2 and A3. No cookie, no session, no log. */
export async function surveyRoutes(app: FastifyInstance, { context }: { context: Context }) {
  app.get('/s/:campaign/manifest.json', showManifest)
  app.get('/s/:campaign/groups.json', showGroups)
  app.get('/s/:campaign/groups/:gid(^\\d{1,9}).json', showGroup)
  app.get('/s/:campaign/state.json', showState)
  app.post('/s/:campaign/pass', { errorHandler: unreadable('pass.malformed') }, givePass)
  app.post(
    '/s/:campaign/ballot',
    { errorHandler: unreadable('ballot.malformed'), onRequest: crossOrigin },
    takeBallot,
  )
  app.options('/s/:campaign/ballot', { onRequest: crossOrigin }, allowBallotOrigin)
  app.post('/s/:campaign/link', sendLinkAgain)

  async function showManifest(request: FastifyRequest, reply: FastifyReply) {
    return sendSigned(reply, await manifestFile(context, campaignOf(request)))
  }

  async function showGroups(request: FastifyRequest, reply: FastifyReply) {
    const groups = await groupsFile(context, campaignOf(request))
    return fixed(reply).send(groups)
  }

  async function showGroup(request: FastifyRequest, reply: FastifyReply) {
    const { gid } = parsed(Group, request.params, 'page.not-found')
    const group = await groupFile(context, campaignOf(request), gid)
    return fixed(reply).send(group)
  }

  async function showState(request: FastifyRequest) {
    return stateFile(context, campaignOf(request))
  }

  async function givePass(request: FastifyRequest) {
    const body = parsed(PassBody, request.body, 'pass.malformed')
    return issuePass(context, campaignOf(request), body)
  }

  async function takeBallot(request: FastifyRequest) {
    const body = parsed(BallotBody, request.body, 'ballot.malformed')
    return dropBallot(context, campaignOf(request), body)
  }

  async function allowBallotOrigin(_request: FastifyRequest, reply: FastifyReply) {
    return reply
      .header('access-control-allow-methods', 'POST')
      .header('access-control-allow-headers', 'content-type')
      .header('access-control-max-age', '600')
      .code(204)
      .send()
  }

  async function sendLinkAgain(request: FastifyRequest, reply: FastifyReply) {
    const { email } = parsed(LinkBody, request.body)
    // always the same answer: it must not tell who is invited
    const id = campaignOf(request)
    await mailLinkAgain(context, id, email)
    reply.code(202)
    if (!request.headers.accept?.includes('text/html')) return reply.send({})
    const { campaign } = await surveyView(context, id)
    const page = linkSentPage(campaign, surveyLanguage(request, campaign))
    return reply.type('text/html; charset=utf-8').send(render('employee/answered', page))
  }

  /** The box may live under another name than the page: that page alone may post to it, and read why it is refused. */
  async function crossOrigin(_request: FastifyRequest, reply: FastifyReply) {
    const { BALLOT_ORIGIN, baseUrl } = context.settings
    if (!BALLOT_ORIGIN) return
    reply.header('access-control-allow-origin', new URL(baseUrl).origin).header('vary', 'origin')
  }
}

/** What the framework cannot read as JSON is as malformed as what the schema refuses. */
function unreadable(key: ProblemKey) {
  return (error: FastifyError) => {
    throw error.statusCode === 400 || error.statusCode === 415 ? new Problem(key) : error
  }
}
