import type { Role } from '#src/core/permission.ts'
import type { AccountRow } from '#src/data/office/accounts.ts'
import { record } from '#src/services/audit-log.ts'
import type { Context } from '#src/services/context.ts'
import { putHrAnnouncement } from '#src/services/mail/announcements.ts'

export type RoleChange = Readonly<Record<'before' | 'after' | 'given' | 'taken', readonly Role[]>>

export type Outcome = Readonly<{
  account: AccountRow
  how: 'known' | 'linked' | 'new'
  /** Whether the address of the account became another. */
  isMoved: boolean
  change: RoleChange
}>

const THROUGH = { means: 'provider' }

type Where = Pick<Context, 'office' | 'now' | 'mailer' | 'settings'>

/** Keeps in the audit log what a sign-in through the provider changed, and announces what HR is to know. */
export async function tellOfAccount(context: Where, { account, how, isMoved, change }: Outcome) {
  const { name, email } = account
  const who = { name }
  if (how === 'new')
    await record(context, who, 'account.created', null, {
      email,
      roles: change.after.join(' '),
      ...THROUGH,
    })
  if (how === 'linked') await record(context, who, 'account.linked', null, { email })
  if (isMoved)
    await record(context, who, 'account.changed', null, { what: 'address', email, ...THROUGH })
  // null: nobody here gave or took them
  const given = how === 'new' ? [] : change.given
  for (const role of given)
    await record(context, null, 'role.given', null, { email, role, ...THROUGH })
  for (const role of change.taken)
    await record(context, null, 'role.taken', null, { email, role, ...THROUGH })
  // who gave it at the provider is not seen here: it may be the very person, or an administrator of this place
  if (change.given.includes('hr'))
    await putHrAnnouncement(context, 'announcement.hr-through-provider', {
      name,
      email,
      provider: context.settings.sso?.name ?? '',
    })
}
