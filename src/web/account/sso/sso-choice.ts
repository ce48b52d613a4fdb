import type { SsoSettings } from '#src/core/sso/sso-settings.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'

/** What the sign-in page offers beside the password. */
export type SsoChoice = Readonly<{
  href: string
  label: string
  /** Why there is a password at all, where it is for emergencies alone. */
  emergency: string | null
  /** Said to whoever has just signed out here and may still be signed in there. */
  signedOut: { href: string; label: string } | null
}>

type Visit = Readonly<{ next: string; hasSignedOut?: boolean }>

/** `null` without a provider. */
export function ssoChoice(
  language: Language,
  sso: Pick<SsoSettings, 'name' | 'isOnly'> | null,
  { next, hasSignedOut = false }: Visit,
): SsoChoice | null {
  if (!sso) return null
  const { name, isOnly } = sso
  return {
    href: next === '/' ? '/sign-in/oidc' : `/sign-in/oidc?next=${encodeURIComponent(next)}`,
    label: say(language, 'sso.sign-in', { name }),
    emergency: isOnly ? say(language, 'sso.emergency-text', { name }) : null,
    signedOut: hasSignedOut
      ? { href: '/sign-out/oidc', label: say(language, 'sso.sign-out', { name }) }
      : null,
  }
}
