import { type Actor, mayIn } from '#src/core/permission.ts'
import { listReportedUnits } from '#src/data/published/covers.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'
import { remember } from '#src/services/remember.ts'
import { mustHavePublished } from '#src/services/reports/nothing-published.ts'
import { frozenTree, readableCampaign } from '#src/services/reports/readable.ts'

export type ListedReport = Readonly<{
  id: number
  path: string
  label: string
  exact: boolean
  counted: number
}>

/** The departments that this actor may read a report of, in preorder. */
export async function listReports(
  context: Context,
  actor: Actor | null,
  campaignId: string,
): Promise<ListedReport[]> {
  mustBeAllowed(actor, 'reports')
  const campaign = await readableCampaign(context, actor, campaignId)
  await mustHavePublished(context, campaign.id)
  const { lineages } = await frozenTree(context, campaign.id)
  // published once: a list of thousands is read once, and each page is a part of it
  const rows = await remember(context, `reports/${campaign.id}`, () =>
    listReportedUnits(context.published, campaign.id),
  )
  return rows
    .filter(({ unit }) => mayIn(actor, 'reports', lineages[unit] ?? []))
    .map(({ unit, path, label, exact, counted }) => ({
      id: unit,
      path,
      label,
      exact: exact === 1,
      counted,
    }))
}
