import type { InstallationFacts } from '#src/core/installation/warnings.ts'
import type { Language } from '#src/core/words/language.ts'
import { say, sayWith } from '#src/core/words/words.ts'
import type { SsoStatus } from '#src/services/accounts/sso/status.ts'
import type { InstallationCheck } from '#src/services/start-up-check.ts'
import { ssoSection } from '#src/web/account/sso/sso-status.page.ts'
import type { Notice } from '#src/web/parts.page.ts'
import { frame, type Reader } from '#src/web/reader.ts'

export function installationPage(
  reader: Reader,
  { facts, warnings }: InstallationCheck,
  sso: SsoStatus | null,
) {
  const { language } = reader
  return {
    ...frame(reader, say(language, 'installation.title')),
    summary: say(language, 'installation.warnings', { count: warnings.length }),
    notices: warnings.map(
      ({ key, details }): Notice => ({
        kind: 'warning',
        title: null,
        text: sayWith(language, key, details),
        alert: false,
      }),
    ),
    terms: termsOf(language, facts),
    sso: ssoSection(language, sso),
  }
}

function termsOf(language: Language, facts: InstallationFacts) {
  const { baseUrl, postgres, smtpUrl, logLevel } = facts
  const none = say(language, 'installation.no-mail')
  const isLogging = logLevel === 'info' || logLevel === 'debug'
  const terms = [
    [say(language, 'installation.address'), baseUrl],
    [say(language, 'installation.database'), postgres ? `PostgreSQL, ${postgres.host}` : 'SQLite'],
    [say(language, 'installation.mail'), smtpUrl ? new URL(smtpUrl).host : none],
    [
      say(language, 'installation.log'),
      say(language, isLogging ? 'installation.log.staff' : 'installation.log.none'),
    ],
  ] as const
  return terms.map(([term, text]) => ({ term, text, isCode: false, written: null }))
}
