import type { Actor, Role } from '#src/core/permission.ts'
import { createAccount } from '#src/services/accounts.ts'
import { actorOfSession } from '#src/services/accounts-actor.ts'
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
    max: await anAccount(context, 'Max', ['manager'], 'es', ['Company/Sales']),
    aude: await anAccount(context, 'Aude', ['auditor'], 'fr'),
  }
}

async function anAccount(
  context: TestContext,
  name: string,
  roles: Role[],
  language: 'fr' | 'es' | 'en',
  departments: string[] = [],
): Promise<Actor> {
  const email = `${name.toLowerCase()}@example.org`
  const account = { name, email, password: PASSWORD, language, roles, departments }
  const actor = await actorOfSession(context, await createAccount(context, null, account))
  if (!actor) throw new Error(`${name} has no account`)
  return actor
}
