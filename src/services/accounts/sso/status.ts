import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import type { SsoSettings } from '#src/core/sso/sso-settings.ts'
import { findAccount } from '#src/data/office/accounts.ts'
import { findBreakGlass } from '#src/data/office/installation.ts'
import { callbackUrl } from '#src/services/accounts/sso/begin.ts'
import { askProvider } from '#src/services/accounts/sso/provider.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

export type SsoStatus = Readonly<{
  settings: Omit<SsoSettings, 'clientSecret'>
  callbackUrl: string
  /** Why the provider cannot be used now; `null` = it answered. */
  problem: Problem | null
  /** By how many seconds its clock is ahead of ours; `null` = it did not say. */
  ahead: number | null
  hasSignOut: boolean
  /** The address of the emergency account; `null` = none is named. */
  breakGlass: string | null
}>

/** What is configured of single sign-on, and whether the provider answers at this moment; `null` = nothing is. */
export async function showSso(context: Context, actor: Actor | null): Promise<SsoStatus | null> {
  mustBeAllowed(actor, 'settings')
  if (!context.settings.sso) return null
  const { clientSecret: _, ...settings } = context.settings.sso
  const named = await findBreakGlass(context.office)
  const breakGlass = named === null ? null : await findAccount(context.office, named)
  return {
    settings,
    callbackUrl: callbackUrl(context),
    breakGlass: breakGlass?.email ?? null,
    ...(await reach(context)),
  }
}

async function reach(
  context: Context,
): Promise<Pick<SsoStatus, 'problem' | 'ahead' | 'hasSignOut'>> {
  try {
    const { configuration, ahead } = await askProvider(context)
    const hasSignOut = configuration.serverMetadata().end_session_endpoint !== undefined
    return { problem: null, ahead: ahead(), hasSignOut }
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem
    return { problem, ahead: null, hasSignOut: false }
  }
}
