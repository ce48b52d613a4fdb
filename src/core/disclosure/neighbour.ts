import { reachOf } from '#src/core/disclosure/cover.ts'
import { joiningCost, type Reach, reachFrom } from '#src/core/disclosure/exactness.ts'
import type { Part } from '#src/core/disclosure/partition.ts'
import {
  lastDescendants,
  lowestCommonAncestor,
  parentOf,
  type Tree,
} from '#src/core/disclosure/tree.ts'

type Candidate = { id: number; rank: number; cost: number; size: number; first: number }

/** The blocks of a campaign while some of them are joined, by the ids they had before; `placed` is by node. */
export type Neighbourhood = {
  tree: Tree
  last: Int32Array
  reach: Reach
  parts: Map<number, Part>
  places: Map<number, number | null>
  placed: Map<number | null, Set<number>>
}

/** How much joining a block would help, 0 most; null: not at all. */
export type Rank = (block: number) => number | null

export function neighbourhoodOf(tree: Tree, blocks: readonly Part[]): Neighbourhood {
  const last = lastDescendants(tree)
  const hood: Neighbourhood = {
    tree,
    last,
    reach: reachOf(tree, blocks),
    parts: new Map(blocks.map((block) => [block.id, block])),
    places: new Map(),
    placed: new Map(),
  }
  for (const { id, units } of blocks) put(hood, id, lowestCommonAncestor(tree, units, last))
  return hood
}

/**
 * The block outside a union that is nearest to a block inside it, null if none helps: deepest lowest common ancestor;
 * then lowest rank; then fewest exact nodes lost below it (B2); then the smaller block; then the smaller unit id.
 */
export function nearestNeighbour(
  hood: Neighbourhood,
  union: ReadonlySet<number>,
  rank: Rank,
): { inside: number; outside: number } | null {
  const outsiders = new Map<number | null, number[]>()
  const outsidersUnder = (node: number | null) => {
    const known = outsiders.get(node)
    if (known) return known
    const found = blocksUnder(hood, node).filter((id) => !union.has(id) && rank(id) !== null)
    outsiders.set(node, found)
    return found
  }
  const meeting = deepestMeetings(hood, union, (node) => outsidersUnder(node).length > 0)
  const pairs = [...meeting].map(([node, ids]) => ({
    inside: best(hood, ids, node, () => 0),
    outside: best(hood, outsidersUnder(node), node, rank),
  }))
  const [first, ...others] = pairs
  if (!first) return null
  const { inside, outside } = others.reduce(
    (one, other) => (isNearer(other, one) ? other : one),
    first,
  )
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
  for (const id of [inside, outside]) hood.placed.get(hood.places.get(id) ?? null)?.delete(id)
  hood.places.delete(outside)
  hood.parts.set(inside, { id: inside, members, units, size: one.size + other.size })
  put(hood, inside, place)
  reachFrom(hood.tree, hood.reach, place, units)
}

function put({ places, placed }: Neighbourhood, id: number, place: number | null) {
  places.set(id, place)
  const there = placed.get(place) ?? new Set()
  placed.set(place, there.add(id))
}

function blocksUnder({ parts, placed, last }: Neighbourhood, node: number | null): number[] {
  if (node === null) return [...parts.keys()]
  const found: number[] = []
  for (let at = node; at <= (last[node] ?? node); at++) found.push(...(placed.get(at) ?? []))
  return found
}

/** The deepest nodes above a block of the union under which a block from outside lies too, with the former blocks. */
function deepestMeetings(
  { tree, reach, places }: Neighbourhood,
  union: ReadonlySet<number>,
  isMet: (node: number | null) => boolean,
): ReadonlyMap<number | null, number[]> {
  const depthOf = (node: number | null) => (node === null ? -1 : (reach.depths[node] ?? 0))
  let deepest = -1
  const found = new Map<number | null, number[]>()
  for (const id of union) {
    let node = places.get(id) ?? null
    while (node !== null && depthOf(node) >= deepest && !isMet(node)) node = parentOf(tree, node)
    if (depthOf(node) < deepest || !isMet(node)) continue
    if (depthOf(node) > deepest) found.clear()
    deepest = depthOf(node)
    found.set(node, [...(found.get(node) ?? []), id])
  }
  return found
}

function best(
  { tree, reach, parts, places }: Neighbourhood,
  ids: readonly number[],
  node: number | null,
  rank: Rank,
): Candidate {
  const candidates = ids.map((id): Candidate => {
    const { size = 0, units = [] } = parts.get(id) ?? {}
    const cost = joiningCost(tree, reach, places.get(id) ?? null, node)
    return { id, rank: rank(id) ?? 0, cost, size, first: units[0] ?? 0 }
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
    one.rank - other.rank ||
    one.cost - other.cost ||
    one.size - other.size ||
    one.first - other.first
  )
}
