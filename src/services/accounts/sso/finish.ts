import type { IDToken } from 'openid-client'
import { Problem } from '#src/core/problem.ts'
import { type Claims, claimAt, joinedClaims, personOf } from '#src/core/sso/claims.ts'
import { clocksDisagree } from '#src/core/sso/clock.ts'
import type { SsoSettings } from '#src/core/sso/sso-settings.ts'
import type { Language } from '#src/core/words/language.ts'
import type { SsoAttemptRow } from '#src/data/office/sso-attempts.ts'
import { type SignedIn, signInSucceeded } from '#src/services/accounts/sign-in.ts'
import { accountOfPerson } from '#src/services/accounts/sso/account.ts'
import { callbackUrl, takeAttempt } from '#src/services/accounts/sso/begin.ts'
import { ssoProblem } from '#src/services/accounts/sso/failures.ts'
import { findProvider, mustHaveSso, type Provider } from '#src/services/accounts/sso/provider.ts'
import type { Context } from '#src/services/context.ts'

/** What came back from the provider: the parameters of the address, to the browser of a session. */
export type SsoReturn = Readonly<{ session: string; parameters: string; language: Language }>

/** Finishes a sign-in: what the provider says is checked, and the account brought up to it. */
export async function finishSsoSignIn(
  context: Context,
  { session, parameters, language }: SsoReturn,
): Promise<SignedIn & { next: string }> {
  const sso = mustHaveSso(context)
  const state = new URLSearchParams(parameters).get('state')
  const attempt = state === null ? null : await takeAttempt(context, state, session)
  if (state === null || !attempt) throw new Problem('sso.begin-again')

  const claims = await claimsOf(context, sso, { attempt, state, parameters })
  const person = personOf(claims, claims.sub, sso)
  const account = await accountOfPerson(context, {
    ...person,
    language: person.language ?? language,
  })
  return { ...(await signInSucceeded(context, account, 'provider')), next: attempt.next }
}

type Answer = Readonly<{ attempt: SsoAttemptRow; state: string; parameters: string }>

async function claimsOf(context: Context, sso: SsoSettings, answer: Answer): Promise<IDToken> {
  try {
    const provider = await findProvider(context)
    const { client, configuration } = provider
    const address = new URL(`${callbackUrl(context)}?${answer.parameters}`)
    const tokens = await client.authorizationCodeGrant(configuration, address, {
      pkceCodeVerifier: answer.attempt.verifier,
      expectedNonce: answer.attempt.nonce,
      expectedState: answer.state,
      idTokenExpected: true,
    })
    const claims = tokens.claims()
    if (!claims) throw new Problem('sso.answer-refused', { name: sso.name })
    mustAgreeOnTheTime(context, sso, claims, { attempt: answer.attempt, provider })
    return await withUserInfo(sso, provider, claims, tokens.access_token)
  } catch (error) {
    throw ssoProblem(error, sso.name)
  }
}

function mustAgreeOnTheTime(
  { now }: Context,
  { name }: SsoSettings,
  claims: IDToken,
  { attempt, provider }: { attempt: SsoAttemptRow; provider: Provider },
) {
  const moments = {
    begunAt: Date.parse(attempt.begunAt) / 1000,
    now: now().getTime() / 1000,
    issuedAt: claims.iat,
    ahead: provider.ahead(),
  }
  if (clocksDisagree(moments)) {
    const reason = `issued at ${moments.issuedAt}, begun at ${moments.begunAt}, now ${moments.now}`
    throw new Problem('sso.clocks-differ', { name, reason })
  }
}

/** Many providers keep address and roles for their userinfo endpoint: it is asked where the ID token lacks them. */
async function withUserInfo(
  { rolesClaim, verifiedClaim }: SsoSettings,
  { client, configuration }: Provider,
  claims: IDToken,
  accessToken: string,
): Promise<IDToken> {
  const isWhole = ['email', verifiedClaim, rolesClaim].every(
    (name) => claimAt(claims as Claims, name) !== undefined,
  )
  if (isWhole || !configuration.serverMetadata().userinfo_endpoint) return claims
  const userInfo = await client.fetchUserInfo(configuration, accessToken, claims.sub)
  return joinedClaims(claims, userInfo, verifiedClaim)
}
