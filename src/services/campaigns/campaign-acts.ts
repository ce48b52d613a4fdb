import type { AuditAct } from '#src/core/audit-acts.ts'
import type { Actor } from '#src/core/permission.ts'
import { latestActsOf } from '#src/data/office/audit-log.ts'
import { countMails, type MailCounts } from '#src/data/roster/mail-queue.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

export type CampaignActs = Readonly<{
  canMail: boolean
  mails: MailCounts
  /** When each act was last done, as ISO 8601 instants. */
  at: Readonly<Partial<Record<AuditAct, string>>>
}>

/** What was done to a campaign so far, from the audit log, and what became of its mails; for those who run it. */
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
    mails: await countMails(context.roster, id),
    at: Object.fromEntries(latest.map(({ act, at }) => [act, at])),
  }
}
