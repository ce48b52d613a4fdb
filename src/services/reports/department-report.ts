import { commentThreshold, detailThreshold } from '#src/core/disclosure/thresholds.ts'
import { type Actor, mayIn } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import type { Figures } from '#src/core/report/figures.ts'
import { composeReport, type DepartmentReport } from '#src/core/report/report.ts'
import { listComments } from '#src/data/published/comments.ts'
import { findCoverOf } from '#src/data/published/covers.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'
import { mustHavePublished } from '#src/services/reports/nothing-published.ts'
import {
  type FrozenTree,
  frozenTree,
  mustReach,
  readableCampaign,
} from '#src/services/reports/readable.ts'
import { signedFrame } from '#src/services/survey/signed-frame.ts'

type Cover = NonNullable<Awaited<ReturnType<typeof findCoverOf>>>

/** The report of a department: that of its cover, exact or not. */
export async function departmentReport(
  context: Context,
  actor: Actor | null,
  campaignId: string,
  unit: number,
): Promise<DepartmentReport> {
  mustBeAllowed(actor, 'reports')
  const campaign = await readableCampaign(context, actor, campaignId)
  const tree = await frozenTree(context, campaign.id)
  const { path, label } = mustReach(tree, actor, 'reports', unit)
  await mustHavePublished(context, campaign.id)
  const cover = await findCoverOf(context.published, campaign.id, unit)
  if (!cover) throw new Problem('report.nobody-asked')

  const units = JSON.parse(cover.units) as number[]
  const { manifest } = await signedFrame(context, campaign.id)
  return composeReport(
    {
      campaign: campaign.id,
      cover: { counted: cover.counted, invited: cover.invited, exact: cover.exact === 1 },
      ...sidesOf(tree, units, unit),
      figures: JSON.parse(cover.figures) as Figures,
      comments: await commentsOf(context, actor, campaign.id, tree, cover),
      method: {
        questionnaire: manifest.questionnaire,
        k: campaign.k,
        kComments: commentThreshold(campaign.k),
        kDetail: detailThreshold(campaign.k),
        scoring: 'points-0-100',
        validated: false,
      },
    },
    { id: unit, path, label },
  )
}

/** The cover's departments inside the one asked for, and those counted with it. */
function sidesOf({ units }: FrozenTree, ids: readonly number[], unit: number) {
  const top = units[unit]?.path ?? ''
  const paths = ids.map((id) => units[id]?.path ?? '')
  const isOwn = (path: string) => path === top || path.startsWith(`${top}/`)
  return { own: paths.filter(isOwn), foreign: paths.filter((path) => !isOwn(path)) }
}

/** Comments are shown where the cover is a union of comment blocks, all of which lie within the reader's reach. */
async function commentsOf(
  { published }: Context,
  actor: Actor,
  campaign: string,
  { lineages }: FrozenTree,
  { commentBlocks, units }: Cover,
) {
  if (commentBlocks === null) return null
  const isWithinReach = (JSON.parse(units) as number[]).every((unit) =>
    mayIn(actor, 'comments', lineages[unit] ?? []),
  )
  if (!isWithinReach) return null
  return listComments(published, campaign, JSON.parse(commentBlocks) as number[])
}
