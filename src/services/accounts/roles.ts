import { opensTooMuch } from '#src/core/accounts/announced.ts'
import { type Actor, ROLES, type Role } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import * as accounts from '#src/data/office/accounts.ts'
import { holdAccounts } from '#src/data/office/installation.ts'
import type { Office } from '#src/data/rooms.ts'
import { findDepartment, listDepartments } from '#src/data/roster/people.ts'
import { endSessions } from '#src/services/accounts/sessions.ts'
import { record } from '#src/services/audit-log.ts'
import type { Context } from '#src/services/context.ts'
import { putHrAnnouncement } from '#src/services/mail/announcements.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

/** `departments` are paths. */
export type Roles = Readonly<{ roles: readonly Role[]; departments: readonly string[] }>

const NOTHING: Roles = { roles: [], departments: [] }

/** Replaces the roles of an account, whose sessions end; `session` is the one that stays. What opens reports is announced. */
export async function changeRoles(
  context: Context,
  actor: Actor | null,
  id: string,
  wanted: Roles,
  session: string | null = null,
) {
  mustBeAllowed(actor, 'accounts')
  const rows = await rolesToRows(context, id, wanted)
  const paths = await pathsById(context)
  await context.database.inOneTransaction(async ({ office }) => {
    await holdAccounts(office)
    const account = await accounts.findAccount(office, id)
    if (!account) throw new Problem('account.not-found', { id })
    const before = heldIn(await accounts.rolesOfAccount(office, id), paths)
    const after = heldIn(rows, paths)
    await accounts.replaceAccountRoles(office, id, rows)
    await mustKeepAnAdministrator(office)
    const isChanged = await recordRoles({ ...context, office }, actor, account.email, before, after)
    await tellHr({ ...context, office }, actor, account, before, after)
    // whoever sits at an old session must not find more behind it than was there when it began
    if (isChanged) await endSessions(office, id, id === actor.id ? session : null)
  })
  context.wake()
}

async function recordRoles(
  where: Pick<Context, 'office' | 'now'>,
  actor: Actor,
  email: string,
  before: Roles,
  after: Roles,
): Promise<boolean> {
  const given = less(after, before)
  const taken = less(before, after)
  for (const role of given.roles) await record(where, actor, 'role.given', null, { email, role })
  for (const role of taken.roles) await record(where, actor, 'role.taken', null, { email, role })
  for (const department of given.departments)
    await record(where, actor, 'role.given', null, { email, role: 'manager', department })
  for (const department of taken.departments)
    await record(where, actor, 'role.taken', null, { email, role: 'manager', department })
  return [given, taken].some(({ roles, departments }) => roles.length + departments.length > 0)
}

/** Tells all HR who reads reports from now on: a second account of an administrator would read them too. */
async function tellHr(
  where: Pick<Context, 'office' | 'now' | 'mailer'>,
  actor: Actor,
  { id, name, email }: Readonly<{ id: string; name: string; email: string }>,
  before: Roles,
  after: Roles,
) {
  const { roles, departments } = less(after, before)
  if (roles.includes('hr'))
    await (id === actor.id
      ? putHrAnnouncement(where, 'announcement.hr-by-administrator', { actor: actor.name })
      : putHrAnnouncement(where, 'announcement.hr-given', { actor: actor.name, name, email }))
  if (opensTooMuch(after.roles, departments))
    await putHrAnnouncement(where, 'announcement.manager-given', {
      actor: actor.name,
      name,
      email,
      departments: departments.join(', '),
    })
}

export const tellHrOfNew = (
  where: Parameters<typeof tellHr>[0],
  actor: Actor,
  account: Parameters<typeof tellHr>[2],
  given: Roles,
) => tellHr(where, actor, account, NOTHING, given)

/** The roles of some rows in the order of the table of rights. */
export function rolesOf(rows: readonly { role: string }[]): Role[] {
  return ROLES.filter((role) => rows.some((row) => row.role === role))
}

export async function mustKeepAnAdministrator(office: Office) {
  if ((await accounts.countAdministrators(office)) === 0)
    throw new Problem('account.last-administrator')
}

export async function rolesToRows(
  { roster }: Pick<Context, 'roster'>,
  account: string,
  { roles, departments: paths }: Roles,
): Promise<accounts.AccountRoleRow[]> {
  const departments: string[] = []
  for (const path of new Set(paths)) {
    const found = await findDepartment(roster, path)
    if (!found) throw new Problem('department.not-found', { path })
    departments.push(found.id)
  }
  return [...new Set(roles)].flatMap((role) => {
    const places = role === 'manager' && departments.length > 0 ? departments : ['']
    return places.map((department) => ({ account, role, department }))
  })
}

function heldIn(
  rows: readonly Pick<accounts.AccountRoleRow, 'role' | 'department'>[],
  paths: ReadonlyMap<string, string>,
): Roles {
  return {
    roles: rolesOf(rows),
    departments: rows.flatMap(({ department }) => paths.get(department) ?? []),
  }
}

async function pathsById({ roster }: Pick<Context, 'roster'>) {
  return new Map((await listDepartments(roster)).map(({ id, path }) => [id, path]))
}

/** What one holds and the other does not. */
const less = (one: Roles, other: Roles): Roles => ({
  roles: one.roles.filter((role) => !other.roles.includes(role)),
  departments: one.departments.filter((path) => !other.departments.includes(path)),
})
