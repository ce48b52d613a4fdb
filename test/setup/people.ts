import type { Actor, Role } from '#src/core/permission.ts'
import { randomId } from '#src/core/random.ts'
import { insertAccount, replaceAccountRoles } from '#src/data/office/accounts.ts'
import { settle } from '#src/data/office/installation.ts'
import { actorOfSession } from '#src/services/accounts/accounts-actor.ts'
import { hashPassword } from '#src/services/accounts/passwords.ts'
import type { TestContext } from '#test/setup/context.ts'

export const PASSWORD = 'a quiet river at noon'

/** Company with Sales (North, South) and Legal; a department's id is the last part of its path. */
export async function aCompany({ roster }: TestContext) {
  const paths = [
    'Company',
    'Company/Legal',
    'Company/Sales',
    'Company/Sales/North',
    'Company/Sales/South',
  ]
  await roster
    .insertInto('department')
    .values(paths.map((path) => ({ id: (path.split('/').at(-1) ?? path).toLowerCase(), path })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** alice (administrator), hilda (HR), max (manager of Sales) and aude (auditor), with the same password. */
export async function people(context: TestContext) {
  await aCompany(context)
  return {
    alice: await anAccount(context, 'Alice', ['administrator'], 'en'),
    hilda: await anAccount(context, 'Hilda', ['hr'], 'fr'),
    max: await anAccount(context, 'Max', ['manager'], 'es', 'sales'),
    aude: await anAccount(context, 'Aude', ['auditor'], 'fr'),
  }
}

// hashing is dear by design: once per run of a file is enough
let passwordHash: Promise<string> | null = null

async function anAccount(
  context: TestContext,
  name: string,
  roles: Role[],
  language: 'fr' | 'es' | 'en',
  department = '',
): Promise<Actor> {
  passwordHash ??= hashPassword(PASSWORD)
  const id = randomId()
  const email = `${name.toLowerCase()}@example.org`
  await settle(context.office)
  await insertAccount(context.office, {
    id,
    email,
    name,
    language,
    passwordHash: await passwordHash,
  })
  const rows = roles.map((role) => ({ account: id, role, department }))
  await replaceAccountRoles(context.office, id, rows)
  const actor = await actorOfSession(context, id)
  if (!actor) throw new Error(`${name} has no account`)
  return actor
}
