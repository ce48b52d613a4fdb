import type { WordKey } from '#src/core/words/words.ts'

/** What the program sees of its own installation; collected at the start and when an administrator asks. */
export type InstallationFacts = Readonly<{
  baseUrl: string
  /** The address that the server listens on. */
  host: string
  hasTls: boolean
  ballotOrigin: string | null
  logLevel: string
  smtpUrl: string | null
  secrets: SecretsFacts
  postgres: PostgresFacts | null
}>

/** `mode`: the permission bits of the directory, `null` where there is none yet or the system knows none. */
export type SecretsFacts = Readonly<{
  path: string
  mode: number | null
  readableKeys: number
  isBesideDatabase: boolean
}>

/** `settings`: the server's own, by name; one that it does not know is `null`. */
export type PostgresFacts = Readonly<{
  host: string
  isEncrypted: boolean
  settings: Readonly<Record<LogSetting, string | null>>
}>

/** Each setting by which PostgreSQL logs statements or their values, and where it does not. */
export const QUIET = {
  log_statement: ['none', 'ddl'],
  log_duration: ['off'],
  log_min_duration_statement: ['-1'],
  log_min_duration_sample: ['-1'],
  log_transaction_sample_rate: ['0'],
  log_parameter_max_length_on_error: ['0'],
  'auto_explain.log_min_duration': ['-1'],
} as const satisfies Record<string, readonly string[]>

export type LogSetting = keyof typeof QUIET

type WarningKey = Extract<WordKey, `installation.warning.${string}`>

export type InstallationWarning = Readonly<{
  key: WarningKey
  details: Readonly<Record<string, string | number>>
}>

/** What weakens anonymity here, in the order in which to put it right; empty where all is well. Source: ANONYMITY A7. */
export function installationWarnings(facts: InstallationFacts): InstallationWarning[] {
  return [...onTheWire(facts), ...onSecrets(facts), ...onLogs(facts)]
}

function onTheWire({ baseUrl, host, hasTls, ballotOrigin, postgres, smtpUrl }: InstallationFacts) {
  const found: InstallationWarning[] = []
  // who listens to all addresses without TLS, and does not know of a proxy that has it, is reached in clear
  const isReachable = !isLoopback(baseUrl) || (!hasTls && !isLoopbackHost(host))
  if (isPlain(baseUrl) && isReachable)
    found.push(warning('plain-http', { address: isLoopback(baseUrl) ? `http://${host}` : baseUrl }))
  if (ballotOrigin && isPlain(ballotOrigin) && !isLoopback(ballotOrigin))
    found.push(warning('ballot-origin-plain-http', { address: ballotOrigin }))
  if (postgres && !postgres.isEncrypted && !isLoopbackHost(postgres.host))
    found.push(warning('postgres-plain', { host: postgres.host }))
  if (smtpUrl && !isLoopback(smtpUrl) && !demandsTls(smtpUrl))
    found.push(warning('smtp-plain', { host: new URL(smtpUrl).hostname }))
  return found
}

function onSecrets({ baseUrl, secrets }: InstallationFacts) {
  const { path, mode, readableKeys, isBesideDatabase } = secrets
  const found: InstallationWarning[] = []
  if (mode !== null && (mode & OTHERS) !== 0)
    found.push(warning('secrets-open', { path, mode: mode.toString(8) }))
  if (readableKeys > 0) found.push(warning('keys-readable', { path, count: readableKeys }))
  // the default; whoever only tries it out on the own machine makes no backups of it
  if (isBesideDatabase && !isLoopback(baseUrl))
    found.push(warning('secrets-beside-database', { path }))
  return found
}

function onLogs({ logLevel, postgres }: InstallationFacts) {
  const found: InstallationWarning[] = []
  if (logLevel === 'debug') found.push(warning('debug-log', { level: logLevel }))
  const talking = Object.entries(postgres?.settings ?? {})
    .filter(([name, value]) => value !== null && !QUIET_VALUES[name]?.includes(value))
    .map(([name, value]) => `${name} = ${value}`)
  if (talking.length > 0) found.push(warning('postgres-log', { settings: talking.join(', ') }))
  return found
}

const OTHERS = 0o077
const QUIET_VALUES: Readonly<Record<string, readonly string[]>> = QUIET

const warning = (
  name: WarningKey extends `installation.warning.${infer Name}` ? Name : never,
  details: InstallationWarning['details'],
): InstallationWarning => ({ key: `installation.warning.${name}`, details })

const isPlain = (url: string) => url.startsWith('http:')

/** nodemailer upgrades a connection by itself where the server offers it, and otherwise goes on in clear. */
function demandsTls(smtpUrl: string): boolean {
  const { protocol, searchParams } = new URL(smtpUrl)
  const asked = ['requireTLS', 'secure'].some((name) => searchParams.get(name) === 'true')
  return protocol === 'smtps:' || asked
}

export const isLoopback = (url: string) => isLoopbackHost(new URL(url).hostname)

/** A host of this machine: a name, an address, or the path of a socket. */
const isLoopbackHost = (host: string) =>
  /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[?::1\]?|)$/.test(host) || host.startsWith('/')
