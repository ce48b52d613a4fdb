import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { randomBytes, toBase64url } from '#src/core/anonymity/bytes.ts'
import { Problem, type ProblemKey } from '#src/core/problem.ts'
import { problemMessage } from '#src/core/words/problem-sentences.ts'
import { say } from '#src/core/words/words.ts'
import type { Context } from '#src/services/context.ts'
import { answerForm, groupOfInvitation } from '#src/services/survey/answer-form.ts'
import { surveyView } from '#src/services/survey/survey-view.ts'
import { refusedPage, sentPage } from '#src/web/employee/answered.page.ts'
import { formPage } from '#src/web/employee/form.page.ts'
import { answersOf } from '#src/web/employee/form-answers.ts'
import { surveyLanguage } from '#src/web/employee/language.ts'
import { parsed } from '#src/web/parsed.ts'
import { render } from '#src/web/views.ts'

const Invitation = z.object({
  campaign: z.string().regex(/^[\w-]{22}$/),
  token: z.string().max(64),
})
const Fields = z.record(z.string(), z.string()).and(z.object({ seed: z.string().max(64) }))

/** Problems that an employee meets on the way, told on a page of the survey's own. */
const TOLD: readonly ProblemKey[] = [
  'campaign.not-open',
  'invitation.not-found',
  'pass.already-collected',
]

/** The page for those without JavaScript. A GET here never changes anything: ANONYMITY A3. */
export async function formRoutes(app: FastifyInstance, { context }: { context: Context }) {
  app.get('/n/:campaign/:token', showForm)
  app.post('/n/:campaign/:token', takeForm)

  async function showForm(request: FastifyRequest, reply: FastifyReply) {
    const asked = await formOf(request)
    if (asked.campaign.state !== 'open' && asked.campaign.state !== 'grace')
      return refuse(reply, asked, new Problem('campaign.not-open'))
    const seed = toBase64url(randomBytes(32))
    return told(reply, asked, async () => sendForm(reply, asked, { seed }, []))
  }

  async function takeForm(request: FastifyRequest, reply: FastifyReply) {
    const asked = await formOf(request)
    const fields = parsed(Fields, request.body)
    const { tooLong, ...answers } = answersOf(asked.questionnaire, asked.campaign.segments, fields)
    if (tooLong.length > 0)
      return told(reply, asked, async () => sendForm(reply, asked, fields, tooLong))
    return told(reply, asked, async () => {
      const { token } = asked
      const sent = await answerForm(context, asked.campaign.id, {
        token,
        seed: fields.seed,
        answers,
      })
      return page(
        reply,
        'employee/answered',
        sentPage(asked.campaign, asked.language, sent && JSON.stringify(sent)),
      )
    })
  }

  async function formOf(request: FastifyRequest) {
    const { campaign, token } = parsed(Invitation, request.params, 'invitation.not-found')
    const view = await surveyView(context, campaign)
    return { ...view, token, language: surveyLanguage(request, view.campaign) }
  }

  async function sendForm(reply: FastifyReply, asked: Asked, given: Fields, tooLong: string[]) {
    const { campaign, questionnaire, language, token } = asked
    const group = await groupOfInvitation(context, campaign.id, token)
    const problems = tooLong.map((question) => ({
      text: say(language, 'problem.ballot.comment-too-long'),
      href: `#open-${question}`,
    }))
    reply.code(tooLong.length > 0 ? 400 : 200)
    return page(
      reply,
      'employee/form',
      formPage({
        campaign,
        questionnaire,
        language,
        token,
        seed: given.seed,
        group,
        given,
        problems,
      }),
    )
  }
}

type Fields = z.infer<typeof Fields>
type Asked = Awaited<ReturnType<typeof surveyView>> & {
  token: string
  language: 'fr' | 'es' | 'en'
}

async function told<Result>(reply: FastifyReply, asked: Asked, work: () => Promise<Result>) {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Problem && TOLD.includes(error.key)) return refuse(reply, asked, error)
    throw error
  }
}

function refuse(reply: FastifyReply, { campaign, language }: Asked, problem: Problem) {
  const text = problemMessage(language, problem)
  return page(
    reply.code(problem.status),
    'employee/answered',
    refusedPage(campaign, language, text),
  )
}

const page = (reply: FastifyReply, view: string, object: Parameters<typeof render>[1]) =>
  reply
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(render(view, object))
