import { type Action, type State, stateOf } from '#src/core/actions/action.ts'
import { isStarted, measureOf, mustBeInReach } from '#src/core/actions/measure.ts'
import { mustMayMove } from '#src/core/actions/moves.ts'
import { isOpen, isOpenState } from '#src/core/actions/plan.ts'
import { shortText, tidyTerms } from '#src/core/actions/terms.ts'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import * as actions from '#src/data/office/actions.ts'
import { actionNow, mustFit, onPlans, type Plans } from '#src/services/actions/on-plans.ts'
import { mustBeKnown } from '#src/services/actions/owners.ts'
import { type ActionPlace, readActionPlace } from '#src/services/actions/place.ts'
import { putReminders } from '#src/services/actions/reminders/remind-owners.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

/** To which state an action moves, and why; `revision` is that of the action which was read. */
export type Move = Readonly<{ state: State; note: string; revision: number }>

/** Moves an action to another state. As soon as it is active, its baseline and target stay as they are. */
export async function moveAction(
  context: Context,
  actor: Actor | null,
  id: string,
  { state, note: entered, revision }: Move,
): Promise<Action> {
  mustBeAllowed(actor, 'plans')
  const place = await readActionPlace(context, actor, id)
  const note = shortText('note', entered)
  const moved = await onPlans(context, actor, place, async (plans) => {
    const before = await actionNow(plans, id)
    if (before.revision !== revision) return movedAlready(before, state)
    mustMayMove(before, state, note, place.today)
    if (!isOpen(before) && isOpenState(state)) await mustFit(context, actor, plans, before)
    if (state === 'active') await mustBeKnown(plans.rooms, before.owner, 'action.owner-left')
    await keepMoved(plans, before, state === 'active' ? baselineAt(place, before) : before.baseline)
    const at = context.now().toISOString()
    await actions.insertActionState(plans.rooms.office, before, {
      state,
      at,
      actor: actor.name,
      note,
    })
    if (state === 'active') await putReminders(plans.rooms.office, place.campaign, context.now())
    await plans.record('action.moved', { state })
    return actionNow(plans, id)
  })
  context.wake()
  return moved
}

/** A second click finds its work done; whoever meant something else is told. */
function movedAlready(now: Action, state: State): Action {
  if (stateOf(now) === state) return now
  throw new Problem('action.changed')
}

/** What is measured against from now on; an action that was active before keeps what it had. */
function baselineAt({ reading }: ActionPlace, action: Action) {
  if (isStarted(action)) return action.baseline
  const measure = measureOf(reading.report, action)
  mustBeInReach(action, measure)
  return measure.baseline
}

async function keepMoved({ rooms }: Plans, before: Action, baseline: Action['baseline']) {
  const change = { ...tidyTerms(before), baseline }
  if (!(await actions.changeAction(rooms.office, before.id, before.revision, change)))
    throw new Problem('action.changed')
}
