import type { Campaign } from '#src/core/campaign/campaign.ts'
import { type Act, type Actor, mayIn, reachOf } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { type FrozenUnit, listUnits } from '#src/data/frame/frozen-tree.ts'
import { findCampaign } from '#src/services/campaigns.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'
import { remember } from '#src/services/remember.ts'

/** A closed campaign whose reports this actor may read: HR at once, managers after the release. */
export async function readableCampaign(
  context: Context,
  actor: Actor | null,
  id: string,
): Promise<Campaign> {
  mustBeAllowed(actor, 'reports')
  const campaign = await findCampaign(context, id)
  if (campaign.state !== 'closed') throw new Problem('campaign.not-closed')
  if (reachOf(actor, 'reports') === 'subtree' && campaign.releasedOn === null)
    throw new Problem('report.not-released')
  return campaign
}

/** The frozen tree with the ids of each unit's department and all above it. It never changes: read once. */
export function frozenTree(context: Context, campaign: string): Promise<FrozenTree> {
  return remember(context, `tree/${campaign}`, async () => {
    const units = await listUnits(context.frame, campaign)
    const lineages: (readonly string[])[] = []
    for (const { unit, parent, department } of units)
      lineages[unit] = [department, ...(parent === null ? [] : (lineages[parent] ?? []))]
    return { units, lineages }
  })
}

export type FrozenTree = Readonly<{
  units: readonly FrozenUnit[]
  lineages: readonly (readonly string[])[]
}>

/** The unit, if this actor may do the act on it; otherwise it is not found: its existence is no secret, its report is. */
export function mustReach(tree: FrozenTree, actor: Actor, act: Act, unit: number): FrozenUnit {
  const found = tree.units[unit]
  if (!found) throw new Problem('department.not-found')
  if (!mayIn(actor, act, tree.lineages[unit] ?? [])) throw new Problem('actor.forbidden')
  return found
}
