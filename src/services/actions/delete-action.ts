import { isStarted } from '#src/core/actions/measure.ts'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import * as actions from '#src/data/office/actions.ts'
import { actionNow, onPlans } from '#src/services/actions/on-plans.ts'
import { type ActionPlace, readActionPlace } from '#src/services/actions/place.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

/** Deletes an action that was never active; returns where it was. What was begun stays, and may be dropped. */
export async function deleteAction(
  context: Context,
  actor: Actor | null,
  id: string,
  revision: number,
): Promise<ActionPlace> {
  mustBeAllowed(actor, 'plans')
  const place = await readActionPlace(context, actor, id)
  await onPlans(context, actor, place, async (plans) => {
    if (isStarted(await actionNow(plans, id))) throw new Problem('action.started')
    if (!(await actions.deleteAction(plans.rooms.office, id, revision)))
      throw new Problem('action.changed')
    await plans.record('action.deleted')
  })
  return place
}
