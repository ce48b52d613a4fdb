import { randomBytes } from '#src/core/anonymity/bytes.ts'
import { cardToken, invitationToken, tokenHash } from '#src/core/anonymity/server/token.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import { isIn } from '#src/core/campaign/departments.ts'
import { labeller } from '#src/core/disclosure/label.ts'
import { type Part, reportingGroups } from '#src/core/disclosure/partition.ts'
import { groupThreshold } from '#src/core/disclosure/thresholds.ts'
import { makeTree, type Tree } from '#src/core/disclosure/tree.ts'
import { Problem } from '#src/core/problem.ts'
import type { FrozenUnit } from '#src/data/frame/frozen-tree.ts'
import type { InvitationRow } from '#src/data/roster/invitations.ts'

export type AskedPerson = Readonly<{ id: string; path: string }>

export type FrozenCompany = Readonly<{
  tree: Tree
  groups: readonly Part[]
  labelOf: (units: readonly number[]) => string
}>

/** The people whom a campaign asks: those in its departments and below, or everybody. */
export function askedOf<Person extends { path: string }>(
  people: readonly Person[],
  { departments }: Pick<Campaign, 'departments'>,
): Person[] {
  if (departments === null) return [...people]
  return people.filter(({ path }) => isIn(departments, path))
}

/** Throws where so few people are asked that not one reporting group could be made of them. */
export function mustBeEnough(invited: number, k: number) {
  const needed = groupThreshold(k)
  if (invited < needed) throw new Problem('campaign.too-few-invited', { invited, needed })
}

/** Tree, headcounts and reporting groups of the people asked, as opening freezes them. */
export function companyOf(asked: readonly AskedPerson[], k: number): FrozenCompany {
  const headcounts = Map.groupBy(asked, ({ path }) => path)
  const tree = makeTree([...headcounts].map(([path, some]) => ({ path, invited: some.length })))
  return { tree, groups: reportingGroups(tree, k), labelOf: labeller(tree) }
}

/** The reporting groups with their labels. */
export const labelledGroups = ({ groups, labelOf }: FrozenCompany) =>
  groups.map(({ id, units, size }) => ({ gid: id, label: labelOf(units), invited: size }))

/** The rows of the frozen tree; `idOf` gives the lasting identity of a department. */
export function unitRows(
  campaign: string,
  { tree, groups }: FrozenCompany,
  idOf: (path: string) => string,
): FrozenUnit[] {
  const gidOf = groupOfUnit(groups)
  return tree.map(({ id, parent, path, label, invited }) => ({
    campaign,
    unit: id,
    parent,
    department: idOf(path),
    path,
    label,
    invited,
    gid: gidOf.get(id) ?? null,
  }))
}

/**
 * One invitation a person, under a random id; its token is derived, never stored. Whose department has cards gets one
 * without a person: it belongs to the group, and to whoever draws it. So a group never has more than its headcount.
 */
export function invitationRows(
  campaign: string,
  asked: readonly AskedPerson[],
  { tree, groups }: FrozenCompany,
  { tokenKey, cardDepartments }: { tokenKey: Uint8Array; cardDepartments: readonly string[] },
): InvitationRow[] {
  const gidOf = groupOfUnit(groups)
  const gidOfPath = new Map(tree.map(({ id, path }) => [path, gidOf.get(id) ?? -1]))
  return asked.map(({ id: person, path }) => {
    const id = randomBytes(16)
    const isCard = isIn(cardDepartments, path)
    const token = (isCard ? cardToken : invitationToken)(tokenKey, id)
    return {
      id,
      campaign,
      person: isCard ? null : person,
      gid: gidOfPath.get(path) ?? -1,
      tokenHash: tokenHash(token),
      blindedHash: null,
    }
  })
}

const groupOfUnit = (groups: readonly Part[]) =>
  new Map(groups.flatMap(({ id, units }) => units.map((unit) => [unit, id] as const)))
