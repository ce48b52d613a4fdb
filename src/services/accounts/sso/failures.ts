import { Problem, type ProblemKey } from '#src/core/problem.ts'

/**
 * What went wrong between us and the provider, as a sentence for whoever wanted to sign in. `reason` is for the log: the
 * library's own words, without a code, a token or what somebody wrote into an address.
 */
export function ssoProblem(error: unknown, name: string): unknown {
  if (error instanceof Problem || !(error instanceof Error)) return error
  const reason = reasonOf(error)
  const answered = said(error)
  if (answered) return new Problem(answeredKey(error, answered), { name, reason, error: answered })
  return new Problem(brokenKey(error), { name, reason })
}

type Coded = Error & { code?: unknown; error?: unknown; status?: unknown }

const AUTHORIZATION = 'OAUTH_AUTHORIZATION_RESPONSE_ERROR'
const BODY = 'OAUTH_RESPONSE_BODY_ERROR'

/** The error code of OAuth with which the provider answered. */
function said({ code, error }: Coded): string | null {
  if (code !== AUTHORIZATION && code !== BODY) return null
  return typeof error === 'string' && /^[a-z_]{1,60}$/.test(error) ? error : 'unknown'
}

function answeredKey({ code }: Coded, answered: string): ProblemKey {
  if (code === AUTHORIZATION && answered === 'access_denied') return 'sso.denied'
  if (answered === 'temporarily_unavailable') return 'sso.unreachable'
  // a code that was used before, or too late
  if (code === BODY && answered === 'invalid_grant') return 'sso.begin-again'
  return 'sso.provider-error'
}

function brokenKey(error: Coded): ProblemKey {
  if (error.code === 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED') return 'sso.clocks-differ'
  if (error.code === 'OAUTH_TIMEOUT' || error.code === 'OAUTH_ABORT') return 'sso.unreachable'
  if (error.code === 'OAUTH_RESPONSE_IS_NOT_CONFORM') return 'sso.unreachable'
  // fetch itself gave up: no such host, nothing listens, no trust in the certificate
  if (error instanceof TypeError && error.code === undefined) return 'sso.unreachable'
  return 'sso.answer-refused'
}

function reasonOf(error: Coded): string {
  const { code, cause } = error
  const parts = [
    typeof code === 'string' ? code : error.name,
    error.message,
    ...(cause instanceof Error ? [cause.message] : []),
  ]
  return parts.join(': ')
}
