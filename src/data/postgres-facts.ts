import { sql } from 'kysely'
import pg from 'pg'
import { type LogSetting, type PostgresFacts, QUIET } from '#src/core/installation/warnings.ts'
import type { Database } from '#src/data/database.ts'

/** How a PostgreSQL server logs, and whether the way to it is encrypted; `null` on SQLite. */
export async function postgresFacts(
  { dialect, raw }: Pick<Database, 'dialect' | 'raw'>,
  url: string,
): Promise<PostgresFacts | null> {
  if (dialect === 'sqlite') return null
  const names = Object.keys(QUIET) as LogSetting[]
  const settings = await sql<{ name: LogSetting; value: string | null }>`
    select name, current_setting(name, true) as value
    from unnest(array[${sql.join(names)}]::text[]) as name`.execute(raw)
  const wire = await sql<{ ssl: boolean }>`
    select ssl from pg_stat_ssl where pid = pg_backend_pid()`.execute(raw)
  return {
    // the driver's own reading of the address; it does not connect
    host: new pg.Client({ connectionString: url }).host,
    isEncrypted: wire.rows[0]?.ssl ?? false,
    settings: Object.fromEntries(
      settings.rows.map(({ name, value }) => [name, value]),
    ) as PostgresFacts['settings'],
  }
}
