import type { FastifyBaseLogger } from 'fastify'
import { readSettings } from '#src/config.ts'
import type { Settings } from '#src/core/settings.ts'
import { sayWith } from '#src/core/words/words.ts'
import type { Context } from '#src/services/context.ts'
import { checkInstallation } from '#src/services/start-up-check.ts'
import { buildApp } from '#src/web/app.ts'
import { wire } from '#src/wire.ts'
import { type Loop, startLoop } from '#src/worker/loop.ts'

export type Server = Readonly<{ url: string; close: () => Promise<void> }>

/** Serves until it is closed: pages, API and worker in one process. */
export async function startServer(settings: Settings = readSettings()): Promise<Server> {
  let loop: Loop | null = null
  const { context, close } = await wire(settings, () => loop?.wake())
  const app = await buildApp(context)
  loop = startLoop(
    () => context,
    (error) => app.log.error({ err: error }, 'the worker could not run'),
  )
  const url = await app.listen({ port: settings.PORT, host: settings.HOST })
  // many keys take a while to look through, and pages need not wait for it
  const warned = warn(context, app.log)
  return {
    url,
    close: async () => {
      await app.close()
      await warned
      await loop?.stop()
      await close()
    },
  }
}

/** A check that cannot be made is told, and keeps nobody from answering. */
async function warn(context: Context, log: FastifyBaseLogger) {
  try {
    for (const { key, details } of (await checkInstallation(context)).warnings)
      log.warn({ warning: key }, sayWith('en', key, details))
  } catch (error) {
    log.error({ err: error }, 'the installation could not be checked')
  }
}
