import type { Action } from '#src/core/actions/action.ts'
import { mustFitBeside } from '#src/core/actions/plan.ts'
import type { AuditAct, AuditDetails } from '#src/core/audit-acts.ts'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { findCampaign, holdReported } from '#src/data/frame/campaigns.ts'
import { findAction, listActionsOf } from '#src/data/office/actions.ts'
import type { Rooms } from '#src/data/rooms.ts'
import type { ActionPlace } from '#src/services/actions/place.ts'
import { mayReadPlans } from '#src/services/actions/plan-facts.ts'
import { record } from '#src/services/audit-log.ts'
import type { Context } from '#src/services/context.ts'

/** What a change of plans does it with: the rooms of one transaction, and the way into the audit log. */
export type Plans = Readonly<{
  rooms: Rooms
  record: (act: AuditAct, details?: AuditDetails) => Promise<void>
}>

/**
 * Changes plans in one transaction, one change after another: whoever comes second sees what the first one did. The log
 * names the department alone: a text may hold figures, and who reads the log may not read reports.
 */
export function onPlans<Result>(
  { database, now }: Context,
  actor: Actor,
  { campaign, department }: Pick<ActionPlace, 'campaign' | 'department'>,
  work: (plans: Plans) => Promise<Result>,
): Promise<Result> {
  return database.inOneTransaction(async (rooms) => {
    const reported = await holdReported(rooms.frame, database.dialect)
    if (!reported.has(campaign.id)) throw new Problem('campaign.not-found', { id: campaign.id })
    const where = { office: rooms.office, now }
    return work({
      rooms,
      record: (act, details = {}) =>
        record(where, actor, act, campaign.id, { department: department.path, ...details }),
    })
  })
}

/** The action as it stands now; throws where somebody deleted it meanwhile. */
export async function actionNow({ rooms }: Plans, id: string): Promise<Action> {
  const action = await findAction(rooms.office, id)
  if (!action) throw new Problem('action.not-found')
  return action
}

/** Throws where an action that is to be carried out does not fit beside the others of its department. */
export async function mustFit(
  context: Context,
  actor: Actor,
  { rooms }: Plans,
  own: Pick<Action, 'id' | 'campaign' | 'department' | 'factor'>,
) {
  const all = await listActionsOf(rooms.office, [own.department])
  const nameable = new Set<string>()
  for (const id of new Set(all.map(({ campaign }) => campaign))) {
    const campaign = await findCampaign(rooms.frame, id)
    const inside = { ...context, ...rooms }
    if (campaign && (await mayReadPlans(inside, actor, campaign, own.department))) nameable.add(id)
  }
  mustFitBeside(own, all, ({ campaign }) => nameable.has(campaign))
}
