import {
  type InstallationFacts,
  type InstallationWarning,
  installationWarnings,
} from '#src/core/installation/warnings.ts'
import type { Actor } from '#src/core/permission.ts'
import { postgresFacts } from '#src/data/postgres-facts.ts'
import { secretsFacts } from '#src/data/secrets-facts.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

export type InstallationCheck = Readonly<{
  facts: InstallationFacts
  warnings: readonly InstallationWarning[]
}>

/** What an administrator is told about the installation. */
export async function showInstallation(
  context: Context,
  actor: Actor | null,
): Promise<InstallationCheck> {
  mustBeAllowed(actor, 'settings')
  return checkInstallation(context)
}

/** What the program can see of itself that would weaken anonymity. */
export async function checkInstallation({
  settings,
  database,
}: Pick<Context, 'settings' | 'database'>): Promise<InstallationCheck> {
  const facts = {
    baseUrl: settings.baseUrl,
    host: settings.HOST,
    hasTls: settings.TLS_CERT !== undefined,
    ballotOrigin: settings.BALLOT_ORIGIN ?? null,
    logLevel: settings.LOG_LEVEL,
    smtpUrl: settings.SMTP_URL ?? null,
    secrets: await secretsFacts(settings.SECRETS_DIR, settings.DATABASE_URL),
    postgres: await postgresFacts(database, settings.DATABASE_URL),
  }
  return { facts, warnings: installationWarnings(facts) }
}
