import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { findCoverOf } from '#src/data/published/covers.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'
import { mustHavePublished } from '#src/services/reports/nothing-published.ts'
import { frozenTree, mustReach, readableCampaign } from '#src/services/reports/readable.ts'

export type ReadCover = Awaited<ReturnType<typeof readCover>>

/** The cover of a department that this actor may read the report of, with where it stands. */
export async function readCover(
  context: Context,
  actor: Actor | null,
  campaignId: string,
  unit: number,
) {
  mustBeAllowed(actor, 'reports')
  const campaign = await readableCampaign(context, actor, campaignId)
  const tree = await frozenTree(context, campaign.id)
  const department = mustReach(tree, actor, 'reports', unit)
  await mustHavePublished(context, campaign.id)
  const cover = await findCoverOf(context.published, campaign.id, unit)
  if (!cover) throw new Problem('report.nobody-asked')
  return { campaign, tree, department, cover }
}
