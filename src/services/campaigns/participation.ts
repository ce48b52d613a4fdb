import { type Actor, mayIn, reachOf } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { findClose } from '#src/data/published/closes.ts'
import { listLatestParticipation } from '#src/data/published/participation.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
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

/** What the closing counted; where nothing could be published, only how many were invited is told. */
export type Turnout =
  | Readonly<{
      isPublished: true
      invited: number
      issued: number
      counted: number
      malformed: number
    }>
  | Readonly<{ isPublished: false; invited: number }>

/** The totals of a closed campaign; `null` for those who see only a part of the company. */
export async function showTurnout(
  context: Context,
  actor: Actor | null,
  id: string,
): Promise<Turnout | null> {
  mustBeAllowed(actor, 'participation')
  const { k } = await findCampaign(context, id)
  if (reachOf(actor, 'participation') !== 'all') return null
  const close = await findClose(context.published, id)
  if (!close) throw new Problem('campaign.not-closed')
  const { invited, issued, counted, malformed } = close
  return counted < k
    ? { isPublished: false, invited }
    : { isPublished: true, invited, issued, counted, malformed }
}
