import type { AddressInfo } from 'node:net'
import type { KeptKey } from '#src/core/anonymity/server/keys.ts'
import type { Role } from '#src/core/permission.ts'
import { createToken } from '#src/services/accounts/tokens.ts'
import type { Pool } from '#src/services/pool.ts'
import { buildApp } from '#src/web/app.ts'
import { type TestContext, testContext } from '#test/setup/context.ts'
import { inlinePool } from '#test/setup/pool.ts'

export type Installation = Readonly<{
  base: string
  context: TestContext
  routes: readonly string[]
  /** A token with one role; a manager's sees one department. */
  tokenOf: (role: Role, department?: string) => Promise<string>
  /** Called while the closing job has opened ballots and has published nothing yet. */
  whileClosing: (look: (() => Promise<void>) | null) => void
  close: () => Promise<void>
}>

/** The application, listening on loopback, on a database in memory. Keys are ready: making them would dominate. */
export async function install(keys: readonly KeptKey[]): Promise<Installation> {
  let look: (() => Promise<void>) | null = null
  const context = await testContext({ pool: readyPool(keys, async () => look?.()) })
  const app = await buildApp(context)
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  return {
    base: `http://127.0.0.1:${port}`,
    context,
    routes: app.routeTable,
    tokenOf: (role, department) =>
      createToken(context, null, {
        name: [role, department].filter(Boolean).join(' '),
        roles: [role],
        departmentPath: department ?? null,
      }),
    whileClosing: (next) => {
      look = next
    },
    close: async () => {
      await app.close()
      await context.close()
    },
  }
}

function readyPool(keys: readonly KeptKey[], whileOpening: () => Promise<void>): Pool {
  const pool = inlinePool(keys)
  return {
    ...pool,
    openBallots: async (box, ballots) => {
      await whileOpening()
      return pool.openBallots(box, ballots)
    },
    // what is set, all of it: in a finished file it would be packed
    typeset: async ({ data }) => Buffer.from(JSON.stringify(data)),
  }
}
