import type { Settings } from '#src/core/settings.ts'
import { openDatabase } from '#src/data/database.ts'
import { keyFiles } from '#src/data/key-files.ts'
import { smtpMailer } from '#src/email/mailer.ts'
import type { Context } from '#src/services/context.ts'
import { threadPool } from '#src/worker/pool.ts'

export type Wired = Readonly<{ context: Context; close: () => Promise<void> }>

/** Puts an installation together from its settings. `wake` reaches the worker, which is started later or never. */
export async function wire(settings: Settings, wake: () => void = () => {}): Promise<Wired> {
  const database = await openDatabase(settings.DATABASE_URL)
  const pool = threadPool()
  const mailer = settings.SMTP_URL ? smtpMailer(settings.SMTP_URL, settings.MAIL_FROM) : null
  return {
    context: {
      ...database.rooms,
      settings,
      database,
      pool,
      mailer,
      keys: keyFiles(settings.SECRETS_DIR),
      now: () => new Date(),
      wake,
    },
    close: async () => {
      mailer?.close()
      await pool.close()
      await database.close()
    },
  }
}
