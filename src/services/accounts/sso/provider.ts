import type { ClientAuth, Configuration, CustomFetch } from 'openid-client'
import { Problem } from '#src/core/problem.ts'
import { CLOCK_TOLERANCE, secondsAhead } from '#src/core/sso/clock.ts'
import type { SsoSettings } from '#src/core/sso/sso-settings.ts'
import { ssoProblem } from '#src/services/accounts/sso/failures.ts'
import type { Context } from '#src/services/context.ts'

type Client = typeof import('openid-client')

/** The provider as it described itself, and the library that speaks with it. */
export type Provider = Readonly<{
  client: Client
  configuration: Configuration
  /** By how many seconds its clock was ahead of ours at its last answer; `null` = it did not say. */
  ahead: () => number | null
}>

type Where = Pick<Context, 'settings' | 'now'>

const TIMEOUT_SECONDS = 5
const HOUR = 3_600_000
const known = new WeakMap<SsoSettings, { at: number; provider: Promise<Provider> }>()

/** Single sign-on as it is configured; without it its pages do not exist. */
export function mustHaveSso({ settings }: Pick<Context, 'settings'>): SsoSettings {
  if (!settings.sso) throw new Problem('page.not-found')
  return settings.sso
}

/** The provider, which is asked at first need and again after an hour. One that did not answer is asked at each try. */
export async function findProvider(where: Where): Promise<Provider> {
  const sso = mustHaveSso(where)
  const at = where.now().getTime()
  const before = known.get(sso)
  if (before && at - before.at < HOUR) return before.provider
  return askProvider(where)
}

/** Asks the provider anew how it is to be spoken with. Throws `sso.unreachable` or `sso.answer-refused`. */
export function askProvider(where: Where): Promise<Provider> {
  const sso = mustHaveSso(where)
  const provider = discover(where, sso).catch((error) => {
    if (known.get(sso)?.provider === provider) known.delete(sso)
    throw ssoProblem(error, sso.name)
  })
  known.set(sso, { at: where.now().getTime(), provider })
  return provider
}

async function discover({ now }: Where, sso: SsoSettings): Promise<Provider> {
  // its library is not small: who signs in with passwords does not wait for it at the start
  const client = await import('openid-client')
  let ahead: number | null = null
  const timedFetch: CustomFetch = async (url, options) => {
    const from = now().getTime() / 1000
    const response = await fetch(url, options as RequestInit)
    const date = Date.parse(response.headers.get('date') ?? '') / 1000
    ahead = Number.isNaN(date) ? null : secondsAhead(date, from, now().getTime() / 1000)
    return response
  }
  const configuration = await client.discovery(
    new URL(sso.issuer),
    sso.clientId,
    { client_secret: sso.clientSecret, [client.clockTolerance]: CLOCK_TOLERANCE },
    secretAsSupported(client, sso),
    {
      timeout: TIMEOUT_SECONDS,
      [client.customFetch]: timedFetch,
      execute: [
        // TLS alone would do by the standard; the signature is checked all the same
        client.enableNonRepudiationChecks,
        // the settings let plain HTTP pass on this machine only
        ...(sso.issuer.startsWith('http:') ? [client.allowInsecureRequests] : []),
      ],
    },
  )
  return { client, configuration, ahead: () => ahead }
}

/** In the body where the provider takes it there: a header would ask both for the same escapes, which not all agree on. */
function secretAsSupported(client: Client, { clientSecret }: SsoSettings): ClientAuth {
  const [inBody, inHeader] = [
    client.ClientSecretPost(clientSecret),
    client.ClientSecretBasic(clientSecret),
  ]
  return (server, ...request) => {
    const isInBody = server.token_endpoint_auth_methods_supported?.includes('client_secret_post')
    return (isInBody ? inBody : inHeader)(server, ...request)
  }
}
