import { type Action, stateOf } from '#src/core/actions/action.ts'
import type { Actor } from '#src/core/permission.ts'
import { listActionsOf } from '#src/data/office/actions.ts'
import type { Context } from '#src/services/context.ts'
import { type ReportReading, readReport } from '#src/services/reports/read-report.ts'

export type MeetingReading = Readonly<{
  reading: ReportReading
  /** The plan of the department: what was made from this report and not dropped. */
  actions: readonly Action[]
}>

/** What a team talks about: the report without a single comment, and the plan made from it. */
export async function readMeeting(
  context: Context,
  actor: Actor | null,
  campaign: string,
  unit: number,
): Promise<MeetingReading> {
  const reading = await readReport(context, actor, campaign, unit, null)
  const department = reading.tree.units[unit]?.department
  const all = department ? await listActionsOf(context.office, [department]) : []
  const actions = all.filter(
    (action) => action.campaign === campaign && stateOf(action) !== 'dropped',
  )
  return { reading, actions }
}
