import type request from 'supertest'
import { parseSettings } from '#src/core/settings.ts'
import type { TestContext } from '#test/setup/context.ts'
import type { TestProvider } from '#test/setup/sso/provider.ts'
import { aVisitor, type Visitor } from '#test/setup/visitor.ts'

/** An installation that knows a provider. Its clock goes on by itself, as the provider's does. */
export function withProvider(
  context: TestContext,
  provider: TestProvider,
  settings: Record<string, string> = {},
): TestContext {
  const { DATABASE_URL, SECRETS_DIR, BASE_URL = '' } = context.settings
  const environment = { DATABASE_URL, SECRETS_DIR, BASE_URL, LOG_LEVEL: 'silent' }
  let off = 0
  return {
    ...context,
    settings: parseSettings({ ...environment, ...provider.settings, ...settings }),
    now: () => new Date(Date.now() + off),
    clock: {
      set: (moment) => {
        off = Date.parse(moment) - Date.now()
      },
      advance: ({ days = 0, hours = 0, minutes = 0, seconds = 0 }) => {
        off += 1000 * (seconds + 60 * (minutes + 60 * (hours + 24 * days)))
      },
    },
  }
}

/** Sets the clock of an installation by the real one, which is the provider's. */
export const setToRealTime = ({ clock }: TestContext) => clock.set(new Date().toISOString())

/** What a visitor asks for to go where a provider leads back to. */
export function pathOf(address: string): string {
  const { pathname, search } = new URL(address)
  return pathname + search
}

type SignedIn = Readonly<{ visitor: Visitor; answer: request.Response }>

/** Goes all the way: the button, the provider's pages, and back. */
export async function throughProvider(
  at: TestContext,
  provider: TestProvider,
  name: string,
  next = '/account',
): Promise<SignedIn> {
  const visitor = await aVisitor(at)
  const back = await provider.browser().signIn(await addressFor(visitor, next), name)
  return { visitor, answer: await visitor.get(pathOf(back)) }
}

/** Presses the button and returns the address of the provider that it leads to. */
export async function addressFor(visitor: Visitor, next = '/account'): Promise<string> {
  const { status, headers, text } = await visitor.get(
    `/sign-in/oidc?next=${encodeURIComponent(next)}`,
  )
  if (status !== 303 || !headers.location) throw new Error(`no way to the provider: ${text}`)
  return headers.location
}
