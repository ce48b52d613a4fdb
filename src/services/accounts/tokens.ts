import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { type Actor, ROLES, type Role } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { randomId } from '#src/core/random.ts'
import * as tokens from '#src/data/office/tokens.ts'
import { findDepartment, listDepartments } from '#src/data/roster/people.ts'
import { record } from '#src/services/audit-log.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

const PREFIX = 'septet_'
const TOKEN = /^septet_[A-Za-z0-9_-]{43}$/

export type NewToken = Readonly<{
  name: string
  roles: readonly Role[]
  /** The path of the department that a token of a manager sees. */
  departmentPath: string | null
}>

export type TokenSummary = Readonly<{
  id: string
  name: string
  roles: Role[]
  departments: string[]
}>

/** Makes a token and returns it, this once: only its hash is kept. `null` as the actor = the command line. */
export async function createToken(
  context: Context,
  actor: Actor | null,
  { name, roles, departmentPath }: NewToken,
): Promise<string> {
  if (actor) mustBeAllowed(actor, 'tokens')
  if (name.trim() === '') throw new Problem('token.name-missing')
  if (roles.length === 0) throw new Problem('token.role-missing')
  const departments = await departmentsOf(context, departmentPath)

  const token = `${PREFIX}${randomBytes(32).toString('base64url')}`
  await tokens.insertToken(context.office, {
    id: randomId(),
    hash: hashed(token),
    name: name.trim(),
    roles: JSON.stringify(ROLES.filter((role) => roles.includes(role))),
    departments: JSON.stringify(departments),
  })
  const details = { name: name.trim(), roles: roles.join(' ') }
  await record(context, actor, 'token.created', null, details)
  return token
}

/** Who acts with a token; nothing for one that is unknown or deleted. */
export async function actorOfToken(
  { office }: Pick<Context, 'office'>,
  token: string,
): Promise<Actor | null> {
  if (!TOKEN.test(token)) return null
  const row = await tokens.findTokenByHash(office, hashed(token))
  if (!row) return null
  return {
    id: row.id,
    kind: 'token',
    name: row.name,
    roles: Roles.parse(JSON.parse(row.roles)),
    departments: Ids.parse(JSON.parse(row.departments)),
  }
}

export async function listTokens(
  { office, roster }: Context,
  actor: Actor | null,
): Promise<TokenSummary[]> {
  mustBeAllowed(actor, 'tokens')
  const [rows, departments] = await Promise.all([
    tokens.listTokens(office),
    listDepartments(roster),
  ])
  const paths = new Map(departments.map(({ id, path }) => [id, path]))
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    roles: Roles.parse(JSON.parse(row.roles)),
    departments: Ids.parse(JSON.parse(row.departments)).flatMap((id) => paths.get(id) ?? []),
  }))
}

export async function deleteToken(context: Context, actor: Actor | null, id: string) {
  mustBeAllowed(actor, 'tokens')
  const deleted = await tokens.deleteToken(context.office, id)
  if (!deleted) throw new Problem('token.not-found', { id })
  await record(context, actor, 'token.deleted', null, { name: deleted.name })
}

const Roles = z.array(z.enum(ROLES))
const Ids = z.array(z.string())

const hashed = (token: string) => createHash('sha256').update(token).digest('base64url')

async function departmentsOf({ roster }: Context, path: string | null): Promise<string[]> {
  if (path === null) return []
  const department = await findDepartment(roster, path)
  if (!department) throw new Problem('department.not-found', { path })
  return [department.id]
}
