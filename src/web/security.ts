import { BlockList, isIPv6 } from 'node:net'
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

/** Behind a proxy that ends TLS, one hop of our own network is believed about the scheme and the client, none else. */
export function trustedProxy(settings: Settings) {
  if (!isHttps(settings) || settings.TLS_CERT) return false
  return (address: string, hop: number) => hop === 0 && isOwnNetwork(address)
}

const OWN_NETWORK = new BlockList()
for (const [net, prefix] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
] as const)
  OWN_NETWORK.addSubnet(net, prefix, 'ipv4')
OWN_NETWORK.addAddress('::1', 'ipv6')
OWN_NETWORK.addSubnet('fc00::', 7, 'ipv6')
OWN_NETWORK.addSubnet('fe80::', 10, 'ipv6')

const isOwnNetwork = (address: string) =>
  OWN_NETWORK.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')

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
