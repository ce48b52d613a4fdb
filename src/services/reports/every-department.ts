import { setImmediate } from 'node:timers/promises'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import type { Actor } from '#src/core/permission.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import type { Headline } from '#src/core/report/headline.ts'
import type { DepartmentReport } from '#src/core/report/report.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'
import { type Level, rowsOf } from '#src/services/reports/heat-map-rows.ts'
import { type ListedReport, listReports } from '#src/services/reports/list-reports.ts'
import { type FrozenTree, frozenTree, readableCampaign } from '#src/services/reports/readable.ts'
import { reportMethod } from '#src/services/reports/report-method.ts'
import { signedFrame } from '#src/services/survey/signed-frame.ts'

/** A department as it stands in a list of all. `foreign` = the units outside it with which it is counted. */
export type DepartmentFigures = ListedReport &
  Pick<Headline, 'index' | 'factors'> &
  Readonly<{ invited: number; foreign: readonly number[] }>

/** All departments that somebody may read the reports of, read page by page while they are used. */
export type EveryDepartment = Readonly<{
  campaign: Campaign
  questionnaire: Questionnaire
  tree: FrozenTree
  method: DepartmentReport['method']
  total: number
  departments: AsyncIterable<DepartmentFigures>
}>

const ON_A_PAGE = 100

/** The headline of every report that this actor may read, in tree order: the same figures as in the reports. */
export async function everyDepartment(
  context: Context,
  actor: Actor | null,
  campaignId: string,
): Promise<EveryDepartment> {
  mustBeAllowed(actor, 'reports')
  const campaign = await readableCampaign(context, actor, campaignId)
  const reports = await listReports(context, actor, campaign.id)
  const tree = await frozenTree(context, campaign.id)
  const frame = await signedFrame(context, campaign.id)
  return {
    campaign,
    questionnaire: frame.questionnaire,
    tree,
    method: reportMethod(campaign, frame),
    total: reports.length,
    departments: pageByPage({ context, campaign, tree }, reports),
  }
}

async function* pageByPage(
  level: Level,
  reports: readonly ListedReport[],
): AsyncGenerator<DepartmentFigures> {
  const { units } = level.tree
  for (let from = 0; from < reports.length; from += ON_A_PAGE) {
    // SQLite answers at once: without a turn of the loop nobody else would be served before the end
    await setImmediate()
    const page = new Map(reports.slice(from, from + ON_A_PAGE).map((one) => [one.id, one]))
    const rows = await rowsOf(
      level,
      units.filter(({ unit }) => page.has(unit)),
    )
    for (const { unit, report } of rows) {
      const listed = page.get(unit)
      if (!report || !listed) continue
      const { headline, invited, foreign } = report
      yield { ...listed, invited, foreign, index: headline.index, factors: headline.factors }
    }
  }
}
