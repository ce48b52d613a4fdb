import { z } from 'zod'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import {
  type CommitmentCard,
  fitsCampaign,
  OUTCOMES,
  type Texts,
  tidyCommitment,
  tidySentence,
} from '#src/core/campaign/commitment.ts'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { holdCampaign } from '#src/data/frame/campaigns.ts'
import * as commitments from '#src/data/frame/commitments.ts'
import type { Frame } from '#src/data/rooms.ts'
import { record } from '#src/services/audit-log.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import { shownCard } from '#src/services/channels/commitment-card.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

export type CommitmentReading = Readonly<{
  campaign: Campaign
  stored: commitments.StoredCommitment | null
  card: CommitmentCard | null
}>

/** What was entered; `revision` is that of the commitment which the form showed, 0 = it showed none. */
export type EnteredCommitment = Readonly<{ promise: Texts; keptBy: string; revision: number }>
export type EnteredOutcome = Readonly<{ outcome: string; sentence: Texts; revision: number }>

const Day = z.iso.date()
const OutcomeName = z.enum(OUTCOMES)

/** The commitment of a campaign, for those who prepare it. */
export async function showCommitment(
  context: Context,
  actor: Actor | null,
  id: string,
): Promise<CommitmentReading> {
  mustBeAllowed(actor, 'campaigns')
  const campaign = await findCampaign(context, id)
  return {
    campaign,
    stored: (await commitments.findCommitment(context.frame, id)) ?? null,
    card: await shownCard(context.frame, id),
  }
}

/** Keeps the commitment of a draft; opening freezes it. */
export async function saveCommitment(
  context: Context,
  actor: Actor | null,
  id: string,
  { revision, ...entered }: EnteredCommitment,
) {
  mustBeAllowed(actor, 'campaigns')
  const isSaved = await onDraft(context, id, async (frame, campaign) => {
    if (!Day.safeParse(entered.keptBy).success) throw new Problem('form.day-missing')
    const tidy = tidyCommitment(entered, campaign)
    const stored = await commitments.findCommitment(frame, id)
    // sent twice, or by two who mean the same: nothing to do, and nobody to tell
    if (stored && isSame(stored, tidy)) return false
    const isMine = stored
      ? await commitments.changeCommitment(frame, id, revision, tidy)
      : revision === 0 && (await commitments.insertCommitment(frame, id, tidy))
    if (isMine) return true
    const meanwhile = await commitments.findCommitment(frame, id)
    if (meanwhile && isSame(meanwhile, tidy)) return false
    throw new Problem('commitment.changed')
  })
  if (isSaved) await record(context, actor, 'commitment.saved', id)
}

/** Takes the commitment off a draft. */
export async function removeCommitment(
  context: Context,
  actor: Actor | null,
  id: string,
  revision: number,
) {
  mustBeAllowed(actor, 'campaigns')
  const isRemoved = await onDraft(context, id, async (frame) => {
    if (!(await commitments.findCommitment(frame, id))) return false
    if (!(await commitments.deleteCommitment(frame, id, revision)))
      throw new Problem('commitment.changed')
    return true
  })
  if (isRemoved) await record(context, actor, 'commitment.removed', id)
}

/** Says of a closed campaign's commitment what became of it. The next campaign that opens shows it. */
export async function judgeCommitment(
  context: Context,
  actor: Actor | null,
  id: string,
  { outcome: named, sentence, revision }: EnteredOutcome,
) {
  mustBeAllowed(actor, 'outcome')
  const campaign = await findCampaign(context, id)
  if (campaign.state !== 'closed') throw new Problem('campaign.not-closed')
  const stored = await commitments.findCommitment(context.frame, id)
  if (!stored) throw new Problem('commitment.not-found')
  const outcome = OutcomeName.safeParse(named)
  if (!outcome.success) throw new Problem('commitment.outcome-missing')

  const tidy = { outcome: outcome.data, sentence: tidySentence(sentence, campaign.languages) }
  if (isSame(stored, tidy)) return
  if (!(await commitments.changeCommitment(context.frame, id, revision, tidy)))
    throw new Problem('commitment.changed')
  await record(context, actor, 'commitment.judged', id, { outcome: tidy.outcome })
}

/** Throws where a commitment does not fit the draft any more: its last day or its languages were changed since. */
export async function mustFitCampaign({ frame }: Context, campaign: Campaign) {
  const stored = await commitments.findCommitment(frame, campaign.id)
  if (stored && !fitsCampaign(stored, campaign)) throw new Problem('commitment.unfit')
}

/** Does the work while the campaign stays a draft: nobody opens it meanwhile. */
async function onDraft<Result>(
  { database }: Context,
  id: string,
  work: (frame: Frame, campaign: Campaign) => Promise<Result>,
): Promise<Result> {
  return database.inOneTransaction(async ({ frame }) => {
    const campaign = await holdCampaign(frame, id, database.dialect)
    if (!campaign) throw new Problem('campaign.not-found', { id })
    if (campaign.state !== 'draft') throw new Problem('campaign.not-draft')
    return work(frame, campaign)
  })
}

const isSame = (stored: object, entered: object) => {
  const known = stored as Record<string, unknown>
  return Object.entries(entered).every(
    ([name, value]) => JSON.stringify(known[name]) === JSON.stringify(value),
  )
}
