import { z } from 'zod'
import { isLoopback } from '#src/core/installation/warnings.ts'
import { parseRoleMap, type RoleRule } from '#src/core/sso/role-map.ts'

/** Single sign-on as it is configured. */
export type SsoSettings = Readonly<{
  /** The issuer exactly as the provider writes it: a slash at its end counts. */
  issuer: string
  clientId: string
  clientSecret: string
  /** What people call the provider: the label of the button. */
  name: string
  scopes: string
  rolesClaim: string
  roleMap: readonly RoleRule[]
  /** The claim by which the provider vouches for the mail address. */
  verifiedClaim: string
  /** Whether passwords are closed to all but the emergency account. */
  isOnly: boolean
}>

const filled = z.string().trim().min(1, 'must not be empty')

/** The environment variables of single sign-on. */
export const SSO_SHAPE = {
  OIDC_ISSUER: z
    .url({ protocol: /^https?$/, error: 'expected https://...', abort: true })
    .refine((url) => url.startsWith('https:') || isLoopback(url), {
      error: 'expected https://... (http:// only for a provider on this machine)',
    })
    .refine((url) => !/[?#]/.test(url), { error: 'an issuer has no "?" and no "#"' })
    .optional(),
  OIDC_CLIENT_ID: filled.optional(),
  OIDC_CLIENT_SECRET: filled.optional(),
  OIDC_NAME: filled.max(60, 'expected at most 60 characters').optional(),
  OIDC_SCOPES: filled
    .transform((text) => text.split(/\s+/))
    .refine((scopes) => scopes.includes('openid'), { error: 'must name the scope openid' })
    .transform((scopes) => scopes.join(' '))
    .default('openid profile email'),
  OIDC_ROLES_CLAIM: filled.default('roles'),
  OIDC_ROLE_MAP: z
    .string()
    .transform((text, context) => {
      const { rules, faults } = parseRoleMap(text)
      for (const message of faults) context.addIssue({ code: 'custom', message })
      return rules
    })
    .optional(),
  OIDC_EMAIL_VERIFIED_CLAIM: filled.default('email_verified'),
  OIDC_ONLY: z
    .enum(['true', 'false'])
    .default('false')
    .transform((value) => value === 'true'),
}

type SsoVariables = z.infer<z.ZodObject<typeof SSO_SHAPE>>

const WITH_ISSUER = ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_ROLE_MAP'] as const

/** What is missing for the rest to make sense: a variable and a sentence each. */
export function ssoFaults(variables: SsoVariables): { name: string; message: string }[] {
  if (variables.OIDC_ISSUER !== undefined)
    return WITH_ISSUER.filter((name) => variables[name] === undefined).map((name) => ({
      name,
      message: 'needed, because OIDC_ISSUER is set',
    }))
  const alone = [...WITH_ISSUER, 'OIDC_NAME' as const].find((name) => variables[name] !== undefined)
  const cause = alone ?? (variables.OIDC_ONLY ? 'OIDC_ONLY' : null)
  return cause ? [{ name: 'OIDC_ISSUER', message: `needed, because ${cause} is set` }] : []
}

/** `null` = nobody signs in through a provider. */
export function ssoSettingsOf(variables: SsoVariables): SsoSettings | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_ROLE_MAP } = variables
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET || !OIDC_ROLE_MAP) return null
  return {
    issuer: OIDC_ISSUER,
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    name: variables.OIDC_NAME ?? new URL(OIDC_ISSUER).host,
    scopes: variables.OIDC_SCOPES,
    rolesClaim: variables.OIDC_ROLES_CLAIM,
    roleMap: OIDC_ROLE_MAP,
    verifiedClaim: variables.OIDC_EMAIL_VERIFIED_CLAIM,
    isOnly: variables.OIDC_ONLY,
  }
}
