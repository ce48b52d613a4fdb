import { type Action, type ActionTerms, stateOf } from '#src/core/actions/action.ts'
import { isOpen } from '#src/core/actions/plan.ts'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import * as actions from '#src/data/office/actions.ts'
import { checkedTerms } from '#src/services/actions/checked-terms.ts'
import { actionNow, mustFit, onPlans } from '#src/services/actions/on-plans.ts'
import { readActionPlace } from '#src/services/actions/place.ts'
import { putReminders } from '#src/services/actions/reminders/remind-owners.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

/** Changes what was entered of an action; `revision` is that of the action which was read. */
export async function changeAction(
  context: Context,
  actor: Actor | null,
  id: string,
  revision: number,
  entered: ActionTerms,
): Promise<Action> {
  mustBeAllowed(actor, 'plans')
  const place = await readActionPlace(context, actor, id)
  const changed = await onPlans(context, actor, place, async (plans) => {
    const before = await actionNow(plans, id)
    const terms = await checkedTerms(plans.rooms, place, entered, before)
    // sent twice, or by two who mean the same: nothing to do
    if (isSame(before, terms)) return before
    if (before.revision !== revision) throw new Problem('action.changed')
    if (before.factor !== terms.factor && isOpen(before))
      await mustFit(context, actor, plans, { ...before, factor: terms.factor })
    const change = { ...terms, baseline: before.baseline }
    if (!(await actions.changeAction(plans.rooms.office, id, revision, change)))
      throw new Problem('action.changed')
    // another owner hears of it at once, and another day counts from now on
    if (stateOf(before) === 'active')
      await putReminders(plans.rooms.office, place.campaign, context.now())
    await plans.record('action.changed')
    return actionNow(plans, id)
  })
  context.wake()
  return changed
}

const isSame = (before: Action, terms: ActionTerms) =>
  Object.entries(terms).every(
    ([name, value]) => JSON.stringify(before[name as keyof Action]) === JSON.stringify(value),
  )
