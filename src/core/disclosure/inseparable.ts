import {
  type ChangeGraph,
  linesOf,
  outsideOf,
  pointsOf,
} from '#src/core/disclosure/change-graph.ts'

/**
 * Pairs of neighbours that no cut of fewer than k people parts: not all of them, but at least one in each part of the
 * graph unless a point there has fewer than k people on its lines. Points are taken in the order of how many people
 * lead to those taken before (counted up to k); what leads to the next point bounds from below what leads between it
 * and its neighbour. O(points + lines). Source: Nagamochi & Ibaraki 1992, SIAM J. Discrete Math. 5, 54-66.
 */
export function inseparablePairs(graph: ChangeGraph): [number, number][] {
  const pairs: [number, number][] = []
  const leading = new Map<number, number>()
  const queue: number[][] = Array.from({ length: graph.k + 1 }, () => [])
  const taken = new Set<number>()
  for (const start of [outsideOf(graph), ...pointsOf(graph)]) {
    queue[0]?.push(start)
    for (let point = next(queue); point !== undefined; point = next(queue)) {
      if (taken.has(point)) continue
      taken.add(point)
      for (const [other, people] of linesOf(graph, point)) {
        if (taken.has(other)) continue
        const sum = Math.min((leading.get(other) ?? 0) + people, graph.k)
        leading.set(other, sum)
        queue[sum]?.push(other)
        if (sum === graph.k) pairs.push([point, other])
      }
    }
  }
  return pairs
}

const next = (queue: number[][]) => queue.findLast((waiting) => waiting.length > 0)?.pop()
