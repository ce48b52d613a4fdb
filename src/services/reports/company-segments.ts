import { type Actor, mayIn } from '#src/core/permission.ts'
import { orderedItems } from '#src/core/questionnaire/items.ts'
import { type SegmentFigures, segmentFigures } from '#src/core/report/segments.ts'
import { findSegments } from '#src/data/published/segments.ts'
import type { Context } from '#src/services/context.ts'
import type { ReadCover } from '#src/services/reports/read-cover.ts'
import { type SignedFrame, signedFrame } from '#src/services/survey/signed-frame.ts'

/**
 * The company by what people say of themselves (R8): a part of the reports at the top of the tree, for whoever may read
 * all of them; `null` elsewhere, because no value is ever crossed with the tree.
 */
export async function companySegments(
  context: Context,
  actor: Actor,
  { campaign, tree, department }: ReadCover,
): Promise<SegmentFigures[] | null> {
  const tops = tree.units.filter(({ parent }) => parent === null)
  const isAll = tops.every(({ unit }) => mayIn(actor, 'reports', tree.lineages[unit] ?? []))
  if (department.parent !== null || !isAll) return null
  const { manifest, questionnaire } = await signedFrame(context, campaign.id)
  if (manifest.segments.length === 0) return []
  const rows = await findSegments(context.published, campaign.id)
  return segmentFigures(manifest.segments, asked(questionnaire), rows)
}

const asked = (questionnaire: SignedFrame['questionnaire']) => ({
  factors: questionnaire.factors.map(({ id }) => id),
  items: orderedItems(questionnaire).map(({ id }) => id),
})
