import type { Scope } from '#src/core/accounts/token-scope.ts'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { findTokenByHash, touchToken } from '#src/data/office/tokens.ts'
import { hashed, isOver, parseToken, partsOf } from '#src/services/accounts/tokens.ts'
import type { Context } from '#src/services/context.ts'

const TOKEN = /^septet_[A-Za-z0-9_-]{43}$/

export type TokenActor = Readonly<{ actor: Actor; scope: Scope }>

/** Who acts with a token, and how far it reaches; nothing for one that is unknown or deleted. */
export async function actorOfToken(
  { office, now }: Pick<Context, 'office' | 'now'>,
  token: string,
): Promise<TokenActor | null> {
  if (!TOKEN.test(token)) return null
  const row = await findTokenByHash(office, hashed(token))
  if (!row) return null
  if (isOver(row, now())) throw new Problem('token.expired')

  // the day and no more, written once: a request is not a write, and how often a program asks is its own affair
  const today = now().toISOString().slice(0, 10)
  if (row.lastUsedOn !== today) await touchToken(office, row.id, today)
  return {
    actor: {
      id: row.id,
      kind: 'token',
      name: row.name,
      roles: parseToken.roles(JSON.parse(row.roles)),
      departments: parseToken.departments(JSON.parse(row.departments)),
    },
    scope: { scope: parseToken.scope(row.scope), parts: partsOf(row) },
  }
}
