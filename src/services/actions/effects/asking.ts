import type { Asked } from '#src/core/actions/effect/when.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import { listUnits } from '#src/data/frame/frozen-tree.ts'
import { findClose } from '#src/data/published/closes.ts'
import type { Context } from '#src/services/context.ts'
import { comparableCampaigns } from '#src/services/opening/previous.ts'

/** A closed campaign with whom it asked, by lasting ids. */
export type Asking = Asked & Readonly<{ departments: ReadonlySet<string> }>

/** The closed campaigns that one can be compared with, those whose reports were deleted among them. */
export async function askingBefore(context: Context, campaign: Campaign): Promise<Asking[]> {
  const asking: Asking[] = []
  for (const one of await comparableCampaigns(context, campaign)) {
    const lastDay = await lastDayOf(context, one)
    if (lastDay >= campaign.opensOn) continue
    const units = await listUnits(context.frame, one.id)
    const departments = new Set(units.map(({ department }) => department))
    asking.push({ lastDay, timeZone: one.timeZone, departments })
  }
  return asking
}

/** The last day on which a closed campaign could be answered: it may have been closed before its day. */
export async function lastDayOf(
  { published }: Pick<Context, 'published'>,
  { id, closesOn }: Campaign,
): Promise<string> {
  const close = await findClose(published, id)
  return close && close.day < closesOn ? close.day : closesOn
}
