import { ROLES, type Role } from '#src/core/permission.ts'

/** A value that a claim may hold, and the role that it gives. */
export type RoleRule = Readonly<{ value: string; role: Role }>

/**
 * Reads `value=role; value=role`. The role stands behind the last `=`, so that a value may hold others, as the names of
 * groups in a directory do. A fault is a sentence each; an empty text is one.
 */
export function parseRoleMap(text: string): { rules: RoleRule[]; faults: string[] } {
  const rules: RoleRule[] = []
  const faults: string[] = []
  for (const part of text.split(/[;\n]/).map((one) => one.trim())) {
    if (part === '') continue
    const at = part.lastIndexOf('=')
    const value = part.slice(0, Math.max(at, 0)).trim()
    const role = ROLES.find((known) => known === part.slice(at + 1).trim())
    if (at < 1 || value === '') faults.push(`"${part}" is not of the form value=role`)
    else if (!role) faults.push(`"${part}" names no role of ${ROLES.join(', ')}`)
    else rules.push({ value, role })
  }
  if (rules.length === 0 && faults.length === 0) faults.push('expected value=role; value=role')
  return { rules, faults }
}

/** The roles that some values of a claim give, in the order of the table of rights. Values are compared exactly. */
export function rolesOfValues(values: readonly string[], rules: readonly RoleRule[]): Role[] {
  const given = new Set(rules.filter(({ value }) => values.includes(value)).map(({ role }) => role))
  return ROLES.filter((role) => given.has(role))
}

/** A map as it is written in OIDC_ROLE_MAP. */
export const writtenRoleMap = (rules: readonly RoleRule[]) =>
  rules.map(({ value, role }) => `${value}=${role}`).join('; ')
