import { addDays, dayIn, startOfDay } from '#src/core/campaign/calendar.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import { isParticipationShown, participationBand } from '#src/core/disclosure/participation.ts'
import { listGroups } from '#src/data/frame/frozen-tree.ts'
import { insertParticipation } from '#src/data/published/participation.ts'
import { countPasses } from '#src/data/roster/invitations.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import { startGrace } from '#src/services/closing/close-campaign.ts'
import type { Context } from '#src/services/context.ts'

/** What happens to an open campaign at 00:00 in its time zone. Late is as good: a day is written once. */
export async function runMidnight(context: Context, id: string): Promise<Date | undefined> {
  const campaign = await findCampaign(context, id)
  if (campaign.state !== 'open') return undefined

  const today = dayIn(campaign.timeZone, context.now())
  await showParticipation(context, campaign, today)
  if (today > campaign.closesOn) {
    await startGrace(context, campaign)
    return undefined
  }
  return nextMidnight(campaign, today)
}

export const nextMidnight = ({ timeZone }: Campaign, today: string) =>
  startOfDay(addDays(today, 1), timeZone)

/** The participation job: reads how many passes a group was given, writes a band. */
async function showParticipation(
  { roster, frame, published }: Context,
  campaign: Campaign,
  day: string,
) {
  if (!isParticipationShown(campaign.opensOn, day)) return
  const passes = await countPasses(roster, campaign.id)
  const issued = new Map(passes.map((group) => [group.gid, group.issued]))
  const groups = await listGroups(frame, campaign.id)
  await insertParticipation(
    published,
    groups.map(({ gid, invited }) => ({
      campaign: campaign.id,
      gid,
      day,
      ...participationBand(issued.get(gid) ?? 0, invited),
    })),
  )
}
