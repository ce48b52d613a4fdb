import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { isTooLongName, NAME_MAXIMUM, tidyName } from '#src/core/accounts/name.ts'
import {
  TOKEN_PARTS,
  TOKEN_SCOPES,
  type TokenPart,
  type TokenScope,
} from '#src/core/accounts/token-scope.ts'
import { type Actor, ROLES, type Role } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { randomId } from '#src/core/random.ts'
import * as tokens from '#src/data/office/tokens.ts'
import { findDepartment, listDepartments } from '#src/data/roster/people.ts'
import { record } from '#src/services/audit-log.ts'
import type { Context } from '#src/services/context.ts'
import { putHrAnnouncement } from '#src/services/mail/announcements.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

const PREFIX = 'septet_'
const DAY = 86_400_000
const LONGEST_DAYS = 3650

export type NewToken = Readonly<{
  name: string
  roles: readonly Role[]
  /** The path of the department that a token of a manager sees. */
  departmentPath: string | null
  /** After how many days it ends; `null` = never. */
  days?: number | null
  scope?: TokenScope
  /** What it may be used for; `null` = all of the API. */
  parts?: readonly TokenPart[] | null
}>

export type TokenSummary = Readonly<{
  id: string
  name: string
  roles: Role[]
  departments: string[]
  expiresAt: string | null
  isExpired: boolean
  lastUsedOn: string | null
  scope: TokenScope
  parts: TokenPart[] | null
}>

/**
 * Makes a token and returns it, this once: only its hash is kept. `null` as the actor = the command line. `form` is the
 * number of the form that it was entered in: sent twice, it makes one.
 */
export async function createToken(
  context: Context,
  actor: Actor | null,
  wanted: NewToken,
  form: string | null = null,
): Promise<string> {
  if (actor) mustBeAllowed(actor, 'tokens')
  const { roles, departmentPath, days = null, scope = 'write', parts = null } = wanted
  const name = mustBeTokenName(wanted.name)
  if (roles.length === 0) throw new Problem('token.role-missing')
  if (parts?.length === 0) throw new Problem('token.part-missing')
  const expiresAt = expiryOf(context.now(), days)
  const departments = await departmentsOf(context, departmentPath)

  const token = `${PREFIX}${randomBytes(32).toString('base64url')}`
  const row = {
    id: form ? idOfForm(actor, form) : randomId(),
    hash: hashed(token),
    name,
    roles: JSON.stringify(ROLES.filter((role) => roles.includes(role))),
    departments: JSON.stringify(departments),
    expiresAt,
    lastUsedOn: null,
    scope,
    parts: parts && JSON.stringify(TOKEN_PARTS.filter((part) => parts.includes(part))),
  }
  await context.database.inOneTransaction(async ({ office }) => {
    const where = { ...context, office }
    if (!(await tokens.insertToken(office, row))) throw new Problem('token.made-already')
    await record(where, actor, 'token.created', null, {
      name,
      roles: roles.join(' '),
      scope: [scope, ...(parts ?? [])].join(' '),
      expires: expiresAt ?? 'never',
      ...(departmentPath === null ? {} : { department: departmentPath }),
    })
    await tellHrOfToken(where, actor?.name ?? 'Septet', name, wanted)
  })
  context.wake()
  return token
}

/** A token opens what its roles open, to whoever made it too. */
async function tellHrOfToken(
  where: Pick<Context, 'office' | 'now' | 'mailer'>,
  actor: string,
  token: string,
  { roles, departmentPath: department }: NewToken,
) {
  if (roles.includes('hr'))
    await putHrAnnouncement(where, 'announcement.hr-token', { actor, token })
  else if (roles.includes('manager') && department !== null)
    await putHrAnnouncement(where, 'announcement.manager-token', { actor, token, department })
}

const idOfForm = (actor: Actor | null, form: string) =>
  hashed(JSON.stringify(['septet/token-form/v1', actor?.id, form])).slice(0, 22)

export async function listTokens(
  { office, roster, now }: Context,
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
    expiresAt: row.expiresAt,
    isExpired: isOver(row, now()),
    lastUsedOn: row.lastUsedOn,
    scope: Scope.parse(row.scope),
    parts: partsOf(row),
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
const Scope = z.enum(TOKEN_SCOPES)
const Parts = z.array(z.enum(TOKEN_PARTS))

export const parseToken = { roles: Roles.parse, departments: Ids.parse, scope: Scope.parse }

/** `null` = not restricted. */
export const partsOf = ({ parts }: Pick<tokens.ApiTokenRow, 'parts'>) =>
  parts === null ? null : Parts.parse(JSON.parse(parts))

export const isOver = ({ expiresAt }: Pick<tokens.ApiTokenRow, 'expiresAt'>, now: Date) =>
  expiresAt !== null && expiresAt <= now.toISOString()

export const hashed = (token: string) => createHash('sha256').update(token).digest('base64url')

function mustBeTokenName(name: string): string {
  const tidy = tidyName(name)
  if (tidy === '') throw new Problem('token.name-missing')
  if (isTooLongName(tidy)) throw new Problem('token.name-too-long', { maximum: NAME_MAXIMUM })
  return tidy
}

function expiryOf(now: Date, days: number | null): string | null {
  if (days === null) return null
  if (!Number.isInteger(days) || days < 1 || days > LONGEST_DAYS)
    throw new Problem('token.expiry', { maximum: LONGEST_DAYS })
  return new Date(now.getTime() + days * DAY).toISOString()
}

async function departmentsOf({ roster }: Context, path: string | null): Promise<string[]> {
  if (path === null) return []
  const department = await findDepartment(roster, path)
  if (!department) throw new Problem('department.not-found', { path })
  return [department.id]
}
