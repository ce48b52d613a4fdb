import { createHash } from 'node:crypto'
import type { Language } from '#src/core/words/language.ts'
import {
  deleteSsoAttemptsBefore,
  insertSsoAttempt,
  takeSsoAttempt,
} from '#src/data/office/sso-attempts.ts'
import { findProvider, mustHaveSso } from '#src/services/accounts/sso/provider.ts'
import type { Context } from '#src/services/context.ts'

const LONGEST = 600_000

/** Where the provider sends people back to: registered there, letter by letter. */
export const callbackUrl = ({ settings }: Pick<Context, 'settings'>) =>
  `${settings.baseUrl}/sign-in/oidc/callback`

/** Where somebody comes from, and wants to go to afterwards. */
export type SsoBeginning = Readonly<{
  /** The id in the cookie of the browser: only it may finish what it began. */
  session: string
  next: string
  language: Language
}>

/** Begins a sign-in and returns the address of the provider to go to. */
export async function beginSsoSignIn(context: Context, { session, next, language }: SsoBeginning) {
  const { scopes } = mustHaveSso(context)
  const { client, configuration } = await findProvider(context)
  const [state, nonce, verifier] = [
    client.randomState(),
    client.randomNonce(),
    client.randomPKCECodeVerifier(),
  ]
  await deleteSsoAttemptsBefore(context.office, oldest(context))
  await insertSsoAttempt(context.office, {
    ...hashed({ state, session }),
    nonce,
    verifier,
    next,
    begunAt: context.now().toISOString(),
  })
  const address = client.buildAuthorizationUrl(configuration, {
    redirect_uri: callbackUrl(context),
    scope: scopes,
    state,
    nonce,
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ui_locales: language,
  })
  return address.href
}

/** What this session began under a state, once and within ten minutes. */
export async function takeAttempt(context: Context, state: string, session: string) {
  const names = hashed({ state, session })
  const attempt = await takeSsoAttempt(context.office, names.state, names.session)
  return attempt && attempt.begunAt >= oldest(context) ? attempt : null
}

const oldest = ({ now }: Context) => new Date(now().getTime() - LONGEST).toISOString()

/** The database holds neither: who reads it can finish nobody's sign-in. */
const hashed = ({ state, session }: { state: string; session: string }) => ({
  state: createHash('sha256').update(state).digest('base64url'),
  session: createHash('sha256').update(session).digest('base64url'),
})
