import { argon2Sync, randomBytes } from 'node:crypto'
import type { Actor, Role } from '#src/core/permission.ts'
import { randomId } from '#src/core/random.ts'
import { insertAccount, replaceAccountRoles } from '#src/data/office/accounts.ts'
import { settle } from '#src/data/office/installation.ts'
import { actorOfSession } from '#src/services/accounts/accounts-actor.ts'
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

const PASSWORD_HASH = cheapHash(PASSWORD)

/** An account of somebody, as the actor of its session. */
export async function anAccount(
  context: TestContext,
  name: string,
  roles: Role[],
  language: 'fr' | 'es' | 'en',
  department = '',
): Promise<Actor> {
  const id = randomId()
  const email = `${name.toLowerCase()}@example.org`
  await settle(context.office)
  await insertAccount(context.office, {
    id,
    email,
    name,
    language,
    passwordHash: PASSWORD_HASH,
  })
  const rows = roles.map((role) => ({ account: id, role, department }))
  await replaceAccountRoles(context.office, id, rows)
  const actor = await actorOfSession(context, id)
  if (!actor) throw new Error(`${name} has no account`)
  return actor
}

/** Argon2id at its least cost: the server checks a password at the cost that its string names. */
function cheapHash(password: string): string {
  const nonce = randomBytes(16)
  const hash = argon2Sync('argon2id', {
    message: password,
    nonce,
    parallelism: 1,
    tagLength: 32,
    memory: 8,
    passes: 1,
  })
  const text = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')
  return `$argon2id$v=19$m=8,t=1,p=1$${text(nonce)}$${text(hash)}`
}
