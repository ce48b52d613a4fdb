import { print } from '#src/cli/print.ts'
import { readSettings } from '#src/config.ts'
import type { Settings } from '#src/core/settings.ts'
import { startServer } from '#src/server.ts'

export async function serve() {
  await serveUntilStopped(readSettings())
}

/** Serves until SIGTERM or SIGINT; what is under way is finished first. */
export async function serveUntilStopped(settings: Settings) {
  const server = await startServer(settings)
  const stopped = new Promise<void>((resolve) => {
    process.once('SIGTERM', () => resolve())
    process.once('SIGINT', () => resolve())
  })
  // whoever reads this may stop the server at once
  print(`Septet: ${server.url}`)
  await stopped
  await server.close()
}
