import { findIdentityOf } from '#src/data/office/identities.ts'
import type { Context } from '#src/services/context.ts'

/** The name of the provider through which an account signs in, and which gives its roles; `null` = none does. */
export async function providerNameOf(
  { office, settings: { sso } }: Pick<Context, 'office' | 'settings'>,
  account: string,
): Promise<string | null> {
  if (!sso) return null
  const identity = await findIdentityOf(office, account)
  return identity?.issuer === sso.issuer ? sso.name : null
}
