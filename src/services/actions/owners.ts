import type { Owner } from '#src/core/actions/report-plan.ts'
import { Problem, type ProblemKey } from '#src/core/problem.ts'
import {
  findAccountByEmail,
  listAccounts,
  listAccountsWithRole,
} from '#src/data/office/accounts.ts'
import { findPersonByEmail } from '#src/data/roster/one-person.ts'
import { listManagerAccounts } from '#src/services/accounts/managers.ts'
import type { Context } from '#src/services/context.ts'

type People = Pick<Context, 'office' | 'roster'>

/** Who answers for an action: the account of the address, else the person of the roster; else somebody who left. */
export async function findOwner({ office, roster }: People, email: string): Promise<Owner> {
  const known =
    (await findAccountByEmail(office, email)) ?? (await findPersonByEmail(roster, email))
  return known ? { name: known.name, left: false } : { name: email, left: true }
}

/** The owners of actions, each asked for once. */
export async function ownersOf(
  people: People,
  actions: readonly Readonly<{ owner: string | null }>[],
): Promise<(email: string) => Owner> {
  const emails = new Set(actions.flatMap(({ owner }) => owner ?? []))
  const found = new Map<string, Owner>()
  for (const email of emails) found.set(email, await findOwner(people, email))
  return (email) => found.get(email) ?? { name: email, left: true }
}

/** Throws where neither an account nor the roster has the address. */
export async function mustBeKnown(
  people: People,
  email: string | null,
  key: Extract<ProblemKey, `action.owner-${string}`>,
) {
  if (email === null) return
  const { left } = await findOwner(people, email)
  if (left) throw new Problem(key, { field: 'owner', email })
}

/** The accounts that may read the report of a department, as those that are proposed to answer for an action. */
export async function proposedOwners(
  { office, roster }: People,
  lineage: readonly string[],
): Promise<{ email: string; name: string }[]> {
  const managers = await listManagerAccounts({ office, roster })
  const above = new Set(
    managers
      .filter(({ departments }) => departments.some((id) => lineage.includes(id)))
      .map(({ id }) => id),
  )
  const heads = (await listAccounts(office)).filter(({ id }) => above.has(id))
  const proposed = [...heads, ...(await listAccountsWithRole(office, 'hr'))]
  return [...new Map(proposed.map(({ email, name }) => [email, { email, name }])).values()]
}
