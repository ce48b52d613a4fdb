import type { Campaign } from '#src/core/campaign/campaign.ts'
import { NO_COMPARISON } from '#src/core/report/detail.ts'
import { composeReport, type DepartmentReport } from '#src/core/report/report.ts'
import { findCoverOf } from '#src/data/published/covers.ts'
import type { Context } from '#src/services/context.ts'
import type { BlockUnits } from '#src/services/loop/block-units.ts'
import { sidesOf } from '#src/services/reports/department-report.ts'
import { type FrozenTree, frozenTree } from '#src/services/reports/readable.ts'
import { reportMethod } from '#src/services/reports/report-method.ts'
import { storedFigures } from '#src/services/reports/stored-figures.ts'
import { signedFrame } from '#src/services/survey/signed-frame.ts'

type Cover = NonNullable<Awaited<ReturnType<typeof findCoverOf>>>

/** The report of exactly the people of a block; `null` where no department's report is about them alone. */
export async function blockReport(
  context: Context,
  campaign: Campaign,
  { units }: BlockUnits,
): Promise<DepartmentReport | null> {
  const own = units.join()
  for (const unit of units) {
    const cover = await findCoverOf(context.published, campaign.id, unit)
    if (cover && unitsOf(cover).join() === own)
      return coverReport(context, campaign, { unit, cover })
  }
  return null
}

/** The report of the whole company; `null` where it has several tops, for then nothing is published of them together. */
export async function companyReport(
  context: Context,
  campaign: Campaign,
): Promise<DepartmentReport | null> {
  const { units } = await frozenTree(context, campaign.id)
  const tops = units.filter(({ parent }) => parent === null)
  const [top] = tops
  if (!top || tops.length > 1) return null
  const cover = await findCoverOf(context.published, campaign.id, top.unit)
  return cover ? coverReport(context, campaign, { unit: top.unit, cover }) : null
}

/** What a cover says of itself, to whoever: no comments, no detail, nothing of the company beside it. */
async function coverReport(
  context: Context,
  campaign: Campaign,
  { unit, cover }: Readonly<{ unit: number; cover: Cover }>,
): Promise<DepartmentReport> {
  const tree: FrozenTree = await frozenTree(context, campaign.id)
  const frame = await signedFrame(context, campaign.id)
  const { path = '', label = '' } = tree.units[unit] ?? {}
  const figures = storedFigures(cover.figures)
  return composeReport(
    {
      campaign: campaign.id,
      cover: { counted: cover.counted, invited: cover.invited, exact: cover.exact === 1 },
      ...sidesOf(tree, unitsOf(cover), unit),
      figures: { ...figures, factors: figures.factors.map(withoutDetail) },
      previous: null,
      company: null,
      questionnaire: frame.questionnaire,
      edited: [],
      comments: null,
      commentCounts: null,
      segments: null,
      // what is done about it stands by itself on their page, without names
      actions: [],
      ownerOf: (name) => ({ name, left: true }),
      earlierPlan: null,
      effects: [],
      method: reportMethod(campaign, frame),
    },
    { id: unit, path, label },
  )
}

const unitsOf = ({ units }: Cover) => JSON.parse(units) as number[]

const withoutDetail = (factor: DepartmentReport['factors'][number]) => ({
  ...factor,
  ...NO_COMPARISON,
})
