import {
  type ChangeGraph,
  changeGraph,
  fuse,
  isLoose,
  linesOf,
  outsideOf,
  pointOf,
  pointsOf,
} from '#src/core/disclosure/change-graph.ts'
import { companyCut } from '#src/core/disclosure/company-cut.ts'
import { inseparablePairs } from '#src/core/disclosure/inseparable.ts'
import { type Line, linesBetween, type Surveyed } from '#src/core/disclosure/lines.ts'
import {
  joinBlocks,
  type Neighbourhood,
  nearestNeighbour,
  neighbourhoodOf,
} from '#src/core/disclosure/neighbour.ts'
import type { Part } from '#src/core/disclosure/partition.ts'
import type { Tree } from '#src/core/disclosure/tree.ts'

/** `surveyed` tells of each new block, by its id, who was invited and how many were counted. */
export type Comparison = {
  tree: Tree
  k: number
  previous: readonly Surveyed[]
  blocks: readonly Part[]
  surveyed: readonly Surveyed[]
}

type Joining = { hood: Neighbourhood; joined: [inside: number, outside: number][] }

/**
 * The new campaign's blocks after rule R7, by counts only: joined until no difference between a union of them and a
 * union of the earlier campaign's blocks, neither with a block that lacks more than one invited person, is about 1 to
 * k-1 people. A difference of weighted figures is about no fewer: those of equal weight are such a union.
 * Each block that must be joined is joined with the nearest that can help. Where the company's own figures tell about
 * fewer than k people, joining stops where it tells no more than they do, or as soon as two people are missing.
 * Blocks are renumbered by their smallest unit id. `members` stay ids of reporting groups.
 * O(people + rounds x lines + joins x departments); a few rounds in practice, as many as blocks at worst.
 */
export function joinForComparison({ tree, k, previous, blocks, surveyed }: Comparison): Part[] {
  const all = linesBetween(previous, surveyed)
  const joining: Joining = { hood: neighbourhoodOf(tree, blocks), joined: [] }
  const join = (threshold: number, lines: readonly Line[], addsMissing = false) =>
    joinSmallCuts(joining, changeGraph({ k: threshold, lines, previous, surveyed, addsMissing }))
  const told = companyCut(k, all, previous, surveyed)
  if (!told || told.lacksMore) join(k, all, told !== null)
  else {
    // nobody but those whom the company's figures tell about, and these not fewer at a time
    join(
      k,
      all.filter((line) => !told.lines.has(line)),
    )
    join(told.people, all)
  }
  return [...joining.hood.parts.values()]
    .sort((one, other) => (one.units[0] ?? 0) - (other.units[0] ?? 0))
    .map((part, id) => ({ ...part, id }))
}

function joinSmallCuts(joining: Joining, graph: ChangeGraph) {
  for (const [inside, outside] of joining.joined) fuseBlocks(graph, inside, outside)
  // a cut is small only if it is small once all is fused that no small cut parts: then it is around one point
  for (fuseInseparable(graph); pointsOf(graph).length > 0; fuseInseparable(graph)) {
    for (const block of joining.hood.parts.keys()) joinWhileLoose(joining, graph, block)
    giveUp(graph)
  }
}

/**
 * What is loose and cannot be joined goes with most of its people: an old block, as its k was smaller or some of its
 * people are left out; and only then all new blocks, if they are one point.
 */
function giveUp(graph: ChangeGraph) {
  const isOld = (point: number) => graph.blocks[point]?.length === 0
  const stuck = pointsOf(graph).filter((point) => isLoose(graph, point))
  const old = stuck.filter(isOld)
  for (const point of old.length > 0 ? old : stuck) {
    const isStill = isLoose(graph, point) && (old.length === 0 || isOld(point))
    if (isStill) fuse(graph, point, closestTo(graph, point))
  }
}

function fuseInseparable(graph: ChangeGraph) {
  for (let pairs = inseparablePairs(graph); pairs.length > 0; pairs = inseparablePairs(graph)) {
    for (const [one, other] of pairs) fuse(graph, one, other)
  }
}

function joinWhileLoose({ hood, joined }: Joining, graph: ChangeGraph, block: number) {
  while (isLoose(graph, pointOf(graph, block))) {
    const pair = pairAcross(hood, graph, pointOf(graph, block))
    if (!pair) return
    joinBlocks(hood, pair.inside, pair.outside)
    joined.push([pair.inside, pair.outside])
    fuseBlocks(graph, pair.inside, pair.outside)
  }
}

/** A block of a loose point, and the nearest outside it; one that gains nothing only if there is no other. */
function pairAcross(hood: Neighbourhood, graph: ChangeGraph, point: number) {
  const union = new Set((graph.blocks[point] ?? []).filter((block) => hood.parts.has(block)))
  const rank = (block: number) => rankOf(graph, point, pointOf(graph, block))
  return nearestNeighbour(hood, union, rank) ?? nearestNeighbour(hood, union, () => 0)
}

/**
 * First what must be joined itself (else all would gather round the first joined block), then what ends the joining;
 * null where nobody changed: that would only make the block larger.
 */
function rankOf(graph: ChangeGraph, point: number, other: number): number | null {
  if (other === outsideOf(graph)) return 2
  const peopleAt = (at: number) => [...linesOf(graph, at).values()].reduce((sum, n) => sum + n, 0)
  const between = linesOf(graph, point).get(other) ?? 0
  const changed = peopleAt(point) + peopleAt(other) - 2 * between
  const isEnd = changed === 0 || changed >= graph.k
  if (linesOf(graph, other).size > 0) return (isLoose(graph, other) ? 0 : 2) + (isEnd ? 0 : 1)
  return graph.addsMissing && (graph.missing[other]?.now ?? 0) > 0 ? 4 : null
}

const fuseBlocks = (graph: ChangeGraph, one: number, other: number) =>
  fuse(graph, pointOf(graph, one), pointOf(graph, other))

const closestTo = (graph: ChangeGraph, point: number) =>
  [...linesOf(graph, point)].reduce((one, other) => (other[1] > one[1] ? other : one))[0]
