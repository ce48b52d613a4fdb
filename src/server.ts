import { readSettings } from '#src/config.ts'
import type { Settings } from '#src/core/settings.ts'
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
  return {
    url,
    close: async () => {
      await app.close()
      await loop?.stop()
      await close()
    },
  }
}
