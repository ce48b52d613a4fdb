import { addAction } from '#src/services/actions/add-action.ts'
import { frozenTree } from '#src/services/reports/readable.ts'
import { terms } from '#test/core/actions/actions.ts'
import { aClosedCampaign, everybody, times } from '#test/setup/campaigns.ts'
import type { TestContext } from '#test/setup/context.ts'

/** Sales is reported alone, Legal is counted with others: too few answered. */
const WORKFORCE = {
  Company: [1, [4]],
  'Company/Legal': [3, [2, 1]],
  'Company/Sales': [12, [...times(6, 4), ...times(4, 2)]],
  'Company/Support': [10, times(8, 5)],
} as const

/** A closed campaign of a small company, with the units of its departments and their lasting ids. */
export async function aReportedCompany(context: TestContext, title = 'Spring') {
  const campaign = await aClosedCampaign(context, WORKFORCE, { title })
  const { units } = await frozenTree(context, campaign.id)
  const of = (path: string) => units.find((unit) => unit.path === path)
  return {
    campaign,
    unitOf: (path: string) => of(path)?.unit ?? -1,
    idOf: (path: string) => of(path)?.department ?? '',
  }
}

export type Reported = Awaited<ReturnType<typeof aReportedCompany>>

/** A proposal of Sales that could begin. */
export const aProposal = (
  context: TestContext,
  { campaign, unitOf }: Reported,
  own: Parameters<typeof terms>[0] = {},
) =>
  addAction(
    context,
    everybody,
    campaign.id,
    unitOf('Company/Sales'),
    terms({ owner: 'p2.0@example.org', dueOn: '2026-06-30', ...own }),
  )
