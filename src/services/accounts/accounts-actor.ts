import type { Actor } from '#src/core/permission.ts'
import { findAccount, rolesOfAccount } from '#src/data/office/accounts.ts'
import { departmentsManagedBy } from '#src/data/roster/managers.ts'
import { rolesOf } from '#src/services/accounts/roles.ts'
import type { Context } from '#src/services/context.ts'

/** Who acts in a session. Roles are read at each request, so that a role taken away is gone at once. */
export async function actorOfSession(
  { office, roster }: Pick<Context, 'office' | 'roster'>,
  accountId: string | null,
): Promise<(Actor & { language: string }) | null> {
  if (!accountId) return null
  const account = await findAccount(office, accountId)
  if (!account) return null

  const [rows, managed] = await Promise.all([
    rolesOfAccount(office, account.id),
    departmentsManagedBy(roster, account.email),
  ])
  const given = rows.flatMap(({ department }) => (department === '' ? [] : [department]))
  const roles = managed.length > 0 ? [...rows, { role: 'manager' }] : rows
  return {
    id: account.id,
    kind: 'account',
    name: account.name,
    language: account.language,
    roles: rolesOf(roles),
    departments: [...new Set([...given, ...managed])],
  }
}
