import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Context } from '#src/services/context.ts'
import { handOverKey, keepTrusteeKey, showTrustee } from '#src/services/trustees/trustee-custody.ts'
import { campaignOf } from '#src/web/employee/campaign-of.ts'
import { parsed } from '#src/web/parsed.ts'
import { languageOf } from '#src/web/reader.ts'
import { trusteePage } from '#src/web/trustee/trustee.page.ts'
import { render } from '#src/web/views.ts'

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
    const { token } = parsed(Asked, request.body)
    return showTrustee(context, campaignOf(request), token)
  }

  async function keepKey(request: FastifyRequest) {
    const { token, boxKey } = parsed(PublicHalf, request.body)
    const campaign = campaignOf(request)
    await keepTrusteeKey(context, campaign, token, boxKey)
    return showTrustee(context, campaign, token)
  }

  async function takeKey(request: FastifyRequest) {
    const { token, key } = parsed(PrivateHalf, request.body)
    const campaign = campaignOf(request)
    await handOverKey(context, campaign, token, key)
    return showTrustee(context, campaign, token)
  }
}
