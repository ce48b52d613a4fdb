import type { Campaign } from '#src/core/campaign/campaign.ts'
import { labeller } from '#src/core/disclosure/label.ts'
import { lastDescendants } from '#src/core/disclosure/tree.ts'
import { type Act, type Actor, mayIn, reachOf } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { type FrozenUnit, listUnits } from '#src/data/frame/frozen-tree.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'
import { forget, remember } from '#src/services/remember.ts'

/** A closed campaign whose reports this actor may read: HR at once, managers after the release. */
export async function readableCampaign(
  context: Context,
  actor: Actor | null,
  id: string,
): Promise<Campaign> {
  mustBeAllowed(actor, 'reports')
  const campaign = await findCampaign(context, id)
  if (campaign.state !== 'closed') throw new Problem('campaign.not-closed')
  if (campaign.reportsDeletedOn !== null)
    throw new Problem('report.deleted', { day: campaign.reportsDeletedOn })
  if (reachOf(actor, 'reports') === 'subtree' && campaign.releasedOn === null)
    throw new Problem('report.not-released')
  return campaign
}

/** The frozen tree with what is asked of it again and again. It never changes: read once. */
export async function frozenTree(context: Context, campaign: string): Promise<FrozenTree> {
  const tree = await remember(context, `tree/${campaign}`, () => readTree(context, campaign))
  // a draft has no tree yet: remembered, it would give managers all groups and HR no report
  if (tree.units.length === 0) forget(context, `tree/${campaign}`)
  return tree
}

async function readTree({ frame }: Context, campaign: string): Promise<FrozenTree> {
  const units = await listUnits(frame, campaign)
  const lineages: (readonly string[])[] = []
  for (const { unit, parent, department } of units)
    lineages[unit] = [department, ...(parent === null ? [] : (lineages[parent] ?? []))]
  const tree = units.map(({ unit, ...rest }) => ({ id: unit, ...rest }))
  return {
    units,
    unitOf: new Map(units.map((unit) => [unit.department, unit])),
    lineages,
    last: lastDescendants(tree),
    namesOf: labeller(tree),
  }
}

/** `unitOf`: by the lasting id of the department; `lineages`: the ids of each unit's department and all above it; `last`: the last unit below each. */
export type FrozenTree = Readonly<{
  units: readonly FrozenUnit[]
  unitOf: ReadonlyMap<string, FrozenUnit>
  lineages: readonly (readonly string[])[]
  last: ArrayLike<number>
  namesOf: ReturnType<typeof labeller>
}>

/** Whether a unit is another or lies below it. */
export const isInside = ({ last }: FrozenTree, top: number, unit: number) =>
  unit >= top && unit <= (last[top] ?? top)

/** The units above one that this actor may reach as well, the topmost first. */
export function reachableAbove(
  tree: FrozenTree,
  actor: Actor,
  { parent }: FrozenUnit,
): FrozenUnit[] {
  const above = parent === null ? undefined : tree.units[parent]
  if (!above || !mayIn(actor, 'reports', tree.lineages[above.unit] ?? [])) return []
  return [...reachableAbove(tree, actor, above), above]
}

/** The unit, if this actor may do the act on it; otherwise it is not found: its existence is no secret, its report is. */
export function mustReach(tree: FrozenTree, actor: Actor, act: Act, unit: number): FrozenUnit {
  const found = tree.units[unit]
  if (!found) throw new Problem('department.not-found')
  if (!mayIn(actor, act, tree.lineages[unit] ?? [])) throw new Problem('actor.forbidden')
  return found
}
