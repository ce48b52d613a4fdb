import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type Act, reachOf } from '#src/core/permission.ts'
import { showCampaignActs } from '#src/services/campaigns/campaign-acts.ts'
import { type CampaignWithProgress, showCampaign } from '#src/services/campaigns/campaigns.ts'
import { showParticipation, showTurnout } from '#src/services/campaigns/participation.ts'
import { showChannels } from '#src/services/channels/channels.ts'
import type { Context } from '#src/services/context.ts'
import { previewOpening } from '#src/services/opening/open-campaign.ts'
import { rosterAge } from '#src/services/roster/age.ts'
import { closedPage } from '#src/web/admin/campaign-closed.page.ts'
import { draftPage, judgedDraftPage } from '#src/web/admin/campaign-draft.page.ts'
import type { CampaignView } from '#src/web/admin/campaign-head.page.ts'
import { openPage } from '#src/web/admin/campaign-open.page.ts'
import { workingPage } from '#src/web/admin/campaign-working.page.ts'
import { doneNotice, fromOf } from '#src/web/admin/parts.ts'
import { readerOf } from '#src/web/reader.ts'

const REFRESH_SECONDS = '5'

/** What the form that was sent leaves behind: why it was refused, or a link that is shown this once. */
type Shown = Partial<Pick<CampaignView, 'refused' | 'trusteeLink' | 'schedule'>>

/** The page of a campaign, by its state. */
export async function viewCampaign(
  context: Context,
  request: FastifyRequest,
  reply: FastifyReply,
  { refused = null, trusteeLink = null, schedule = null }: Shown = {},
) {
  const { id } = z.object({ id: z.string() }).parse(request.params)
  const campaign = await showCampaign(context, request.actor, id)
  if (refused) reply.code(refused.problem.status)
  const reader = await readerOf(context, request, reply)
  const may = (act: Act) => request.actor !== null && reachOf(request.actor, act) !== null
  const view: CampaignView = {
    campaign,
    refused,
    trusteeLink,
    schedule,
    reader,
    notice: BEGUN[campaign.state]?.has(doneOf(request)) ? null : doneNotice(reader, request),
    channels: may('campaigns') ? await showChannels(context, request.actor, id) : null,
    may,
    now: context.now(),
    from: fromOf(request),
  }
  return PAGES[campaign.state](context, request, reply, view)
}

/** What was said to have begun, and is over in this state: the page came here by asking again. */
const BEGUN: Partial<Record<CampaignWithProgress['state'], ReadonlySet<string>>> = {
  open: new Set(['opening']),
  closed: new Set(['closing']),
}

const doneOf = ({ query }: FastifyRequest) => String((query as Record<string, unknown>).done)

type ShowState = (
  context: Context,
  request: FastifyRequest,
  reply: FastifyReply,
  view: CampaignView,
) => Promise<FastifyReply>

const PAGES: Record<CampaignWithProgress['state'], ShowState> = {
  draft: showDraft,
  opening: showWorking,
  open: showOpen,
  grace: showOpen,
  closing: showWorking,
  closed: showClosed,
}

async function showDraft(
  context: Context,
  request: FastifyRequest,
  reply: FastifyReply,
  view: CampaignView,
) {
  if (!view.may('campaigns') && view.may('pack'))
    return reply.view('admin/campaign-draft', judgedDraftPage(view))
  const preview = await previewOpening(context, request.actor, view.campaign.id)
  const age = await rosterAge(context, request.actor)
  return reply.view('admin/campaign-draft', draftPage(view, preview, age))
}

async function showWorking(
  _context: Context,
  _request: FastifyRequest,
  reply: FastifyReply,
  view: CampaignView,
) {
  // works without a script, and ends by itself: the next state does not ask for it; a link is not swept away
  if (!view.trusteeLink) reply.header('refresh', REFRESH_SECONDS)
  return reply.view('admin/campaign-working', workingPage(view))
}

async function showOpen(
  context: Context,
  request: FastifyRequest,
  reply: FastifyReply,
  view: CampaignView,
) {
  const { id } = view.campaign
  const acts = view.may('campaigns') ? await showCampaignActs(context, request.actor, id) : null
  const bands = view.may('participation')
    ? await showParticipation(context, request.actor, id)
    : null
  return reply.view('admin/campaign-open', openPage(view, acts, bands))
}

async function showClosed(
  context: Context,
  request: FastifyRequest,
  reply: FastifyReply,
  view: CampaignView,
) {
  const { id } = view.campaign
  const acts = view.may('campaigns') ? await showCampaignActs(context, request.actor, id) : null
  const turnout = view.may('participation') ? await showTurnout(context, request.actor, id) : null
  return reply.view('admin/campaign-closed', closedPage(view, acts, turnout))
}
