import { isUnspoiled, reachFrom, unreached } from '#src/core/disclosure/exactness.ts'
import type { Part } from '#src/core/disclosure/partition.ts'
import {
  lastDescendants,
  lowestCommonAncestor,
  parentOf,
  type Tree,
} from '#src/core/disclosure/tree.ts'

/** One report: the blocks that meet a node, ascending, and all their units. */
export type Cover = { id: number; blocks: readonly number[]; units: readonly number[] }

/** unitCover[v] = cover id or null (no invited unit, or nothing published); company = the cover of all blocks. */
export type Covers = {
  unitCover: readonly (number | null)[]
  exact: readonly boolean[]
  covers: readonly Cover[]
  company: number | null
}

/**
 * cover(v) = all blocks that meet v, for every node at once (ANONYMITY B2). Nodes with the same blocks share one
 * cover; covers are numbered by their first node in preorder. v is exact iff a block meets it and each lies inside.
 */
export function coversOf(tree: Tree, blocks: readonly Part[]): Covers {
  const met = blocksMeeting(tree, blocks)
  const reach = reachOf(tree, blocks)
  const known = new Map<string, Cover>()
  const unitCover = met.map((ids) => (ids.length > 0 ? share(known, blocks, ids) : null))
  const exact = met.map((ids, node) => ids.length > 0 && isUnspoiled(reach, node))
  const all = blocks.map((block) => block.id)
  const company = blocks.length > 0 ? share(known, blocks, all) : null
  return { unitCover, exact, covers: [...known.values()], company }
}

/** The units that a report names because they are counted with `node` but lie outside it. */
export function foreignUnits(tree: Tree, cover: Cover, node: number): number[] {
  const end = lastDescendants(tree)[node] ?? node
  return cover.units.filter((unit) => unit < node || unit > end)
}

/**
 * Tells of a set of blocks which coarser parts it is the union of, null if of none (R4, R5): made once for a
 * partition, asked for each cover.
 */
export function unionFinder(coarser: readonly Pick<Part, 'id' | 'members'>[]) {
  const partOf = new Map(coarser.flatMap((part) => part.members.map((id) => [id, part] as const)))
  return (blocks: readonly number[]): number[] | null => {
    const touched = new Set(blocks.map((id) => partOf.get(id)))
    const parts = [...touched].filter((part) => part !== undefined)
    const reached = parts.reduce((sum, { members }) => sum + members.length, 0)
    const isUnion = parts.length > 0 && parts.length === touched.size && reached === blocks.length
    return isUnion ? parts.map(({ id }) => id).sort((one, other) => one - other) : null
  }
}

export function reachOf(tree: Tree, blocks: readonly Pick<Part, 'units'>[]) {
  const reach = unreached(tree)
  const last = lastDescendants(tree)
  for (const { units } of blocks) {
    reachFrom(tree, reach, lowestCommonAncestor(tree, units, last), units)
  }
  return reach
}

function blocksMeeting(tree: Tree, blocks: readonly Part[]): number[][] {
  const met = tree.map(() => new Set<number>())
  for (const { id, units } of blocks) {
    for (const unit of units) {
      for (let node: number | null = unit; node !== null; node = parentOf(tree, node)) {
        if (met[node]?.has(id)) break
        met[node]?.add(id)
      }
    }
  }
  return met.map((ids) => [...ids])
}

function share(known: Map<string, Cover>, blocks: readonly Part[], ids: readonly number[]): number {
  const key = ids.join(' ')
  const cover = known.get(key) ?? { id: known.size, blocks: ids, units: unitsOf(blocks, ids) }
  known.set(key, cover)
  return cover.id
}

function unitsOf(blocks: readonly Part[], ids: readonly number[]): number[] {
  return ids.flatMap((id) => blocks[id]?.units ?? []).sort((one, other) => one - other)
}
