import type { InjectOptions } from 'fastify'
import type { Role } from '#src/core/permission.ts'
import { createToken } from '#src/services/accounts/tokens.ts'
import type { TestContext } from '#test/setup/context.ts'
import { appOf } from '#test/setup/visitor.ts'

type Headers = InjectOptions['headers']
type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

/** A program with a token of a role; `null` = without one. */
export async function aClient(context: TestContext, role: Role | null, department?: string) {
  const app = await appOf(context)
  const token =
    role &&
    (await createToken(context, null, {
      name: role,
      roles: [role],
      departmentPath: department ?? null,
    }))
  const send = (method: Method, path: string, payload?: unknown, headers: Headers = {}) =>
    app.inject({
      method,
      url: `/api/v1${path}`,
      ...(payload === undefined ? {} : { payload: payload as object }),
      headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers },
    })
  return {
    get: (path: string, headers?: Headers) => send('GET', path, undefined, headers),
    post: (path: string, body: unknown = {}, headers?: Headers) =>
      send('POST', path, body, headers),
    put: (path: string, body: unknown, headers?: Headers) => send('PUT', path, body, headers),
    delete: (path: string) => send('DELETE', path),
    send,
  }
}

export type Client = Awaited<ReturnType<typeof aClient>>
