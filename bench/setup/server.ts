import type { FastifyInstance } from 'fastify'
import type { Context } from '#src/services/context.ts'
import { buildApp } from '#src/web/app.ts'

export type Served = Readonly<{ url: string; close: () => Promise<void> }>

/** The product's own application on a port of loopback. */
export async function serveProduct(context: Context): Promise<Served> {
  return listening(await buildApp(context))
}

export async function listening(app: FastifyInstance): Promise<Served> {
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  return { url, close: () => app.close() }
}
