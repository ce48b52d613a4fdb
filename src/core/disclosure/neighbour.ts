import { reachOf } from '#src/core/disclosure/cover.ts'
import { joiningCost, type Reach, reachFrom } from '#src/core/disclosure/exactness.ts'
import type { Part } from '#src/core/disclosure/partition.ts'
import {
  lastDescendants,
  lowestCommonAncestor,
  parentOf,
  type Tree,
} from '#src/core/disclosure/tree.ts'

type Candidate = { id: number; isSettled: boolean; cost: number; size: number; first: number }

/** The blocks of a campaign while some of them are joined, by the ids they had before. */
export type Neighbourhood = {
  tree: Tree
  last: Int32Array
  reach: Reach
  parts: Map<number, Part>
  places: Map<number, number | null>
}

export function neighbourhoodOf(tree: Tree, blocks: readonly Part[]): Neighbourhood {
  const last = lastDescendants(tree)
  const parts = new Map(blocks.map((block) => [block.id, block]))
  const places = new Map(
    blocks.map(({ id, units }) => [id, lowestCommonAncestor(tree, units, last)] as const),
  )
  return { tree, last, reach: reachOf(tree, blocks), parts, places }
}

/**
 * The block outside a union that is nearest to a block inside it, null if there is none outside: deepest lowest
 * common ancestor; then one that has to be joined itself (else all would gather round the first joined block);
 * then fewest exact nodes lost below it (B2); then the smaller block; then the smaller unit id.
 */
export function nearestNeighbour(
  hood: Neighbourhood,
  union: ReadonlySet<number>,
  isSettled: (block: number) => boolean,
): { inside: number; outside: number } | null {
  if (hood.parts.size === union.size) return null
  const meeting = meetingPoints(hood, union)
  const depthAt = (node: number | null) => (node === null ? -1 : (hood.reach.depths[node] ?? 0))
  const depth = Math.max(...[...meeting.values()].map(depthAt))
  const nodes = new Set([...meeting.values()].filter((node) => depthAt(node) === depth))
  const pairs = [...nodes].map((node) => {
    const isUnder = (id: number) => isWithin(hood.last, node, hood.places.get(id) ?? null)
    const inside = [...union].filter((id) => meeting.get(id) === node)
    const outside = [...hood.parts.keys()].filter((id) => !union.has(id) && isUnder(id))
    return {
      inside: best(hood, inside, node, isSettled),
      outside: best(hood, outside, node, isSettled),
    }
  })
  const { inside, outside } = pairs.reduce((one, other) => (isNearer(other, one) ? other : one))
  return { inside: inside.id, outside: outside.id }
}

/** Joins two blocks under the id of the first. */
export function joinBlocks(hood: Neighbourhood, inside: number, outside: number) {
  const one = hood.parts.get(inside)
  const other = hood.parts.get(outside)
  if (!one || !other) throw new RangeError(`No block ${inside} or ${outside}`)
  const ascending = (left: number, right: number) => left - right
  const units = [...one.units, ...other.units].sort(ascending)
  const members = [...one.members, ...other.members].sort(ascending)
  const place = lowestCommonAncestor(hood.tree, units, hood.last)
  hood.parts.delete(outside)
  hood.places.delete(outside)
  hood.parts.set(inside, { id: inside, members, units, size: one.size + other.size })
  hood.places.set(inside, place)
  reachFrom(hood.tree, hood.reach, place, units)
}

/** For each block of the union the deepest node above it under which a block from outside lies too. */
function meetingPoints({ tree, places }: Neighbourhood, union: ReadonlySet<number>) {
  const crowd = new Int32Array(tree.length)
  for (const [id, place] of places) {
    if (!union.has(id) && place !== null) crowd[place] = (crowd[place] ?? 0) + 1
  }
  for (let node = tree.length - 1; node >= 0; node--) {
    const parent = parentOf(tree, node)
    if (parent !== null) crowd[parent] = (crowd[parent] ?? 0) + (crowd[node] ?? 0)
  }
  const points = new Map<number, number | null>()
  for (const id of union) {
    let node = places.get(id) ?? null
    while (node !== null && crowd[node] === 0) node = parentOf(tree, node)
    points.set(id, node)
  }
  return points
}

function isWithin(last: Int32Array, node: number | null, place: number | null): boolean {
  if (node === null) return true
  return place !== null && place >= node && place <= (last[node] ?? node)
}

function best(
  { tree, reach, parts, places }: Neighbourhood,
  ids: readonly number[],
  node: number | null,
  isSettled: (block: number) => boolean,
): Candidate {
  const candidates = ids.map((id): Candidate => {
    const { size = 0, units = [] } = parts.get(id) ?? {}
    const cost = joiningCost(tree, reach, places.get(id) ?? null, node)
    return { id, isSettled: isSettled(id), cost, size, first: units[0] ?? 0 }
  })
  return candidates.reduce((one, other) => (compare(other, one) < 0 ? other : one))
}

type Pair = { inside: Candidate; outside: Candidate }

function isNearer(one: Pair, other: Pair): boolean {
  const wholeCost = ({ inside, outside }: Pair) => ({
    ...outside,
    cost: inside.cost + outside.cost,
  })
  return compare(wholeCost(one), wholeCost(other)) < 0
}

function compare(one: Candidate, other: Candidate): number {
  return (
    Number(one.isSettled) - Number(other.isSettled) ||
    one.cost - other.cost ||
    one.size - other.size ||
    one.first - other.first
  )
}
