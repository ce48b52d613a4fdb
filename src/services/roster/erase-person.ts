import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { findAccountByEmail } from '#src/data/office/accounts.ts'
import { putJob } from '#src/data/office/jobs.ts'
import { holdRoster } from '#src/data/roster/imports.ts'
import { deletePerson, findPerson, findPersonByEmail } from '#src/data/roster/one-person.ts'
import { deleteUploads } from '#src/data/roster/uploads.ts'
import { forgetAsOwner } from '#src/services/actions/forget-as-owner.ts'
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
    if (person && !(await findAccountByEmail(office, person.email)))
      await forgetAsOwner(office, person.email)
    if (!(await deletePerson(roster, id))) throw new Problem('person.not-found')
    await deleteUploads(roster)
    await record({ office, now: context.now }, actor, 'roster.person-erased', null)
    await putJob(office, 'roster.shred', 'roster', context.now())
  })
  context.wake()
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
