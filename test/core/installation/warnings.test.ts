import { describe, expect, test } from 'vitest'
import {
  type InstallationFacts,
  installationWarnings,
  type PostgresFacts,
  type SecretsFacts,
} from '#src/core/installation/warnings.ts'
import { LANGUAGES } from '#src/core/words/language.ts'
import { sayWith } from '#src/core/words/words.ts'

const secrets: SecretsFacts = {
  path: '/var/lib/septet/secrets',
  mode: 0o700,
  readableKeys: 0,
  isBesideDatabase: false,
}

const postgres: PostgresFacts = {
  host: 'db.example.org',
  isEncrypted: true,
  settings: {
    log_statement: 'none',
    log_duration: 'off',
    log_min_duration_statement: '-1',
    log_min_duration_sample: '-1',
    log_transaction_sample_rate: '0',
    log_parameter_max_length_on_error: '0',
    'auto_explain.log_min_duration': null,
  },
}

/** A real installation behind a proxy, with nothing to warn about. */
const good: InstallationFacts = {
  baseUrl: 'https://survey.example.org',
  host: '127.0.0.1',
  hasTls: false,
  ballotOrigin: 'https://ballots.example.org',
  logLevel: 'info',
  smtpUrl: 'smtps://mail.example.org',
  secrets,
  postgres,
}

/** What `npm start` is on somebody's own machine. */
const trial: InstallationFacts = {
  ...good,
  baseUrl: 'http://127.0.0.1:3000',
  ballotOrigin: null,
  smtpUrl: null,
  secrets: { ...secrets, isBesideDatabase: true },
  postgres: null,
}

const namesOf = (facts: InstallationFacts) =>
  installationWarnings(facts).map(({ key }) => key.replace('installation.warning.', ''))
const logging = (settings: Partial<PostgresFacts['settings']>) => ({
  postgres: { ...postgres, settings: { ...postgres.settings, ...settings } },
})

describe('is silent', () => {
  test.each<[string, Partial<InstallationFacts>]>([
    ['about a good installation', {}],
    ['with TLS of its own on all addresses', { host: '0.0.0.0', hasTls: true }],
    ['behind a proxy, on all addresses of a container', { host: '0.0.0.0' }],
    ['without mail', { smtpUrl: null }],
    ['with a mail server on this machine', { smtpUrl: 'smtp://localhost:25' }],
    [
      'where TLS is demanded of the mail server',
      { smtpUrl: 'smtp://m.example.org?requireTLS=true' },
    ],
    ['before there are keys', { secrets: { ...secrets, mode: null } }],
    [
      'with PostgreSQL in clear on this machine',
      { postgres: { ...postgres, host: '::1', isEncrypted: false } },
    ],
    [
      'with PostgreSQL behind a socket',
      { postgres: { ...postgres, host: '/run/postgresql', isEncrypted: false } },
    ],
    ['where changes of tables are logged', logging({ log_statement: 'ddl' })],
    ['where plans are not logged', logging({ 'auto_explain.log_min_duration': '-1' })],
    ['with fewer lines in the log', { logLevel: 'error' }],
  ])('%s', (_, change) => {
    expect(namesOf({ ...good, ...change })).toEqual([])
  })

  test.each(['http://127.0.0.1:3000', 'http://localhost:3000', 'http://[::1]:3000'])(
    'about a trial on %s, with its default paths',
    (baseUrl) => {
      expect(namesOf({ ...trial, baseUrl })).toEqual([])
    },
  )
})

describe('warns', () => {
  test.each<[string, InstallationFacts]>([
    ['plain-http', { ...good, baseUrl: 'http://survey.example.org' }],
    ['plain-http', { ...trial, host: '0.0.0.0' }],
    ['plain-http', { ...trial, host: '192.168.1.5' }],
    ['ballot-origin-plain-http', { ...good, ballotOrigin: 'http://ballots.example.org' }],
    ['postgres-plain', { ...good, postgres: { ...postgres, isEncrypted: false } }],
    ['smtp-plain', { ...good, smtpUrl: 'smtp://mail.example.org:587' }],
    ['secrets-open', { ...good, secrets: { ...secrets, mode: 0o750 } }],
    ['secrets-open', { ...trial, secrets: { ...secrets, mode: 0o701 } }],
    ['keys-readable', { ...good, secrets: { ...secrets, readableKeys: 2 } }],
    ['secrets-beside-database', { ...good, secrets: { ...secrets, isBesideDatabase: true } }],
    ['debug-log', { ...good, logLevel: 'debug' }],
    ['postgres-log', { ...good, ...logging({ log_statement: 'mod' }) }],
    ['postgres-log', { ...good, ...logging({ log_duration: 'on' }) }],
    ['postgres-log', { ...good, ...logging({ log_min_duration_statement: '0' }) }],
    ['postgres-log', { ...good, ...logging({ log_min_duration_sample: '100ms' }) }],
    ['postgres-log', { ...good, ...logging({ log_transaction_sample_rate: '0.01' }) }],
    ['postgres-log', { ...good, ...logging({ log_parameter_max_length_on_error: '-1' }) }],
    ['postgres-log', { ...good, ...logging({ 'auto_explain.log_min_duration': '3s' }) }],
  ])('%s', (name, facts) => {
    expect(namesOf(facts)).toEqual([name])
    for (const language of LANGUAGES)
      for (const { key, details } of installationWarnings(facts))
        expect(sayWith(language, key, details).length).toBeGreaterThan(40)
  })

  test('naming what to change, and no password', () => {
    const [mail] = installationWarnings({ ...good, smtpUrl: 'smtp://me:secret@mail.example.org' })
    expect(mail?.details).toEqual({ host: 'mail.example.org' })
    const [log] = installationWarnings({
      ...good,
      ...logging({ log_statement: 'all', log_duration: 'on' }),
    })
    expect(log?.details).toEqual({ settings: 'log_statement = all, log_duration = on' })
    const [open] = installationWarnings({ ...good, secrets: { ...secrets, mode: 0o755 } })
    expect(open?.details).toEqual({ path: secrets.path, mode: '755' })
  })
})
