import type { Campaign } from '#src/core/campaign/campaign.ts'
import type { Actor } from '#src/core/permission.ts'
import { listCampaigns } from '#src/data/frame/campaigns.ts'
import { hasAuditList } from '#src/data/published/audit-list.ts'
import { findClose } from '#src/data/published/closes.ts'
import { isPublished } from '#src/data/published/partitions.ts'
import { lastsUntil } from '#src/services/audit-list/delete-audit-list.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

/** What there is to check in a campaign: `until` is the day on which the list is deleted. */
export type Audit = Readonly<{
  campaign: Pick<Campaign, 'id' | 'title' | 'auditor'>
  list:
    | Readonly<{ state: 'no-auditor' | 'not-closed' | 'nothing-published' | 'deleted' }>
    | Readonly<{ state: 'available'; until: string }>
}>

/** The campaigns that an auditor may look into, the latest first. */
export async function listAudits(context: Context, actor: Actor | null): Promise<Audit[]> {
  mustBeAllowed(actor, 'audit-list')
  const campaigns = await listCampaigns(context.frame)
  const opened = campaigns.filter(({ state }) => state !== 'draft' && state !== 'opening')
  return Promise.all(
    opened.map(async (campaign) => ({
      campaign,
      list: await listOf(context, campaign),
    })),
  )
}

async function listOf(
  { published }: Context,
  { id, state, auditor }: Campaign,
): Promise<Audit['list']> {
  if (!auditor) return { state: 'no-auditor' }
  const close = state === 'closed' ? await findClose(published, id) : undefined
  if (!close) return { state: 'not-closed' }
  if (await hasAuditList(published, id)) return { state: 'available', until: lastsUntil(close.day) }
  return { state: (await isPublished(published, id)) ? 'deleted' : 'nothing-published' }
}
