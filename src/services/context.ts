import type { Settings } from '#src/core/settings.ts'
import type { Database } from '#src/data/database.ts'
import type { KeyFiles } from '#src/data/key-files.ts'
import type { Rooms } from '#src/data/rooms.ts'
import type { Mailer } from '#src/email/mailer.ts'
import type { Pool } from '#src/services/pool.ts'

/** What a use case may reach. Made once at the start (`wire.ts`); tests make their own. */
export type Context = Readonly<
  Rooms & {
    settings: Settings
    database: Database
    keys: KeyFiles
    pool: Pool
    /** `null` without SMTP_URL: the administrator then downloads the links. */
    mailer: Mailer | null
    now: () => Date
    /** Wakes the worker: a job has become due. */
    wake: () => void
  }
>
