import { print } from '#src/cli/print.ts'
import { startServer } from '#src/server.ts'

/** Serves until SIGTERM or SIGINT; what is under way is finished first. */
export async function serve() {
  const server = await startServer()
  print(`Septet: ${server.url}`)
  await new Promise<void>((resolve) => {
    process.once('SIGTERM', () => resolve())
    process.once('SIGINT', () => resolve())
  })
  await server.close()
}
