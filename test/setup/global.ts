import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '#src/data/database.ts'
import { DIALECTS } from '#test/setup/dialects.ts'
import { startPostgres } from '#test/setup/postgres.ts'
import { makeReadyKeys } from '#test/setup/ready-keys.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Server of the run's PostgreSQL, without a database name; `null` = not among the dialects. */
    postgresServer: string | null
  }
}

export const TEMPLATE = 'septet_template'

/** One real PostgreSQL per run, with a migrated template from which each test file is copied. */
export async function setup(project: TestProject) {
  const keys = makeReadyKeys()
  if (!DIALECTS.includes('postgres')) {
    project.provide('readyKeys', await keys)
    project.provide('postgresServer', null)
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'septet-postgres-'))
  const { postgres, server } = await startPostgres(join(folder, 'cluster'))
  await postgres.createDatabase(TEMPLATE)
  await (await openDatabase(`${server}/${TEMPLATE}`)).close()
  project.provide('readyKeys', await keys)
  project.provide('postgresServer', server)

  return async () => {
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
