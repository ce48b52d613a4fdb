import { stateOf } from '#src/core/actions/action.ts'
import { textIn } from '#src/core/campaign/commitment.ts'
import { nextMailMoment } from '#src/core/contact/mail-hours.ts'
import { findCampaign } from '#src/data/frame/campaigns.ts'
import { findAction } from '#src/data/office/actions.ts'
import { actionMail } from '#src/email/action-mail.ts'
import type { Letter } from '#src/email/compose.ts'
import { pathOfAction } from '#src/services/actions/path-of-action.ts'
import { mayReadPlans } from '#src/services/actions/plan-facts.ts'
import { actorOf, findActionOwner } from '#src/services/actions/reminders/action-owner.ts'
import { readAbout } from '#src/services/actions/reminders/reminder-name.ts'
import type { Context } from '#src/services/context.ts'

/** A letter and its address, or when it may leave; `null` = it is not wanted any more. */
export type ActionLetter =
  | Readonly<{ to: string; letter: Letter }>
  | Readonly<{ from: Date }>
  | null

/** Writes what is on the list for the owner of an action, unless the action was done, moved or given away meanwhile. */
export async function actionLetter(
  context: Context,
  receiver: string,
  about: string,
): Promise<ActionLetter> {
  const named = readAbout(about)
  const action = named && (await findAction(context.office, named.id))
  if (!action || stateOf(action) !== 'active') return null
  if (action.owner !== receiver || action.dueOn !== named.dueOn) return null
  const campaign = await findCampaign(context.frame, action.campaign)
  const owner = await findActionOwner(context, receiver)
  if (!campaign || !owner) return null
  const from = nextMailMoment(context.now(), campaign)
  if (from > context.now()) return { from }

  const actor = await actorOf(context, owner)
  const mayRead =
    actor !== null && (await mayReadPlans(context, actor, campaign, action.department))
  const letter = actionMail(owner.language, named.reminder, {
    name: owner.name,
    title: textIn(owner.language, action.title).text,
    department: await pathOfAction(context, action),
    dueOn: action.dueOn,
    url: mayRead ? `${context.settings.baseUrl}/actions/${action.id}` : null,
  })
  return { to: owner.email, letter }
}
