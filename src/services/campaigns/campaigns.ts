import { dayIn } from '#src/core/campaign/calendar.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import { CampaignDraft, mustBeTimeZone, termsOf } from '#src/core/campaign/draft.ts'
import type { Trustee } from '#src/core/campaign/trustee.ts'
import { type Actor, reachOf } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { randomId } from '#src/core/random.ts'
import { tidyPath } from '#src/core/roster/check-rows.ts'
import * as campaigns from '#src/data/frame/campaigns.ts'
import { findQuestionnaire } from '#src/data/frame/questionnaires.ts'
import { findJob, type JobKind } from '#src/data/office/jobs.ts'
import { insertTrustee } from '#src/data/office/trustees.ts'
import { findDepartment } from '#src/data/roster/people.ts'
import { record } from '#src/services/audit-log.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'
import { ensureDefaultQuestionnaire } from '#src/services/questionnaires.ts'
import { trusteeOf, trusteesOf } from '#src/services/trustees/trustee-state.ts'

type CampaignProgress = Readonly<{ done: number; total: number; failure: string | null }>
export type ListedCampaign = Campaign & { trustee: Trustee | null }
export type CampaignWithProgress = ListedCampaign & { progress: CampaignProgress | null }

/** Keeps a draft; nothing is frozen before opening. */
export async function createCampaign(
  context: Context,
  actor: Actor | null,
  value: unknown,
): Promise<Campaign> {
  mustBeAllowed(actor, 'campaigns')
  const parsed = CampaignDraft.safeParse(value)
  if (!parsed.success) throw malformed(parsed.error.issues)

  const draft = parsed.data
  mustBeTimeZone(draft.timeZone)
  const questionnaire = await questionnaireOf(context, draft.questionnaire)
  for (const path of draft.departments ?? []) await mustExist(context, path)
  const terms = termsOf(
    draft,
    dayIn(draft.timeZone, context.now()),
    questionnaire.content.languages,
  )

  const id = randomId()
  await insertDraft(context, draft.trustee, {
    ...terms,
    id,
    title: draft.title,
    questionnaireId: questionnaire.id,
    questionnaireVersion: questionnaire.version,
    graceHours: draft.graceHours,
    graceEnds: null,
    languages: JSON.stringify(terms.languages),
    departments: draft.departments && JSON.stringify(draft.departments.map(tidyPath)),
    auditor: draft.auditor?.name ?? null,
    segments: JSON.stringify(terms.segments),
    keepComments: draft.retention.comments,
    keepReports: draft.retention.reports,
    state: 'draft',
    releasedOn: null,
  })
  await record(context, actor, 'campaign.created', id, { title: draft.title })
  if (draft.trustee) await record(context, actor, 'trustee.named', id, namedIn(draft))
  return findCampaign(context, id)
}

/** In one transaction: a draft that has lost its trustee would be opened without one. */
async function insertDraft(
  { database }: Context,
  trustee: CampaignDraft['trustee'],
  row: Parameters<typeof campaigns.insertCampaign>[1],
) {
  await database.inOneTransaction(async ({ frame, office }) => {
    await campaigns.insertCampaign(frame, row)
    if (trustee) await insertTrustee(office, row.id, trustee === true ? null : trustee)
  })
}

const namedIn = ({ trustee }: CampaignDraft) => (typeof trustee === 'string' ? { trustee } : {})

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

async function questionnaireOf(context: Context, named: CampaignDraft['questionnaire']) {
  await ensureDefaultQuestionnaire(context)
  const { id, version } = typeof named === 'string' ? { id: named, version: undefined } : named
  const stored = await findQuestionnaire(context.frame, id, version)
  if (!stored) throw new Problem('questionnaire.not-found', { id })
  return stored
}

async function mustExist({ roster }: Context, path: string) {
  const department = await findDepartment(roster, tidyPath(path))
  if (!department) throw new Problem('department.not-found', { path })
}

const malformed = (issues: readonly { path: PropertyKey[]; message: string }[]) =>
  new Problem('request.malformed', {
    field: issues[0]?.path.map(String).join('.') ?? '',
    reason: issues[0]?.message ?? '',
  })
