import { type AccountMailRow, putAccountMails } from '#src/data/office/account-mails.ts'
import type { Context } from '#src/services/context.ts'

/**
 * What the owner of an account is written, by account; `reset` goes by the address that somebody typed, and `action` by
 * that of who answers for an action, with an account or without.
 */
export type AccountMailKind =
  | 'action'
  | 'invitation'
  | 'reset'
  | 'password-changed'
  | 'second-factor-on'
  | 'second-factor-off'
  | 'second-factor-removed'
  | 'reports-released'

type Where = Pick<Context, 'office' | 'mailer' | 'now'>

/** Puts a mail for each receiver on the list; nothing where there is no mailer. `about` tells mails of a kind apart. */
export async function mailTo(
  { office, mailer, now }: Where,
  kind: AccountMailKind,
  receivers: readonly string[],
  about = '',
) {
  if (!mailer) return
  const due = now().toISOString()
  const rows = receivers.map(
    (receiver): AccountMailRow => ({ kind, receiver, about, due, attempts: 0 }),
  )
  await putAccountMails(office, rows)
}
