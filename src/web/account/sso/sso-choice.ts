import type { SsoSettings } from '#src/core/sso/sso-settings.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'

/** What the sign-in page offers beside the password. */
export type SsoChoice = Readonly<{
  href: string
  label: string
  /** Why there is a password at all, where it is for emergencies alone. */
  emergency: string | null
  /** For whoever signed out here, or came as somebody else than meant, and is still signed in there. */
  signOut: { text: string; isGood: boolean; href: string; label: string } | null
}>

/** What brought somebody to the page: by itself, from signing out, or because an account of the provider was refused. */
type Visit = Readonly<{ next: string; from?: 'sign-out' | 'refusal' | null }>

/** `null` without a provider. */
export function ssoChoice(
  language: Language,
  sso: Pick<SsoSettings, 'name' | 'isOnly'> | null,
  { next, from = null }: Visit,
): SsoChoice | null {
  if (!sso) return null
  const { name, isOnly } = sso
  return {
    href: next === '/' ? '/sign-in/oidc' : `/sign-in/oidc?next=${encodeURIComponent(next)}`,
    label: say(language, 'sso.sign-in', { name }),
    emergency: isOnly ? say(language, 'sso.emergency-text', { name }) : null,
    signOut: from && {
      text: say(language, from === 'sign-out' ? 'sso.signed-out' : 'sso.other-account'),
      isGood: from === 'sign-out',
      href: '/sign-out/oidc',
      label: say(language, from === 'sign-out' ? 'sso.sign-out-too' : 'sso.sign-out', { name }),
    },
  }
}
