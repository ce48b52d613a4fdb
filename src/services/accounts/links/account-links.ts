import { randomBytes } from 'node:crypto'
import { RESET_LASTS, RESET_MEMORY } from '#src/core/accounts/reset-rhythm.ts'
import {
  type AccountLinkKind,
  deleteAccountLink,
  deleteAccountLinksBefore,
  deleteAccountLinksOf,
  findAccountLink,
  insertAccountLink,
} from '#src/data/office/account-links.ts'
import { hashedSecret } from '#src/services/accounts/readable-secret.ts'
import type { Context } from '#src/services/context.ts'

const DAY = 86_400_000
/** How long the link of each kind works, in milliseconds. */
const LASTS = { invitation: 7 * DAY, reset: RESET_LASTS } as const satisfies Record<
  AccountLinkKind,
  number
>

export type AccountLink = Readonly<{ url: string; forget: () => Promise<void> }>

/**
 * Makes a link with which its holder chooses the password of an account: only a hash is kept. A new invitation ends the
 * one before; links of a reset end by themselves, or a stranger who asks for mails could take the owner's away.
 */
export async function makeAccountLink(
  { office, settings, now }: Pick<Context, 'office' | 'settings' | 'now'>,
  account: string,
  kind: AccountLinkKind,
): Promise<AccountLink> {
  const link = randomBytes(32).toString('base64url')
  const hash = hashedSecret(link)
  const at = now()
  await deleteAccountLinksBefore(office, new Date(at.getTime() - RESET_MEMORY))
  if (kind === 'invitation') await deleteAccountLinksOf(office, account)
  const endsAt = new Date(at.getTime() + LASTS[kind]).toISOString()
  await insertAccountLink(office, { hash, account, kind, madeAt: at.toISOString(), endsAt })
  return {
    url: `${settings.baseUrl}/password/${link}`,
    forget: () => deleteAccountLink(office, hash),
  }
}

/** Whose password a link chooses; nothing for one that was used, has ended or is made up. */
export async function ownerOfLink({ office, now }: Pick<Context, 'office' | 'now'>, link: string) {
  return findAccountLink(office, hashedSecret(link), now())
}
