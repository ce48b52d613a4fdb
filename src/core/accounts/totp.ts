import { Secret, TOTP } from 'otpauth'

/** What every authenticator app can do: RFC 6238 with SHA-1, six digits, thirty seconds. */
const TERMS = { algorithm: 'SHA1', digits: 6, period: 30 } as const
/** Steps before and after the present one in which a code is taken: a clock may be half a minute off. */
const WINDOW = 1
const SECRET_BYTES = 20

/** How many random bytes a secret has: as many as SHA-1 gives (RFC 4226 section 4, requirement R6). */
export const TOTP_SECRET_BYTES = SECRET_BYTES

/** The number of the time step to which a code belongs, in the window around `now`; `null` = it is not right. */
export function stepOfCode(secret: Uint8Array, code: string, now: Date): number | null {
  const token = code.replace(/\s/g, '')
  if (!/^[0-9]{6}$/.test(token)) return null
  const timestamp = now.getTime()
  const delta = TOTP.validate({
    ...TERMS,
    token,
    secret: asSecret(secret),
    timestamp,
    window: WINDOW,
  })
  return delta === null ? null : stepAt(now) + delta
}

/** The number of the time step at a moment: thirty seconds each since 1970. */
const stepAt = (now: Date): number =>
  TOTP.counter({ period: TERMS.period, timestamp: now.getTime() })

/** What the square of an app's setup holds: `otpauth://totp/...`. */
export function totpUri(secret: Uint8Array, issuer: string, label: string): string {
  return new TOTP({ ...TERMS, secret: asSecret(secret), issuer, label }).toString()
}

/** The secret as people type it: base32 in groups of four. */
export function secretText(secret: Uint8Array): string {
  return asSecret(secret).base32.replace(/.{4}(?!$)/g, '$& ')
}

const asSecret = (bytes: Uint8Array) => new Secret({ buffer: Uint8Array.from(bytes).buffer })
