import { commonUnions, type Surveyed, type Union } from '#src/core/disclosure/common-unions.ts'
import { joinBlocks, nearestNeighbour, neighbourhoodOf } from '#src/core/disclosure/neighbour.ts'
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

/**
 * The new campaign's blocks after rule R7, by counts only: where a smallest common union of both campaigns changed
 * by 1 to k-1 invited people and lacks at most one of them in both, one of its blocks is joined with the nearest
 * block outside, until the union changed by 0 or at least k. If the whole company changed by 1 to k-1 no union can
 * be sure to get there; then joining stops as soon as two people are missing in one of the campaigns.
 * Blocks are renumbered by their smallest unit id. `members` stay ids of reporting groups.
 */
export function joinForComparison({ tree, k, previous, blocks, surveyed }: Comparison): Part[] {
  const change = companyChange(
    previous.flatMap(({ people }) => people),
    surveyed.flatMap(({ people }) => people),
  )
  const isHopeless = isSmall(change, k)
  const unions = commonUnions(previous, surveyed)
  const unionOf = new Map(unions.flatMap((union) => [...union.blocks].map((id) => [id, union])))
  const isSettled = (union: Union | undefined) => !union || !isRisky(union, k, isHopeless)
  const hood = neighbourhoodOf(tree, blocks)
  for (;;) {
    const risky = unions.find((union) => !isSettled(union))
    const pair =
      risky && nearestNeighbour(hood, risky.blocks, (block) => isSettled(unionOf.get(block)))
    const other = pair && unionOf.get(pair.outside)
    if (!other) break
    joinBlocks(hood, pair.inside, pair.outside)
    joinUnions(risky, other, pair.outside)
    for (const block of other.blocks) unionOf.set(block, risky)
    unions.splice(unions.indexOf(other), 1)
  }
  return [...hood.parts.values()]
    .sort((one, other) => (one.units[0] ?? 0) - (other.units[0] ?? 0))
    .map((part, id) => ({ ...part, id }))
}

/** How many people were invited in only one of two campaigns; 1 to k-1 is the warning at opening (R7). */
export function companyChange(previous: readonly string[], people: readonly string[]): number {
  return new Set(previous).symmetricDifference(new Set(people)).size
}

const isSmall = (change: number, k: number) => change > 0 && change < k

function isRisky(union: Union, k: number, isHopeless: boolean): boolean {
  if (!union.isCommon || !isSmall(union.left.size + union.came.size, k)) return false
  const isComplete = union.missing <= 1 && union.missingBefore <= 1
  return isComplete || (union.isJoined && !isHopeless)
}

function joinUnions(union: Union, other: Union, absorbed: number) {
  const left = union.left.union(other.left)
  const came = union.came.union(other.came)
  // Who left one and came to the other is in both campaigns of the joined union.
  union.left = left.difference(came)
  union.came = came.difference(left)
  union.blocks = union.blocks.union(other.blocks)
  union.blocks.delete(absorbed)
  union.missing += other.missing
  union.missingBefore += other.missingBefore
  union.isCommon ||= other.isCommon
  union.isJoined = true
}
