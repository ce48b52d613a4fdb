import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { deleteAccountMailsTo } from '#src/data/office/account-mails.ts'
import { findAccountByEmail } from '#src/data/office/accounts.ts'
import { forgetReminded } from '#src/data/office/action-reminders.ts'
import { forgetOwner } from '#src/data/office/actions.ts'
import { putJob } from '#src/data/office/jobs.ts'
import type { Office } from '#src/data/rooms.ts'
import { holdRoster } from '#src/data/roster/imports.ts'
import { deletePerson, findPerson, findPersonByEmail } from '#src/data/roster/one-person.ts'
import { deleteUploads } from '#src/data/roster/uploads.ts'
import { record } from '#src/services/audit-log.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

/**
 * Erases somebody from the roster, at any time. Of the person an id stays in the lists of who was asked, which names
 * nobody any more; an invitation to a campaign under way stays without the person; actions lose their owner, where no
 * account has the address. The audit log does not say who it was. A job destroys what stood in the files.
 */
export async function erasePerson(context: Context, actor: Actor | null, id: string) {
  mustBeAllowed(actor, 'roster')
  await context.database.inOneTransaction(async ({ roster, office }) => {
    await holdRoster(roster)
    const person = await findPerson(roster, id)
    if (person) await forgetAsOwner(office, person.email)
    if (!(await deletePerson(roster, id))) throw new Problem('person.not-found')
    await deleteUploads(roster)
    await record({ office, now: context.now }, actor, 'roster.person-erased', null)
    await putJob(office, 'roster.shred', 'roster', context.now())
  })
  context.wake()
}

/** Nobody answers for an action under an address that is nobody's any more; an account with the address stays one. */
async function forgetAsOwner(office: Office, email: string) {
  if (await findAccountByEmail(office, email)) return
  await forgetOwner(office, email)
  await forgetReminded(office, email)
  await deleteAccountMailsTo(office, 'action', email)
}

/** The same by address, for programs; `account` = an account has the same address, and stays. */
export async function eraseByEmail(
  context: Context,
  actor: Actor | null,
  email: string,
): Promise<{ account: boolean }> {
  mustBeAllowed(actor, 'roster')
  const address = email.trim().toLowerCase()
  const person = await findPersonByEmail(context.roster, address)
  if (!person) throw new Problem('person.not-found')
  await erasePerson(context, actor, person.id)
  return { account: (await findAccountByEmail(context.office, address)) !== undefined }
}
