import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { findAccount } from '#src/data/office/accounts.ts'
import { deleteSecondFactor } from '#src/data/office/second-factors.ts'
import { endSessions } from '#src/services/accounts/sessions.ts'
import { record } from '#src/services/audit-log.ts'
import type { Context } from '#src/services/context.ts'
import { mailTo } from '#src/services/mail/account-mails.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

/** Signs somebody out everywhere; `session` is the one that stays when it is the own account. */
export async function endSessionsOf(
  context: Context,
  actor: Actor | null,
  id: string,
  session: string | null,
) {
  mustBeAllowed(actor, 'accounts')
  const { email } = await mustBeFound(context, id)
  await endSessions(context.office, id, id === actor.id ? session : null)
  await record(context, actor, 'sessions.ended', null, { email })
}

/** Takes away the second factor of somebody who has lost it, with all sessions; the owner is told. */
export async function removeSecondFactorOf(context: Context, actor: Actor | null, id: string) {
  mustBeAllowed(actor, 'accounts')
  // the own one is dropped under "My account", where the password is asked for
  if (id === actor.id) throw new Problem('second-factor.own')
  const { email } = await mustBeFound(context, id)
  await context.database.inOneTransaction(async ({ office }) => {
    if (!(await deleteSecondFactor(office, id))) throw new Problem('second-factor.not-on')
    await record({ ...context, office }, actor, 'second-factor.removed', null, { email })
    await endSessions(office, id, null)
    await mailTo({ ...context, office }, 'second-factor-removed', [id], actor.name)
  })
}

async function mustBeFound({ office }: Context, id: string) {
  const account = await findAccount(office, id)
  if (!account) throw new Problem('account.not-found', { id })
  return account
}
