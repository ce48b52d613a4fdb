import { depthsOf, parentOf, type Tree } from '#src/core/disclosure/tree.ts'

/** reach[v] = depth of the highest place from which a block meets v; -1 is the virtual root, Infinity none. */
export type Reach = { depths: Int32Array; reach: Float64Array }

export function unreached(tree: Tree): Reach {
  return { depths: depthsOf(tree), reach: new Float64Array(tree.length).fill(Infinity) }
}

/** Records that a block placed at `place` (null = virtual root) meets all nodes from its units up to there. */
export function reachFrom(
  tree: Tree,
  { depths, reach }: Reach,
  place: number | null,
  units: readonly number[],
) {
  const height = place === null ? -1 : (depths[place] ?? 0)
  for (const unit of units) {
    for (let node: number | null = unit; node !== null; node = parentOf(tree, node)) {
      // Whatever reached this node from as high has reached all nodes up to `place` too.
      if ((depths[node] ?? 0) < height || (reach[node] ?? 0) <= height) break
      reach[node] = height
    }
  }
}

/** Whether no block reaches v from above it: v is exact if, besides, it is met by a block. */
export function isUnspoiled({ depths, reach }: Reach, node: number): boolean {
  return (reach[node] ?? 0) >= (depths[node] ?? 0)
}

/**
 * Nodes strictly below `top` that would cease to be exact if the block at `place` were joined with something at `top`.
 * An exact node that is met by a block contains it, so all of them lie on the way from its place up to `top`.
 */
export function joiningCost(tree: Tree, reach: Reach, place: number | null, top: number | null) {
  let cost = 0
  for (let node = place; node !== null && node !== top; node = parentOf(tree, node)) {
    if (isUnspoiled(reach, node)) cost++
  }
  return cost
}
