import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { Problem } from '#src/core/problem.ts'
import { exportKeys } from '#src/services/campaigns/key-custody.ts'
import { closeCampaign, extendCampaign } from '#src/services/closing/close-campaign.ts'
import type { Context } from '#src/services/context.ts'
import { downloadLinks } from '#src/services/invitations/download-links.ts'
import { sendInvitations, sendReminders } from '#src/services/invitations/send.ts'
import { deleteCampaign } from '#src/services/retention/delete-campaign.ts'
import { makeTrusteeLink, resetTrustee } from '#src/services/trustees/trustee-link.ts'
import { viewCampaign } from '#src/web/admin/campaign.view.ts'
import { attempt, mustBeConfirmed, parseForm, seeOther } from '#src/web/forms.ts'
import { linksFile } from '#src/web/links-file.ts'
import { answersAgain } from '#src/web/sent-again.ts'

/** What moves a campaign on: the same services as the API's, each from a form of the campaign's page. */
export async function campaignStepsRoutes(app: FastifyInstance, { context }: { context: Context }) {
  app.post('/campaigns/:id/invitations', step('invitations', sendInvitations))
  app.post('/campaigns/:id/reminders', step('reminders', sendReminders))
  app.post('/campaigns/:id/closing', step('closing', confirmed(closeCampaign)))
  app.post('/campaigns/:id/extension', extend)
  app.post('/campaigns/:id/deletion', remove)
  app.post('/campaigns/:id/trustee-link', trusteeLink)
  app.post('/campaigns/:id/trustee-reset', step('trustee-reset', confirmed(resetTrustee)))
  app.post('/campaigns/:id/links', download('septet-links.csv', 'text/csv', links))
  app.post('/campaigns/:id/key-export', download('septet-keys.json', 'application/json', keys))

  async function extend(request: FastifyRequest, reply: FastifyReply) {
    const { closesOn } = parseForm(Extension, request)
    const { problem } = await attempt(() =>
      extendCampaign(context, request.actor, idOf(request), dayOf(closesOn)),
    )
    if (!problem) return seeOther(reply, `/campaigns/${idOf(request)}?done=extended`)
    const refused = { problem, field: 'closesOn', entered: closesOn }
    return viewCampaign(context, request, reply, { refused })
  }

  async function remove(request: FastifyRequest, reply: FastifyReply) {
    const { title } = parseForm(Title, request)
    const { problem } = await attempt(() =>
      deleteCampaign(context, request.actor, idOf(request), title),
    )
    if (!problem) return seeOther(reply, '/campaigns?done=deleted')
    const refused = { problem, field: 'deleted-title', entered: title }
    return viewCampaign(context, request, reply, { refused })
  }

  async function links(request: FastifyRequest) {
    mustBeConfirmed(request)
    const take = () => downloadLinks(context, request.actor, idOf(request))
    return linksFile(await taken(request, take))
  }

  async function keys(request: FastifyRequest) {
    const { passphrase, again } = parseForm(Passphrases, request)
    if (passphrase !== again) throw new Problem('keys.passphrase-different')
    return exportKeys(context, request.actor, idOf(request), passphrase)
  }

  /** The link stands in this one answer: an address or a stored page would keep it. */
  async function trusteeLink(request: FastifyRequest, reply: FastifyReply) {
    const { problem, result } = await attempt(() =>
      makeTrusteeLink(context, request.actor, idOf(request)),
    )
    if (problem) return refuse(request, reply, problem)
    return viewCampaign(context, request, reply, { trusteeLink: result })
  }

  function refuse(request: FastifyRequest, reply: FastifyReply, problem: Problem) {
    return viewCampaign(context, request, reply, {
      refused: { problem, field: null, entered: '' },
    })
  }

  /** A step that leads back to the campaign's page, or says there why it could not be done. */
  function step(done: string, work: Step) {
    return async (request: FastifyRequest, reply: FastifyReply) => {
      const id = idOf(request)
      const { problem } = await attempt(() => work(context, request.actor, id, request))
      if (!problem) return seeOther(reply, `/campaigns/${id}?done=${done}`)
      return refuse(request, reply, problem)
    }
  }

  /** A step whose result is a file; where it cannot be made, the campaign's page says why. */
  function download(
    name: string,
    type: string,
    work: (request: FastifyRequest) => Promise<string>,
  ) {
    return async (request: FastifyRequest, reply: FastifyReply) => {
      const { problem, result } = await attempt(() => work(request))
      if (problem) return refuse(request, reply, problem)
      return reply
        .type(`${type}; charset=utf-8`)
        .header('content-disposition', `attachment; filename="${name}"`)
        .send(result)
    }
  }
}

const taken = answersAgain<Awaited<ReturnType<typeof downloadLinks>>>()

type Step = (
  context: Context,
  actor: FastifyRequest['actor'],
  id: string,
  request: FastifyRequest,
) => Promise<unknown>

const confirmed =
  (work: Step): Step =>
  async (context, actor, id, request) => {
    mustBeConfirmed(request)
    return work(context, actor, id, request)
  }

const idOf = (request: FastifyRequest) => z.object({ id: z.string() }).parse(request.params).id

function dayOf(text: string): string {
  const day = z.iso.date().safeParse(text)
  if (!day.success) throw new Problem('form.day-missing')
  return day.data
}

const Title = z.object({ title: z.string().default('') })
const Extension = z.object({ closesOn: z.string().default('') })
const Passphrases = z.object({ passphrase: z.string().default(''), again: z.string().default('') })
