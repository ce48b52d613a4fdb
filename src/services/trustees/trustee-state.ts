import type { Campaign } from '#src/core/campaign/campaign.ts'
import type { Trustee, TrusteeState } from '#src/core/campaign/trustee.ts'
import { findTrustee, listTrustees, type TrusteeRow } from '#src/data/office/trustees.ts'
import { findClose } from '#src/data/published/closes.ts'
import type { Context } from '#src/services/context.ts'
import { BOX_KEY } from '#src/services/survey/group-keys.ts'

export async function trusteeOf(context: Context, campaign: Campaign): Promise<Trustee | null> {
  const row = await findTrustee(context.office, campaign.id)
  return row ? shown(context, campaign, row) : null
}

/** The trustees of a list of campaigns, by campaign. */
export async function trusteesOf(
  context: Context,
  campaigns: readonly Campaign[],
): Promise<ReadonlyMap<string, Trustee>> {
  const rows = new Map((await listTrustees(context.office)).map((row) => [row.campaign, row]))
  const found = await Promise.all(
    campaigns.map(async (campaign) => {
      const row = rows.get(campaign.id)
      return row ? [[campaign.id, await shown(context, campaign, row)] as const] : []
    }),
  )
  return new Map(found.flat())
}

/** Whether a closing campaign has still to be given its box key, and its ballots cannot be opened before. */
export async function awaitsBoxKey(context: Context, { id, state }: Campaign): Promise<boolean> {
  if (state !== 'closing' || !(await findTrustee(context.office, id))) return false
  // in this order: a key that is no longer there has published what it opened
  const isHere = (await context.keys.list(id)).includes(BOX_KEY)
  return !isHere && !(await findClose(context.published, id))
}

async function shown(context: Context, campaign: Campaign, row: TrusteeRow): Promise<Trustee> {
  return { name: row.name, state: await stateOf(context, campaign, row) }
}

async function stateOf(
  context: Context,
  campaign: Campaign,
  { tokenHash, publicKey }: TrusteeRow,
): Promise<TrusteeState> {
  if (!publicKey) return tokenHash ? 'asked' : 'unasked'
  if (campaign.state === 'closed') return 'handed-over'
  if (campaign.state !== 'closing') return 'ready'
  return (await awaitsBoxKey(context, campaign)) ? 'awaited' : 'handed-over'
}
