import type { Campaign } from '#src/core/campaign/campaign.ts'
import { openingMoment } from '#src/core/contact/schedule.ts'
import { Problem, type ProblemKey } from '#src/core/problem.ts'
import * as campaigns from '#src/data/frame/campaigns.ts'
import { record } from '#src/services/audit-log.ts'
import type { Context } from '#src/services/context.ts'
import { announceToPreparers } from '#src/services/mail/announcements.ts'
import { beginOpening } from '#src/services/opening/begin-opening.ts'

/** Opens a draft at its time; late is as good. Where it cannot be opened it stays a draft, and people are told. */
export async function runScheduledOpening(context: Context, id: string): Promise<Date | undefined> {
  const campaign = await campaigns.findCampaign(context.frame, id)
  const due = campaign && openingMoment(campaign)
  if (!due || campaign.state !== 'draft') return undefined
  if (context.now() < due) return due

  try {
    await beginOpening(context, null, campaign, { reason: campaign.schedule.reason, invites: true })
  } catch (error) {
    if (!(error instanceof Problem) || !isAbout(error.key)) throw error
    await tellWhy(context, campaign, { key: error.key, problem: error })
  }
  return undefined
}

/** Why a draft stays one, and what is said of it. */
const SAID = {
  'campaign.asked-recently': 'announcement.not-opened.asked-recently',
  'campaign.department-gone': 'announcement.not-opened.department',
  'campaign.ends-in-past': 'announcement.not-opened.over',
  'campaign.too-few-invited': 'announcement.not-opened.too-few',
  'campaign.trustee-key-missing': 'announcement.not-opened.trustee',
  'cards.department-gone': 'announcement.not-opened.cards',
  'commitment.unfit': 'announcement.not-opened.commitment',
} as const satisfies Partial<Record<ProblemKey, string>>

const isAbout = (key: ProblemKey): key is keyof typeof SAID => Object.hasOwn(SAID, key)

async function tellWhy(
  context: Context,
  { id, title }: Campaign,
  { key, problem }: { key: keyof typeof SAID; problem: Problem },
) {
  await record(context, null, 'campaign.not-opened', id, { reason: key })
  const { count, invited } = problem.details
  const told = { campaign: title, count: Number(count ?? invited ?? 0) }
  await announceToPreparers(context, SAID[key], told)
}
