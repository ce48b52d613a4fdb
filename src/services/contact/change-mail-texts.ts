import { z } from 'zod'
import type { Campaign, CampaignState } from '#src/core/campaign/campaign.ts'
import { checkedMailTexts, MailTextsDraft } from '#src/core/contact/mail-texts.ts'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { reviseCampaign } from '#src/data/frame/campaigns.ts'
import { record } from '#src/services/audit-log.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

export const MailTextsChange = z.strictObject({
  revision: z.int().min(1),
  mailTexts: MailTextsDraft,
})

/** While mails are still to come. */
const STATES: readonly CampaignState[] = ['draft', 'open']

/** Keeps the organisation's own words in the mails of a campaign; what is empty is worded as usual. */
export async function changeMailTexts(
  context: Context,
  actor: Actor | null,
  id: string,
  { revision, mailTexts }: z.infer<typeof MailTextsChange>,
): Promise<Campaign> {
  mustBeAllowed(actor, 'campaigns')
  const { state } = await findCampaign(context, id)
  if (!STATES.includes(state)) throw new Problem('campaign.mails-over')
  const entries = { mailTexts: JSON.stringify(checkedMailTexts(mailTexts)) }

  await context.database.inOneTransaction(async ({ frame, office }) => {
    const isMine = await reviseCampaign(frame, id, { revision, states: STATES }, entries)
    if (!isMine) await refuse({ frame }, id)
    await record({ office, now: context.now }, actor, 'campaign.mails-edited', id, {
      revision: revision + 1,
    })
  })
  return findCampaign(context, id)
}

async function refuse(where: Pick<Context, 'frame'>, id: string): Promise<never> {
  const { state, revision } = await findCampaign(where, id)
  throw STATES.includes(state)
    ? new Problem('campaign.changed', { revision })
    : new Problem('campaign.mails-over')
}
