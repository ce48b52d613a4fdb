import type { AuditAct } from '#src/core/audit-acts.ts'
import type { Actor } from '#src/core/permission.ts'
import { latestActsOf } from '#src/data/office/audit-log.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

/** When each act was last done to a campaign, as ISO 8601 instants. */
export type CampaignActs = Readonly<{
  canMail: boolean
  at: Readonly<Partial<Record<AuditAct, string>>>
}>

/** What was done to a campaign so far, from the audit log, for those who run it. */
export async function showCampaignActs(
  context: Context,
  actor: Actor | null,
  id: string,
): Promise<CampaignActs> {
  mustBeAllowed(actor, 'campaigns')
  await findCampaign(context, id)
  const latest = await latestActsOf(context.office, id)
  return {
    canMail: context.mailer !== null,
    at: Object.fromEntries(latest.map(({ act, at }) => [act, at])),
  }
}
