/** The little of the package that the tests use: it brings no types of its own. */
declare module 'oidc-provider' {
  import type { RequestListener } from 'node:http'

  type Context = { path: string; body: unknown }
  type Account = { accountId: string; claims: () => Record<string, unknown> }

  export class Provider {
    constructor(
      issuer: string,
      configuration: Record<string, unknown> & {
        findAccount: (context: Context, id: string) => Promise<Account>
      },
    )
    use(middleware: (context: Context, next: () => Promise<void>) => Promise<void>): void
    callback(): RequestListener
  }
}
