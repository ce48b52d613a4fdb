import { parseArgs } from 'node:util'
import { askSecret } from '#src/cli/ask.ts'
import { print, tell } from '#src/cli/print.ts'
import { withContext } from '#src/cli/with-context.ts'
import { TOKEN_PARTS, TOKEN_SCOPES } from '#src/core/accounts/token-scope.ts'
import { ROLES, type Role } from '#src/core/permission.ts'
import { createAccount } from '#src/services/accounts/accounts.ts'
import { nameBreakGlass } from '#src/services/accounts/sso/break-glass.ts'
import { createToken } from '#src/services/accounts/tokens.ts'

const ADMIN_USAGE = 'Usage: admin create --email A --name N, or admin break-glass --email A'

export async function admin([verb, ...words]: string[]) {
  if (verb === 'create') return createAdministrator(words)
  if (verb === 'break-glass') return breakGlass(words)
  throw new Error(ADMIN_USAGE)
}

/** `admin create`: an administrator, also where nobody can sign in any more. */
async function createAdministrator(words: string[]) {
  const { values } = parseArgs({
    args: words,
    options: { email: { type: 'string' }, name: { type: 'string' } },
  })
  if (!values.email || !values.name) throw new Error(ADMIN_USAGE)
  const { email, name } = values
  const password = process.env.SEPTET_PASSWORD ?? (await askSecret('Password: '))
  await withContext(async (context) => {
    await createAccount(context, null, {
      email,
      name,
      password,
      language: 'en',
      roles: ['administrator'],
      departments: [],
    })
    tell(`${email} may sign in as an administrator.`)
  })
}

/** `admin break-glass`: the one administrator whose password stays open where OIDC_ONLY closes all others. */
async function breakGlass(words: string[]) {
  const { values } = parseArgs({ args: words, options: { email: { type: 'string' } } })
  const { email } = values
  if (!email) throw new Error(ADMIN_USAGE)
  await withContext(async (context) => {
    await nameBreakGlass(context, email)
    tell(`${email} is the emergency account now.`)
  })
}

/** `token create`: prints the token alone, so that a script can keep it. */
export async function token([verb, ...words]: string[]) {
  if (verb !== 'create')
    throw new Error(
      'Usage: token create --role administrator|hr|manager|auditor [--expires DAYS] [--scope read|write] [--part P]',
    )
  const { values } = parseArgs({
    args: words,
    options: {
      role: { type: 'string', multiple: true },
      department: { type: 'string' },
      name: { type: 'string' },
      expires: { type: 'string' },
      scope: { type: 'string', default: 'write' },
      part: { type: 'string', multiple: true },
    },
  })
  const roles = (values.role ?? []).map(roleOf)
  const scope = oneOf(TOKEN_SCOPES, 'scope', values.scope)
  const parts = values.part?.map((word) => oneOf(TOKEN_PARTS, 'part', word)) ?? null
  await withContext(async (context) => {
    const made = await createToken(context, null, {
      name: values.name ?? `command line, ${roles.join(' + ')}`,
      roles,
      departmentPath: values.department ?? null,
      days: values.expires === undefined ? null : Number(values.expires),
      scope,
      parts,
    })
    print(made)
    if (values.expires === undefined)
      tell('This token never ends. Make one with --expires DAYS where you can.')
  })
}

const roleOf = (word: string): Role => oneOf(ROLES, 'role', word)

function oneOf<Word extends string>(words: readonly Word[], what: string, given: string): Word {
  const found = words.find((known) => known === given)
  if (!found) throw new Error(`"${given}" is no ${what}. Known: ${words.join(', ')}.`)
  return found
}
