import type { Settings } from '#src/core/settings.ts'
import type { Database } from '#src/data/database.ts'
import type { KeyFiles } from '#src/data/key-files.ts'
import type { Rooms } from '#src/data/rooms.ts'
import type { Mailer } from '#src/email/mailer.ts'
import type { Intake } from '#src/services/intake.ts'
import type { Pool } from '#src/services/pool.ts'

/** What lies on the disk: a thread opens its own. */
export type Stores = Readonly<Rooms & { database: Database; keys: KeyFiles }>

/** What a use case may reach. Made once at the start (`wire.ts`); tests make their own. */
export type Context = Readonly<
  Stores & {
    settings: Settings
    pool: Pool
    /** `null` where everything happens in one thread, as on a database in memory. */
    intake: Intake | null
    /** `null` without SMTP_URL: the administrator then downloads the links. */
    mailer: Mailer | null
    now: () => Date
    /** Wakes the worker: a job has become due. */
    wake: () => void
  }
>
