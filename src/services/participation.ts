import { type Actor, mayIn } from '#src/core/permission.ts'
import { listLatestParticipation } from '#src/data/published/participation.ts'
import { findCampaign } from '#src/services/campaigns.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'
import { frozenTree } from '#src/services/reports/readable.ts'

export type GroupParticipation = Readonly<{
  group: number
  label: string
  invited: number
  day: string
  from: number
  to: number
}>

/** The bands of last midnight, of the groups that lie wholly within the actor's reach. */
export async function showParticipation(
  context: Context,
  actor: Actor | null,
  id: string,
): Promise<GroupParticipation[]> {
  mustBeAllowed(actor, 'participation')
  const campaign = await findCampaign(context, id)
  const { units, lineages } = await frozenTree(context, campaign.id)
  const foreign = new Set(
    units
      .filter(({ unit }) => !mayIn(actor, 'participation', lineages[unit] ?? []))
      .map(({ gid }) => gid),
  )
  const rows = await listLatestParticipation(context.published, campaign.id)
  return rows
    .filter(({ gid }) => !foreign.has(gid))
    .map(({ gid, ...rest }) => ({ group: gid, ...rest }))
}
