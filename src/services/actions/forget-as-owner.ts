import { deleteAccountMailsTo } from '#src/data/office/account-mails.ts'
import { forgetReminded } from '#src/data/office/action-reminders.ts'
import { forgetOwner } from '#src/data/office/actions.ts'
import type { Office } from '#src/data/rooms.ts'

/** Nobody answers for an action under an address that is nobody's any more, in the roster or of an account. */
export async function forgetAsOwner(office: Office, email: string) {
  await forgetOwner(office, email)
  await forgetReminded(office, email)
  await deleteAccountMailsTo(office, 'action', email)
}
