import { measureOf } from '#src/core/actions/measure.ts'
import { addDays } from '#src/core/campaign/calendar.ts'
import type { Actor } from '#src/core/permission.ts'
import { listActionsIn } from '#src/data/office/actions.ts'
import { addAction } from '#src/services/actions/add-action.ts'
import { moveAction } from '#src/services/actions/move-action.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import type { Context } from '#src/services/context.ts'
import type { DemoAction } from '#src/services/demo/actions.ts'
import { at } from '#src/services/demo/then.ts'
import { departmentReport } from '#src/services/reports/department-report.ts'
import { frozenTree } from '#src/services/reports/readable.ts'

const DAYS_TO_PLAN = 7

/** Plans what departments do about a campaign, each on its day; what a first try left behind stays. */
export async function runDemoActions(
  context: Context,
  actor: Actor,
  campaign: string,
  planned: readonly DemoAction[],
) {
  if ((await listActionsIn(context.office, campaign)).length > 0) return
  for (const action of planned) await runAction(context, actor, campaign, action)
}

async function runAction(context: Context, actor: Actor, campaign: string, planned: DemoAction) {
  const { department, rise, due, moves, ...terms } = planned
  const { closesOn } = await findCampaign(context, campaign)
  const { units } = await frozenTree(context, campaign)
  const unit = units.find(({ path }) => path === department)?.unit ?? -1
  const now = await departmentReport(context, actor, campaign, unit, null)
  const score = measureOf(now, terms).baseline?.score ?? null

  const { id } = await addAction(
    at(context, addDays(closesOn, DAYS_TO_PLAN)),
    actor,
    campaign,
    unit,
    {
      ...terms,
      dueOn: due === null ? null : addDays(closesOn, due),
      target: rise === null || score === null ? null : Math.round(score + rise),
    },
  )
  for (const [made, { state, day, note }] of moves.entries())
    await moveAction(at(context, addDays(closesOn, day)), actor, id, {
      state,
      note,
      revision: made + 1,
    })
}
