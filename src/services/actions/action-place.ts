import { type Actor, mayIn, reachOf } from '#src/core/permission.ts'
import { lineageNow } from '#src/data/roster/lineage.ts'
import type { Context } from '#src/services/context.ts'
import { frozenTree } from '#src/services/reports/readable.ts'

/** Where the department of an action stands: its path, and the ids of it and of all above it. */
export type Place = Readonly<{ path: string; lineage: readonly string[]; isGone: boolean }>

/** In the roster of now; a department that is gone stands where its campaign knew it. */
export async function placeOf(
  context: Context,
  { campaign, department }: Readonly<{ campaign: string; department: string }>,
): Promise<Place> {
  const [own, ...above] = await lineageNow(context.roster, department)
  if (own) return { path: own.path, lineage: [own.id, ...above.map(({ id }) => id)], isGone: false }
  return frozenPlace(context, campaign, department)
}

/** Where a campaign knew a department. */
export async function frozenPlace(
  context: Context,
  campaign: string,
  department: string,
): Promise<Place> {
  const { unitOf, lineages } = await frozenTree(context, campaign)
  const unit = unitOf.get(department)
  return {
    path: unit?.path ?? '',
    lineage: (unit && lineages[unit.unit]) ?? [department],
    isGone: true,
  }
}

/** Whether an actor may read an action: HR each, managers those of their subtree once they may read the reports. */
export const mayReadAction = (
  actor: Actor,
  { lineage }: Pick<Place, 'lineage'>,
  { releasedOn }: Readonly<{ releasedOn: string | null }>,
): boolean =>
  mayIn(actor, 'plans', lineage) && (reachOf(actor, 'plans') === 'all' || releasedOn !== null)
