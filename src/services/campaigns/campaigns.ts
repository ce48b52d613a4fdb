import { toBase64url, utf8 } from '#src/core/anonymity/bytes.ts'
import { sha256 } from '#src/core/anonymity/server/hash.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import type { Trustee } from '#src/core/campaign/trustee.ts'
import { type Actor, reachOf } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { randomId } from '#src/core/random.ts'
import * as campaigns from '#src/data/frame/campaigns.ts'
import { findJob, type JobKind } from '#src/data/office/jobs.ts'
import { insertTrustee } from '#src/data/office/trustees.ts'
import { record } from '#src/services/audit-log.ts'
import { type CheckedDraft, checkedDraft } from '#src/services/campaigns/drafts/checked-draft.ts'
import { putOpeningJob } from '#src/services/contact/opening-job.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'
import { trusteeOf, trusteesOf } from '#src/services/trustees/trustee-state.ts'

type CampaignProgress = Readonly<{ done: number; total: number; failure: string | null }>
export type ListedCampaign = Campaign & { trustee: Trustee | null }
export type CampaignWithProgress = ListedCampaign & { progress: CampaignProgress | null }

/**
 * Keeps a draft; nothing is frozen before opening. `form` is the number of the form that it was entered in: the same
 * draft sent twice with the same form is one campaign.
 */
export async function createCampaign(
  context: Context,
  actor: Actor | null,
  value: unknown,
  form: string | null = null,
): Promise<Campaign> {
  mustBeAllowed(actor, 'campaigns')
  const draft = await checkedDraft(context, value)
  const id = form ? idOfForm(actor, form, draft) : randomId()
  await insertDraft(context, actor, id, draft)
  return findCampaign(context, id)
}

/** In one transaction: a draft that has lost its trustee would be opened without one. */
async function insertDraft(context: Context, actor: Actor, id: string, draft: CheckedDraft) {
  const { title, trustee, entries } = draft
  await context.database.inOneTransaction(async ({ frame, office }) => {
    const row = { ...entries, id, graceEnds: null, state: 'draft', releasedOn: null }
    const isNew = await campaigns.insertCampaign(frame, row)
    if (!isNew) return
    if (trustee) await insertTrustee(office, id, trustee === true ? null : trustee)
    await putOpeningJob(office, await findCampaign({ frame }, id))
    const log = { office, now: context.now }
    await record(log, actor, 'campaign.created', id, { title })
    if (trustee) await record(log, actor, 'trustee.named', id, namedIn(trustee))
  })
}

const namedIn = (trustee: string | true) => (trustee === true ? {} : { trustee })

/** An id that the form and what is in it decide; what was changed after going back is another campaign. */
function idOfForm({ id }: Actor, form: string, draft: CheckedDraft): string {
  const bytes = sha256(utf8(JSON.stringify(['septet/campaign-form/v1', id, form, draft])))
  // no id begins with a dash, which a command would take for an option
  return toBase64url(bytes.slice(0, 16)).replace(/^-/, 'A')
}

/** Anybody who signed in may know that a campaign exists; what is in it has rights of its own. */
export async function listCampaigns(
  context: Context,
  actor: Actor | null,
): Promise<ListedCampaign[]> {
  if (!actor) throw new Problem('actor.not-signed-in')
  const all = await campaigns.listCampaigns(context.frame)
  // who prepares a campaign, and who judges it before it is opened
  const isPreparing = reachOf(actor, 'campaigns') || reachOf(actor, 'pack')
  const listed = isPreparing
    ? all
    : all.filter(({ state }) => state !== 'draft' && state !== 'opening')
  const trustees = await trusteesOf(context, listed)
  return listed.map((campaign) => ({ ...campaign, trustee: trustees.get(campaign.id) ?? null }))
}

export async function showCampaign(
  context: Context,
  actor: Actor | null,
  id: string,
): Promise<CampaignWithProgress> {
  if (!actor) throw new Problem('actor.not-signed-in')
  const campaign = await findCampaign(context, id)
  const job = jobOf(campaign)
  const row = job && (await findJob(context.office, job, id))
  return {
    ...campaign,
    trustee: await trusteeOf(context, campaign),
    progress: row ? inPercent(row) : null,
  }
}

/** How far a job is, in percent: while a box is opened the numbers themselves would count the ballots. */
function inPercent({ done, total, failure }: CampaignProgress): CampaignProgress {
  return { done: total === 0 ? 0 : Math.floor((100 * done) / total), total: 100, failure }
}

/** For services that already asked for the right. */
export async function findCampaign(
  { frame }: Pick<Context, 'frame'>,
  id: string,
): Promise<Campaign> {
  const campaign = await campaigns.findCampaign(frame, id)
  if (!campaign) throw new Problem('campaign.not-found', { id })
  return campaign
}

function jobOf({ state }: Campaign): JobKind | null {
  if (state === 'opening') return 'campaign.open'
  return state === 'closing' ? 'campaign.close' : null
}
