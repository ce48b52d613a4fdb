import type { Action, ActionTerms } from '#src/core/actions/action.ts'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { randomId } from '#src/core/random.ts'
import { findAction, insertAction } from '#src/data/office/actions.ts'
import { checkedTerms } from '#src/services/actions/checked-terms.ts'
import { actionNow, mustFit, onPlans } from '#src/services/actions/on-plans.ts'
import { readPlace } from '#src/services/actions/place.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

/**
 * Adds a proposal to the plan that a department makes from the report of a campaign. A form brings its own `id`: sent
 * twice, it adds one action.
 */
export async function addAction(
  context: Context,
  actor: Actor | null,
  campaignId: string,
  unit: number,
  entered: ActionTerms,
  id: string = randomId(),
): Promise<Action> {
  mustBeAllowed(actor, 'plans')
  const place = await readPlace(context, actor, campaignId, unit)
  const own = { id, campaign: place.campaign.id, department: place.department.department }
  return onPlans(context, actor, place, async (plans) => {
    const { office } = plans.rooms
    const known = await findAction(office, id)
    if (known) return sentAgain(known, own)
    const terms = await checkedTerms(plans.rooms, place, entered, null)
    await mustFit(context, actor, plans, { ...own, factor: terms.factor })
    const at = context.now().toISOString()
    const first = { state: 'planned', at, actor: actor.name, note: '' } as const
    await insertAction(office, own, { ...terms, baseline: null }, first)
    await plans.record('action.added')
    return actionNow(plans, id)
  })
}

function sentAgain(
  known: Action,
  { campaign, department }: Pick<Action, 'campaign' | 'department'>,
) {
  if (known.campaign !== campaign || known.department !== department)
    throw new Problem('action.changed')
  return known
}
