import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import request from 'supertest'

type Claims = Record<string, unknown>

/** A real OpenID Connect provider on loopback, whose people and faults the test decides. */
export type TestProvider = Readonly<{
  issuer: string
  /** The settings with which Septet knows it. */
  settings: Record<string, string>
  /** What it says of those who sign in there, by the name that they enter. */
  people: Record<string, Claims>
  faults: Faults
  browser: () => ProviderBrowser
  /** How often each path was asked for. */
  asked: (path: string) => number
  close: () => Promise<void>
}>

type Faults = {
  /** Changes the claims of an ID token before it is signed. */
  claims: ((claims: Claims) => Claims) | null
  /** Signs it with a key that is not the provider's. */
  foreignKey: boolean
  /** Answers every request with 503. */
  isDown: boolean
  /** Takes requests and never answers them. */
  isSilent: boolean
}

/** Somebody's browser at the provider: it keeps its cookies, and is signed in there once it was. */
type ProviderBrowser = Readonly<{
  /** Signs in, consents where it is asked to, and returns where the provider leads back to. */
  signIn: (address: string, name: string) => Promise<string>
  cancel: (address: string) => Promise<string>
  get: (address: string) => request.Test
}>

const CLIENT = { client_id: 'septet', client_secret: 'a secret of 32 letters or more!!' }

type Options = Readonly<{ baseUrl?: string; authMethod?: string; configuration?: object }>

export async function aProvider({
  baseUrl = 'http://localhost:3000',
  authMethod = 'client_secret_post',
  configuration = {},
}: Options = {}): Promise<TestProvider> {
  const people: TestProvider['people'] = {}
  const faults: Faults = { claims: null, foreignKey: false, isDown: false, isSilent: false }
  const asked = new Map<string, number>()
  const { server, issuer, answer } = await listening()
  const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
  const provider = await quietly(async () => {
    const { Provider } = await import('oidc-provider')
    return new Provider(issuer, {
      clients: [
        {
          ...CLIENT,
          redirect_uris: [`${baseUrl}/sign-in/oidc/callback`],
          post_logout_redirect_uris: [`${baseUrl}/sign-in`],
          token_endpoint_auth_method: authMethod,
        },
      ],
      clientAuthMethods: [authMethod],
      claims: {
        openid: ['sub', 'roles', 'resource_access', 'https://septet.example/roles'],
        email: ['email', 'email_verified', 'xms_edov'],
        profile: ['name', 'locale', 'given_name', 'family_name', 'preferred_username'],
      },
      cookies: { keys: ['only for tests'] },
      jwks: {
        keys: [{ ...key.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }],
      },
      ttl: { Session: 3600, Interaction: 3600, Grant: 3600, AccessToken: 3600, IdToken: 3600 },
      findAccount: async (_context, id) => ({
        accountId: id,
        claims: () => ({ sub: id, ...people[id] }),
      }),
      ...configuration,
    })
  })
  provider.use(async (context, next) => {
    await next()
    if (context.path !== '/token') return
    const body = context.body as { id_token?: string }
    if (body.id_token && (faults.claims || faults.foreignKey))
      context.body = { ...body, id_token: signedAnew(body.id_token, key, faults) }
  })
  const callback = provider.callback()
  answer((incoming, outgoing) => {
    const path = incoming.url?.split('?')[0] ?? ''
    asked.set(path, (asked.get(path) ?? 0) + 1)
    if (faults.isSilent) return
    if (faults.isDown) outgoing.writeHead(503).end()
    else callback(incoming, outgoing)
  })
  return {
    issuer,
    people,
    faults,
    settings: {
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: CLIENT.client_id,
      OIDC_CLIENT_SECRET: CLIENT.client_secret,
      OIDC_NAME: 'Company login',
      OIDC_ROLE_MAP: 'staff-hr=hr; staff-it=administrator; heads=manager; council=auditor',
    },
    browser: () => browserAt(issuer, baseUrl),
    asked: (path) => asked.get(path) ?? 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** The port has to be known before the provider is made: its name holds it. */
async function listening() {
  let listener: RequestListener = () => {}
  const server = createServer((incoming, outgoing) => listener(incoming, outgoing))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const answer = (made: RequestListener) => {
    listener = made
  }
  return { server, issuer: `http://127.0.0.1:${port}`, answer }
}

/** It warns on the console of all that is for tests only; that is what it is for here. */
async function quietly<Made>(make: () => Promise<Made>): Promise<Made> {
  const { info, warn } = console
  Object.assign(console, { info: () => {}, warn: () => {} })
  try {
    return await make()
  } finally {
    Object.assign(console, { info, warn })
  }
}

function signedAnew(token: string, own: KeyObject, { claims, foreignKey }: Faults): string {
  const [header = '', payload = ''] = token.split('.')
  const said = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Claims
  const key = foreignKey ? foreign() : own
  const text = `${header}.${Buffer.from(JSON.stringify(claims ? claims(said) : said)).toString('base64url')}`
  return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`
}

const foreign = () =>
  createPrivateKey(
    generateKeyPairSync('rsa', {
      modulusLength: 2048,
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    }).privateKey,
  )

function browserAt(issuer: string, baseUrl: string): ProviderBrowser {
  const agent = request.agent(issuer)
  const pathOf = (address: string) => {
    const { pathname, search } = new URL(address, issuer)
    return pathname + search
  }
  const get = (address: string) => agent.get(pathOf(address)).set('Accept', 'text/html')
  /** Goes on until a page is shown or the way leads back to Septet. */
  const follow = async (response: request.Response): Promise<string | request.Response> => {
    const { location } = response.headers
    if (!location) return response
    return location.startsWith(baseUrl) ? location : follow(await get(location))
  }
  const onwards = async (page: string | request.Response, name: string): Promise<string> => {
    if (typeof page === 'string') return page
    const action = /action="([^"]+)"/.exec(page.text)?.[1]
    const prompt = /name="prompt" value="([^"]+)"/.exec(page.text)?.[1]
    if (!action || !prompt) throw new Error(`no form at the provider: ${page.status} ${page.text}`)
    const fields = prompt === 'login' ? { prompt, login: name, password: 'any' } : { prompt }
    const answer = await agent.post(pathOf(action)).type('form').send(fields)
    return onwards(await follow(answer), name)
  }
  return {
    get,
    signIn: async (address, name) => onwards(await follow(await get(address)), name),
    cancel: async (address) => {
      const page = await follow(await get(address))
      if (typeof page === 'string') throw new Error('the provider asked nothing')
      const href = /href="([^"]+abort)"/.exec(page.text)?.[1] ?? ''
      const back = await follow(await get(href))
      if (typeof back !== 'string') throw new Error('the provider did not lead back')
      return back
    },
  }
}
