import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'
import type { Settings } from '#src/core/settings.ts'

/** What a browser may do with anything that comes from here: ANONYMITY A7. Nothing inline, no third party. */
export async function secureAnswers(app: FastifyInstance, settings: Settings) {
  const year = 365 * 24 * 60 * 60
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: policy(settings) },
    strictTransportSecurity: isHttps(settings) ? { maxAge: year, includeSubDomains: false } : false,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  })
  app.addHook('onSend', async (_request, reply) => {
    reply.header('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=()')
    // whoever serves the same bytes to everybody says so; all else is kept nowhere
    if (!reply.hasHeader('Cache-Control')) reply.header('Cache-Control', 'no-store')
  })
}

export const isHttps = ({ baseUrl }: Settings) => baseUrl.startsWith('https:')

/** Behind a proxy that ends TLS, the one hop before us is believed about the scheme and the client. */
export const trustedHops = (settings: Settings) =>
  isHttps(settings) && !settings.TLS_CERT ? 1 : false

function policy({ BALLOT_ORIGIN }: Settings) {
  return {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'img-src': ["'self'"],
    'font-src': ["'self'"],
    'form-action': ["'self'"],
    'connect-src': ["'self'", ...(BALLOT_ORIGIN ? [BALLOT_ORIGIN] : [])],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
  }
}
