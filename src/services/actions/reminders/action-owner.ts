import { LANGUAGES, type Language } from '#src/core/words/language.ts'
import { findAccountByEmail } from '#src/data/office/accounts.ts'
import { findPersonByEmail } from '#src/data/roster/one-person.ts'
import { actorOfSession } from '#src/services/accounts/accounts-actor.ts'
import type { Context } from '#src/services/context.ts'

/** Who answers for an action; `account` is `null` for somebody of the roster who cannot sign in. */
export type ActionOwner = Readonly<{
  email: string
  name: string
  language: Language
  account: string | null
}>

/** The account of an address, else the person of the roster; `null` where the address is nobody's any more. */
export async function findActionOwner(
  { office, roster }: Pick<Context, 'office' | 'roster'>,
  address: string,
): Promise<ActionOwner | null> {
  const account = await findAccountByEmail(office, address)
  const found = account ?? (await findPersonByEmail(roster, address))
  if (!found) return null
  const { email, name, language } = found
  return {
    email,
    name,
    language: LANGUAGES.find((known) => known === language) ?? 'en',
    account: account?.id ?? null,
  }
}

/** The actor that an owner is once signed in; `null` without an account. */
export const actorOf = (context: Context, { account }: ActionOwner) =>
  actorOfSession(context, account)
