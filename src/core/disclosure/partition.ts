import { joiningCost, type Reach, reachFrom, unreached } from '#src/core/disclosure/exactness.ts'
import { groupThreshold } from '#src/core/disclosure/thresholds.ts'
import {
  lastDescendants,
  lowestCommonAncestor,
  parentOf,
  type Tree,
} from '#src/core/disclosure/tree.ts'

/** What a partition is made of: a unit, a reporting group or a block; size = people, 0 allowed. */
export type Atom = { id: number; units: readonly number[]; size: number }

/** A reporting group, a block or a comment block: members = atom ids, units = unit ids, both ascending. */
export type Part = {
  id: number
  members: readonly number[]
  units: readonly number[]
  size: number
}

/** The part of each member, by their ids. */
export const partOfMember = (parts: readonly Part[]): ReadonlyMap<number, number> =>
  new Map(parts.flatMap(({ id, members }) => members.map((member) => [member, id] as const)))

/** How many people each part has, in the order of the parts, where its members have these sizes. */
export function peopleOf(parts: readonly Part[], members: readonly { id: number; size: number }[]) {
  const sizes = new Map(members.map(({ id, size }) => [id, size]))
  return parts.map(({ members }) => members.reduce((sum, id) => sum + (sizes.get(id) ?? 0), 0))
}

type Draft = { atoms: Atom[]; place: number | null; size: number; first: number }
type Site = { own: Atom[]; passed: Atom[]; made: Draft[] }
type Ground = { tree: Tree; k: number; reach: Reach }

/**
 * The blocks of ANONYMITY B2: every atom in exactly one, each of at least `k` people; empty = nothing is published.
 * Atoms lie at the lowest common ancestor of their units; blocks are numbered by their smallest unit id.
 *
 * How "exact now" is read: with the blocks that exist at that moment, whose atoms all lie under v; atoms that still
 * wait for a block (R) spoil nothing yet. Which nodes of the way up are exact is kept up to date in `Reach`,
 * so a join looks at one path per candidate: 5,000 departments take milliseconds.
 */
export function makeBlocks(tree: Tree, atoms: readonly Atom[], k: number): Part[] {
  const ground = { tree, k, reach: unreached(tree) }
  const root: Site = emptySite()
  const sites = tree.map(emptySite)
  const siteOf = (node: number | null) => (node === null ? root : (sites[node] ?? root))
  const last = lastDescendants(tree)
  for (const atom of atoms) siteOf(lowestCommonAncestor(tree, atom.units, last)).own.push(atom)
  for (let node = tree.length - 1; node >= 0; node--) {
    settle(ground, node, siteOf(node), siteOf(parentOf(tree, node)))
  }
  settle(ground, null, root, emptySite())
  return root.made.sort((one, other) => one.first - other.first).map(asPart)
}

/** Who is counted together, fixed at opening: units with invited people, at least max(k, 8) in each (A2). */
export function reportingGroups(tree: Tree, k: number): Part[] {
  const invited = tree.filter((unit) => unit.invited > 0)
  return makeBlocks(
    tree,
    invited.map((unit) => ({ id: unit.id, units: [unit.id], size: unit.invited })),
    groupThreshold(k),
  )
}

/** Reporting groups joined to blocks of at least `k` counted; `counted` is indexed by group id. */
export function blocksOf(
  tree: Tree,
  groups: readonly Part[],
  counted: ArrayLike<number>,
  k: number,
): Part[] {
  const atoms = groups.map(({ id, units }) => ({ id, units, size: counted[id] ?? 0 }))
  return makeBlocks(tree, atoms, k)
}

/** Blocks joined to comment blocks of at least `kComments` counted. */
export function commentBlocksOf(tree: Tree, blocks: readonly Part[], kComments: number): Part[] {
  return makeBlocks(tree, blocks, kComments)
}

/** Blocks joined to detail blocks of at least `kDetail` counted. */
export function detailBlocksOf(tree: Tree, blocks: readonly Part[], kDetail: number): Part[] {
  return makeBlocks(tree, blocks, kDetail)
}

function settle(ground: Ground, node: number | null, site: Site, parent: Site) {
  for (const atom of site.own) if (atom.size >= ground.k) found(ground, site, node, [atom])
  const rest = [...site.passed, ...site.own.filter((atom) => atom.size < ground.k)]
  rest.sort((one, other) => one.id - other.id)
  if (rest.length > 0 && sizeOf(rest) >= ground.k) {
    for (const run of shortestRuns(rest, ground.k)) found(ground, site, node, run)
  } else if (rest.length > 0 && site.made.length === 0) {
    parent.passed = parent.passed.concat(rest)
  } else if (rest.length > 0) {
    join(ground, cheapest(ground, site.made, node), node, rest)
  }
  parent.made = parent.made.concat(site.made)
}

function found({ tree, reach }: Ground, site: Site, place: number | null, atoms: Atom[]) {
  site.made.push({ atoms, place, size: sizeOf(atoms), first: firstUnit(atoms) })
  reachFrom(tree, reach, place, atoms.flatMap(unitsOf))
}

function shortestRuns(atoms: readonly Atom[], k: number): Atom[][] {
  const runs: Atom[][] = []
  let run: Atom[] = []
  for (const atom of atoms) {
    run.push(atom)
    if (sizeOf(run) < k) continue
    runs.push(run)
    run = []
  }
  runs.at(-1)?.push(...run)
  return runs
}

function cheapest({ tree, reach }: Ground, drafts: readonly Draft[], node: number | null) {
  const priced = drafts.map((draft) => ({
    draft,
    cost: joiningCost(tree, reach, draft.place, node),
  }))
  return priced.reduce((best, next) =>
    (next.cost - best.cost ||
      next.draft.size - best.draft.size ||
      next.draft.first - best.draft.first) < 0
      ? next
      : best,
  ).draft
}

function join({ tree, reach }: Ground, draft: Draft, place: number | null, atoms: Atom[]) {
  draft.atoms = draft.atoms.concat(atoms)
  draft.place = place
  draft.size += sizeOf(atoms)
  draft.first = Math.min(draft.first, firstUnit(atoms))
  reachFrom(tree, reach, place, draft.atoms.flatMap(unitsOf))
}

function asPart({ atoms, size }: Draft, id: number): Part {
  const ascending = (one: number, other: number) => one - other
  const members = atoms.map((atom) => atom.id).sort(ascending)
  return { id, members, units: atoms.flatMap(unitsOf).sort(ascending), size }
}

const emptySite = (): Site => ({ own: [], passed: [], made: [] })
const unitsOf = (atom: Atom) => atom.units
const sizeOf = (atoms: readonly Atom[]) => atoms.reduce((sum, atom) => sum + atom.size, 0)
const firstUnit = (atoms: readonly Atom[]) =>
  Math.min(...atoms.map((atom) => Math.min(...atom.units)))
