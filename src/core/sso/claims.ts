import { z } from 'zod'
import { NAME_MAXIMUM, tidyName } from '#src/core/accounts/name.ts'
import type { Role } from '#src/core/permission.ts'
import { rolesOfValues } from '#src/core/sso/role-map.ts'
import type { SsoSettings } from '#src/core/sso/sso-settings.ts'
import { LANGUAGES, type Language } from '#src/core/words/language.ts'

/** What a provider says of somebody: the claims of its ID token, and of its userinfo endpoint where those lack some. */
export type Claims = Readonly<Record<string, unknown>>

export type SsoPerson = Readonly<{
  issuer: string
  /** Who it is at the provider: never changes, is never given to another. */
  subject: string
  /** The mail address, in lower case; `null` where there is none that the provider vouches for. */
  email: string | null
  name: string
  language: Language | null
  roles: readonly Role[]
}>

type Reading = Pick<SsoSettings, 'issuer' | 'rolesClaim' | 'roleMap' | 'verifiedClaim'>

/** Reads a person from claims. What is missing or of another type counts as not said. */
export function personOf(claims: Claims, subject: string, settings: Reading): SsoPerson {
  const address = z.email().max(254).safeParse(textOf(claims.email).toLowerCase())
  const isVouchedFor = YES.includes(claimAt(claims, settings.verifiedClaim))
  const email = address.success && isVouchedFor ? address.data : null
  return {
    issuer: settings.issuer,
    subject,
    email,
    name: nameOf(claims) || (email ?? subject),
    language: languageOfLocale(textOf(claims.locale)),
    roles: rolesOfValues(valuesAt(claims, settings.rolesClaim), settings.roleMap),
  }
}

/**
 * The claim of a name: the one that is called exactly so (`https://septet.example/roles`), else the one at the end of a
 * dotted path (`realm_access.roles`). `undefined` where there is none.
 */
export function claimAt(claims: Claims, path: string): unknown {
  if (Object.hasOwn(claims, path)) return claims[path]
  let found: unknown = claims
  for (const name of path.split('.')) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return undefined
    found = (found as Claims)[name]
  }
  return found
}

/**
 * The claims of an ID token, completed by those of the userinfo endpoint. An address and what vouches for it come from the
 * same of the two, where one has both: a provider that vouches for one address does not vouch for another.
 */
export function joinedClaims<Token extends Claims>(
  token: Token,
  userInfo: Claims,
  verifiedClaim: string,
): Token {
  const hasBoth = (claims: Claims) =>
    claims.email !== undefined && claimAt(claims, verifiedClaim) !== undefined
  if (hasBoth(token) || !hasBoth(userInfo)) return { ...userInfo, ...token }
  const vouching = Object.hasOwn(token, verifiedClaim) ? verifiedClaim : verifiedClaim.split('.')[0]
  const said = Object.entries(token).filter(([name]) => name !== 'email' && name !== vouching)
  return { ...token, ...userInfo, ...Object.fromEntries(said) }
}

/** What providers write for "yes" in a claim that vouches for an address. */
const YES: readonly unknown[] = [true, 'true', 1, '1']

const textOf = (value: unknown) => (typeof value === 'string' ? value.trim() : '')

function valuesAt(claims: Claims, path: string): string[] {
  const found = claimAt(claims, path)
  return [found].flat().filter((value) => typeof value === 'string')
}

function nameOf(claims: Claims): string {
  const both = `${textOf(claims.given_name)} ${textOf(claims.family_name)}`.trim()
  const name = textOf(claims.name) || both || textOf(claims.preferred_username)
  // people may choose what a provider calls them: in lists and in the log it must not look like somebody else's
  const tidy = tidyName(name.replace(/\p{Cc}+/gu, ' '))
  return [...tidy].slice(0, NAME_MAXIMUM).join('')
}

/** `fr-CA` is French; a language that Septet does not speak is none. */
const languageOfLocale = (locale: string): Language | null =>
  LANGUAGES.find((language) => language === locale.split(/[-_]/)[0]?.toLowerCase()) ?? null
