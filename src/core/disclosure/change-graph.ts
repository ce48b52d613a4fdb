import type { Line, Surveyed } from '#src/core/disclosure/lines.ts'

/** How many invited people a block may lack and still be one that a difference tells about (R7). */
export const MOST_MISSING = 1

/**
 * Two campaigns as points and lines. A point is a block of either campaign, or the outside: where those are who were
 * not asked. The difference of a union of new blocks and a union of old ones is about the people on the lines that
 * lead out of these points: a cut, small if they are 1 to k-1. The outside is in no union, nor is a block that lacks
 * more than one person, so such a block is part of it. Points are fused where no small cut parts them.
 */
export type ChangeGraph = {
  k: number
  parents: number[]
  lines: Map<number, number>[]
  /** The new blocks of each point. */
  blocks: number[][]
  missing: { before: number; now: number }[]
  addsMissing: boolean
}

export type Change = {
  k: number
  lines: readonly Line[]
  previous: readonly Surveyed[]
  surveyed: readonly Surveyed[]
  /** Whether points that are fused lack together what each of them lacks. */
  addsMissing: boolean
}

const OUTSIDE = 0
const NOBODY: ReadonlyMap<number, number> = new Map()
const newPoint = (block: number) => 1 + block

/** The graph of two campaigns; what lines of k people lead to is fused already. O(blocks + lines). */
export function changeGraph({ k, lines, previous, surveyed, addsMissing }: Change): ChangeGraph {
  const lacked = ({ people, counted }: Surveyed) => people.length - counted
  const missing = [
    { before: 0, now: 0 },
    ...surveyed.map((block) => ({ before: 0, now: lacked(block) })),
    ...previous.map((block) => ({ before: lacked(block), now: 0 })),
  ]
  const graph: ChangeGraph = {
    k,
    parents: [...missing.keys()],
    lines: missing.map(() => new Map()),
    blocks: [[], ...surveyed.map((_, block) => [block]), ...previous.map(() => [])],
    missing,
    addsMissing,
  }
  for (const { before, now, people } of lines) {
    const one = before === null ? OUTSIDE : 1 + surveyed.length + before
    const other = now === null ? OUTSIDE : newPoint(now)
    graph.lines[one]?.set(other, people)
    graph.lines[other]?.set(one, people)
  }
  for (const point of missing.keys()) fuseWhatIsSure(graph, point)
  return graph
}

/** The point that a new block is in. */
export const pointOf = (graph: ChangeGraph, block: number) => rootOf(graph, newPoint(block))

export const outsideOf = (graph: ChangeGraph) => rootOf(graph, OUTSIDE)

export const linesOf = (graph: ChangeGraph, point: number): ReadonlyMap<number, number> =>
  graph.lines[point] ?? NOBODY

/** The points that lines still lead to. Where there is none, no small cut is left. */
export const pointsOf = (graph: ChangeGraph) =>
  [...graph.lines.keys()].filter((point) => linesOf(graph, point).size > 0)

/** Whether fewer than k people, but somebody, are on the lines out of a point: it alone is a small cut. */
export function isLoose(graph: ChangeGraph, point: number): boolean {
  if (point === outsideOf(graph)) return false
  let sum = 0
  for (const people of linesOf(graph, point).values()) {
    sum += people
    if (sum >= graph.k) return false
  }
  return sum > 0
}

/** Makes two points one, and fuses what is sure then. A line is moved at most log2(points) times. */
export function fuse(graph: ChangeGraph, one: number, other: number) {
  const waiting: [number, number][] = [[one, other]]
  for (let pair = waiting.pop(); pair; pair = waiting.pop()) {
    const [left, right] = [rootOf(graph, pair[0]), rootOf(graph, pair[1])]
    if (left === right) continue
    const isLeftLarger = linesOf(graph, left).size >= linesOf(graph, right).size
    const [kept, gone] = isLeftLarger ? [left, right] : [right, left]
    for (const heavy of absorb(graph, kept, gone)) waiting.push([kept, heavy])
    if (graph.addsMissing && lacksMore(graph, kept)) waiting.push([kept, OUTSIDE])
  }
}

function fuseWhatIsSure(graph: ChangeGraph, point: number) {
  const heavy = [...linesOf(graph, point)].filter(([, people]) => people >= graph.k)
  for (const [other] of heavy) fuse(graph, point, other)
  if (lacksMore(graph, point)) fuse(graph, point, OUTSIDE)
}

const lacksMore = ({ missing }: ChangeGraph, point: number) =>
  Object.values(missing[point] ?? {}).some((people) => people > MOST_MISSING)

/** Moves all of `gone` to `kept`; gives the points to which k people lead from there now. */
function absorb(graph: ChangeGraph, kept: number, gone: number): number[] {
  const [lines, moved] = [graph.lines[kept], graph.lines[gone]]
  const [own, added] = [graph.missing[kept], graph.missing[gone]]
  if (!lines || !moved || !own || !added) throw new RangeError(`No point ${kept} or ${gone}`)
  const heavy: number[] = []
  for (const [other, people] of moved) {
    graph.lines[other]?.delete(gone)
    if (other === kept) continue
    const sum = (lines.get(other) ?? 0) + people
    lines.set(other, sum)
    graph.lines[other]?.set(kept, sum)
    if (sum >= graph.k) heavy.push(other)
  }
  moved.clear()
  own.before += added.before
  own.now += added.now
  graph.blocks[kept]?.push(...(graph.blocks[gone] ?? []))
  graph.blocks[gone] = []
  graph.parents[gone] = kept
  return heavy
}

function rootOf({ parents }: ChangeGraph, point: number): number {
  let root = point
  for (let next = parents[root]; next !== undefined && next !== root; next = parents[root]) {
    root = next
  }
  for (let at = point; at !== root; ) {
    const next = parents[at] ?? root
    parents[at] = root
    at = next
  }
  return root
}
