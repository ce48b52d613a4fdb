import { z } from 'zod'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { reviseCampaign } from '#src/data/frame/campaigns.ts'
import {
  deleteTrustee,
  findTrustee,
  insertTrustee,
  renameTrustee,
} from '#src/data/office/trustees.ts'
import type { Office } from '#src/data/rooms.ts'
import { record } from '#src/services/audit-log.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import { type CheckedDraft, checkedDraft } from '#src/services/campaigns/drafts/checked-draft.ts'
import { putOpeningJob } from '#src/services/contact/opening-job.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

/**
 * Replaces what was entered of a draft. `value` is the draft with the `revision` that was read: where somebody saved
 * another meanwhile, nothing is kept.
 */
export async function changeCampaign(
  context: Context,
  actor: Actor | null,
  id: string,
  value: unknown,
): Promise<Campaign> {
  mustBeAllowed(actor, 'campaigns')
  const { revision, draft: given } = revised(value)
  const before = await findCampaign(context, id)
  mustBeCurrent(before, revision)
  const draft = await checkedDraft(context, given)

  await context.database.inOneTransaction(async ({ frame, office }) => {
    const expected = { revision, states: ['draft'] as const }
    const isMine = await reviseCampaign(frame, id, expected, draft.entries)
    if (!isMine) mustBeCurrent(await findCampaign({ frame }, id), revision)
    const log = { office, now: context.now }
    await record(log, actor, 'campaign.edited', id, { title: draft.title, revision: revision + 1 })
    const trustee = await changeNamedTrustee(office, id, draft.trustee)
    if (trustee) await record(log, actor, trustee.act, id, trustee.details)
    await putOpeningJob(office, await findCampaign({ frame }, id))
  })
  context.wake()
  return findCampaign(context, id)
}

/** Throws where a campaign is no draft any more, or somebody has saved it since. */
function mustBeCurrent({ state, revision: now }: Campaign, revision: number) {
  if (state !== 'draft') throw new Problem('campaign.not-draft')
  if (now !== revision) throw new Problem('campaign.changed', { revision: now })
}

/** Names, renames or forgets the trustee. Whose key is here already is settled: he is reset first, in sight of all. */
async function changeNamedTrustee(office: Office, id: string, wanted: CheckedDraft['trustee']) {
  const existing = await findTrustee(office, id)
  const name = typeof wanted === 'string' ? wanted : null
  if (!existing && !wanted) return null
  if (existing && wanted && existing.name === name) return null
  if (existing?.publicKey) throw new Problem('campaign.trustee-settled')

  if (!wanted) await deleteTrustee(office, id)
  else if (existing) await renameTrustee(office, id, name)
  else await insertTrustee(office, id, name)
  const details: Record<string, string> = name === null ? {} : { trustee: name }
  return { act: wanted ? ('trustee.named' as const) : ('trustee.removed' as const), details }
}

function revised(value: unknown) {
  const parsed = Revised.safeParse(value)
  if (!parsed.success)
    throw new Problem('request.malformed', {
      field: 'revision',
      reason: parsed.error.issues[0]?.message ?? '',
    })
  const { revision, ...draft } = parsed.data
  return { revision, draft }
}

const Revised = z.looseObject({ revision: z.int().min(1) })
