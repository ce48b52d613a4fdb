import { BlockList, isIPv6, Socket } from 'node:net'
import type { FastifyInstance, FastifyReply } from 'fastify'
import helmet from 'helmet'
import type { Settings } from '#src/core/settings.ts'

// an import would load all that Node knows of HTTP, WebSockets too, at the start
const { IncomingMessage, ServerResponse } = process.getBuiltinModule('node:http')

/** What a browser may do with anything that comes from here: ANONYMITY A7. Nothing inline, no third party. */
export function secureAnswers(app: FastifyInstance, settings: Settings) {
  const headers = securityHeaders(settings)
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers)
    done()
  })
  app.addHook('onSend', (_request, reply, payload, done) => {
    // whoever serves the same bytes to everybody says so; all else is kept nowhere
    if (!reply.hasHeader('Cache-Control')) reply.header('Cache-Control', 'no-store')
    done(null, payload)
  })
}

/** A page of ours that shows another one of ours in a frame. */
export const mayFrame = (reply: FastifyReply) =>
  withPolicy(reply, (directives) => `${directives};frame-src 'self'`)

/** A page of ours that may stand in a frame of ours. */
export const mayBeFramed = (reply: FastifyReply) =>
  withPolicy(reply, (directives) =>
    directives.replace("frame-ancestors 'none'", "frame-ancestors 'self'"),
  ).header(FRAMES, 'SAMEORIGIN')

const POLICY = 'content-security-policy'
const FRAMES = 'x-frame-options'

const withPolicy = (reply: FastifyReply, change: (directives: string) => string) =>
  reply.header(POLICY, change(String(reply.getHeader(POLICY))))

/** The same for every answer, so they are composed once: a ballot has no time for it. */
function securityHeaders(settings: Settings) {
  const year = 365 * 24 * 60 * 60
  const compose = helmet({
    contentSecurityPolicy: { useDefaults: false, directives: policy(settings) },
    strictTransportSecurity: isHttps(settings) ? { maxAge: year, includeSubDomains: false } : false,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  })
  const answer = new ServerResponse(new IncomingMessage(new Socket()))
  compose(answer.req, answer, () => {})
  return {
    ...answer.getHeaders(),
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  }
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
