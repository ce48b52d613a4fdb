import { CLOCK_TOLERANCE } from '#src/core/sso/clock.ts'
import { writtenRoleMap } from '#src/core/sso/role-map.ts'
import type { Language } from '#src/core/words/language.ts'
import { problemMessage } from '#src/core/words/problem-sentences.ts'
import { say } from '#src/core/words/words.ts'
import type { SsoStatus } from '#src/services/accounts/sso/status.ts'
import type { Notice } from '#src/web/parts.page.ts'

/** The section of the page *Installation* about single sign-on. */
export function ssoSection(language: Language, status: SsoStatus | null) {
  if (!status) return { notices: [], terms: [], none: say(language, 'sso.none') }
  return { notices: noticesOf(language, status), terms: termsOf(language, status), none: null }
}

function noticesOf(language: Language, status: SsoStatus): Notice[] {
  const { name, isOnly } = status.settings
  const isUnguarded = isOnly && status.breakGlass === null
  return [
    reachNotice(language, status),
    ...(isUnguarded ? [notice('warning', say(language, 'sso.no-break-glass', { name }))] : []),
  ]
}

function reachNotice(
  language: Language,
  { problem, ahead, settings: { name } }: SsoStatus,
): Notice {
  if (problem) return notice('problem', problemMessage(language, problem))
  const seconds = Math.round(Math.abs(ahead ?? 0))
  if (seconds > CLOCK_TOLERANCE / 2)
    return notice('warning', say(language, 'sso.clock-off', { name, seconds }))
  return notice('good', say(language, 'sso.reached', { name }))
}

function termsOf(language: Language, { settings, callbackUrl, breakGlass, ...rest }: SsoStatus) {
  const { name, isOnly } = settings
  const passwords = isOnly
    ? say(language, 'sso.passwords.closed')
    : say(language, 'sso.passwords.open', { name })
  const signOut = rest.hasSignOut ? 'offered' : 'missing'
  return [
    code(say(language, 'sso.issuer'), settings.issuer),
    code(say(language, 'sso.client'), settings.clientId),
    code(say(language, 'sso.callback'), callbackUrl),
    code(say(language, 'sso.scopes'), settings.scopes),
    code(say(language, 'sso.roles-claim'), settings.rolesClaim),
    code(say(language, 'sso.role-map'), writtenRoleMap(settings.roleMap)),
    code(say(language, 'sso.verified-claim'), settings.verifiedClaim),
    plain(say(language, 'sso.passwords'), passwords),
    plain(say(language, 'sso.break-glass'), breakGlass ?? say(language, 'sso.break-glass.none')),
    ...(rest.problem
      ? []
      : [
          plain(
            say(language, 'sso.provider-sign-out'),
            say(language, `sso.provider-sign-out.${signOut}`),
          ),
        ]),
  ]
}

const code = (term: string, text: string) => ({ term, text, isCode: true, written: null })
const plain = (term: string, text: string) => ({ term, text, isCode: false, written: null })

const notice = (kind: Notice['kind'], text: string): Notice => ({
  kind,
  title: null,
  text,
  alert: false,
})
