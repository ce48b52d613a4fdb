import type { Settings } from '#src/core/settings.ts'
import { openDatabase } from '#src/data/database.ts'
import { keyFiles } from '#src/data/key-files.ts'
import type { Context } from '#src/services/context.ts'
import { intakeThread } from '#src/worker/intake.ts'
import { threadPool } from '#src/worker/pool.ts'

export type Wired = Readonly<{ context: Context; close: () => Promise<void> }>

/** Puts an installation together from its settings. `wake` reaches the worker, which is started later or never. */
export async function wire(settings: Settings, wake: () => void = () => {}): Promise<Wired> {
  const database = await openDatabase(settings.DATABASE_URL)
  const pool = threadPool()
  const intake = intakeThreadOf(settings)
  const mailer = await mailerOf(settings)
  return {
    context: {
      ...database.rooms,
      settings,
      database,
      pool,
      intake,
      mailer,
      keys: keyFiles(settings.SECRETS_DIR),
      now: () => new Date(),
      wake,
    },
    close: async () => {
      mailer?.close()
      await intake?.close()
      await pool.close()
      await database.close()
    },
  }
}

/** A database in memory has no second door. */
function intakeThreadOf({ DATABASE_URL, SECRETS_DIR }: Settings) {
  if (DATABASE_URL === 'sqlite::memory:') return null
  const script = new URL('./intake-thread.ts', import.meta.url)
  return intakeThread(script, { databaseUrl: DATABASE_URL, secretsDir: SECRETS_DIR })
}

/** Its library is large: who sends no mail does not wait for it at the start. */
async function mailerOf({ SMTP_URL, MAIL_FROM }: Settings) {
  if (!SMTP_URL) return null
  const { smtpMailer } = await import('#src/email/mailer.ts')
  return smtpMailer(SMTP_URL, MAIL_FROM)
}
