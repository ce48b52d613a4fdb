import type { FastifyInstance } from 'fastify'
import type { Context } from '#src/services/context.ts'
import { checkReadiness } from '#src/services/health.ts'

export async function healthRoutes(app: FastifyInstance, { context }: { context: Context }) {
  app.get('/healthz', async () => ({ status: 'ok' }))
  app.get('/readyz', showReadiness)

  async function showReadiness() {
    await checkReadiness(context)
    return { status: 'ok' }
  }
}
