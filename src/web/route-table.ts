import type { FastifyInstance } from 'fastify'

declare module 'fastify' {
  interface FastifyInstance {
    /** `METHOD url` of every route that was registered, for the attack suite: no route may be forgotten there. */
    routeTable: readonly string[]
  }
}

/** Keeps a list of the routes; called before the first is registered. */
export function keepRouteTable(app: FastifyInstance) {
  const table: string[] = []
  app.decorate('routeTable', table)
  app.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) if (one !== 'HEAD') table.push(`${one} ${url}`)
  })
}
