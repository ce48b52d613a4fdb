import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { Problem } from '#src/core/problem.ts'
import type { Context } from '#src/services/context.ts'
import { handOverKey, keepTrusteeKey, showTrustee } from '#src/services/trustees/trustee-custody.ts'
import { languageOf } from '#src/web/reader.ts'
import { trusteePage } from '#src/web/trustee/trustee.page.ts'
import { render } from '#src/web/views.ts'

const Campaign = z.object({ campaign: z.string().regex(/^[\w-]{22}$/) })
const Asked = z.strictObject({ token: z.string().max(64) })
const PublicHalf = Asked.extend({ boxKey: z.string().max(128) })
const PrivateHalf = Asked.extend({ key: z.string().max(64) })

/**
 * The trustee's page and what its script sends. Who holds the link acts: its secret comes in the body, from the fragment.
 * Under `/s/`, where nothing is logged: a body here may hold the private half.
 */
export async function trusteeRoutes(app: FastifyInstance, { context }: { context: Context }) {
  app.get('/s/:campaign/trustee', showPage)
  app.post('/s/:campaign/trustee/state', showState)
  app.post('/s/:campaign/trustee/key', keepKey)
  app.post('/s/:campaign/trustee/hand-over', takeKey)

  /** The same for every campaign: without the secret the page does not even tell whether there is one. */
  async function showPage(request: FastifyRequest, reply: FastifyReply) {
    campaignOf(request)
    const page = trusteePage(languageOf(request))
    return reply.type('text/html; charset=utf-8').send(render('trustee/trustee', page))
  }

  async function showState(request: FastifyRequest) {
    const { token } = bodyOf(Asked, request)
    return showTrustee(context, campaignOf(request), token)
  }

  async function keepKey(request: FastifyRequest) {
    const { token, boxKey } = bodyOf(PublicHalf, request)
    const campaign = campaignOf(request)
    await keepTrusteeKey(context, campaign, token, boxKey)
    return showTrustee(context, campaign, token)
  }

  async function takeKey(request: FastifyRequest) {
    const { token, key } = bodyOf(PrivateHalf, request)
    const campaign = campaignOf(request)
    await handOverKey(context, campaign, token, key)
    return showTrustee(context, campaign, token)
  }
}

function campaignOf({ params }: FastifyRequest): string {
  const parsed = Campaign.safeParse(params)
  if (!parsed.success) throw new Problem('campaign.not-found')
  return parsed.data.campaign
}

function bodyOf<Shape>(schema: z.ZodType<Shape>, { body }: FastifyRequest): Shape {
  const parsed = schema.safeParse(body)
  if (!parsed.success) throw new Problem('request.malformed')
  return parsed.data
}
