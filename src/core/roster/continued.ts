import { lineage } from '#src/core/roster/check-rows.ts'

/** A department that goes on under another path, with its identity and past results. */
export type Move = Readonly<{ from: string; to: string }>

export type Paths = Readonly<{ known: ReadonlySet<string>; wanted: ReadonlySet<string> }>
type Moves = Map<string, Readonly<{ to: string; above: string }>>

export type Continued = Readonly<{
  /** New paths by old ones: as stated, and all below that keep their own name. */
  moves: ReadonlyMap<string, string>
  /** Statements about a known department that cannot hold: it is still there, or its new path is another's. */
  refused: readonly Move[]
}>

/**
 * Which departments go on under another path. `known` = the paths now, `wanted` = those of the file; a statement says
 * that `from` became `to`, and what lies below follows, unless it has a statement of its own. A department can go on
 * only if its old path is gone or becomes another's, and only to a path that is new or whose department goes on
 * elsewhere: chains (A to B, B to C) and exchanges (A to B, B to A) hold, two departments never become one, none two.
 * Of all sets of statements for which this is true, the largest is taken, whatever their order.
 */
export function continuedPaths(paths: Paths, statements: readonly Move[]): Continued {
  const stated = statements.filter(
    ({ from, to }) => from !== to && paths.known.has(from) && paths.wanted.has(to),
  )
  const moves = candidates(paths, stated)
  dropImpossible(paths, moves)
  return {
    moves: new Map([...moves].map(([from, { to }]) => [from, to])),
    refused: stated.filter(({ from }) => !moves.has(from)),
  }
}

/** All that was stated and all that would follow from it; `above` = the statement that it follows from. */
function candidates({ known, wanted }: Paths, stated: readonly Move[]): Moves {
  const moves: Moves = new Map()
  const taken = new Set<string>()
  const add = (from: string, to: string, above: string) => {
    if (moves.has(from) || taken.has(to)) return
    moves.set(from, { to, above })
    taken.add(to)
  }
  for (const { from, to } of stated) add(from, to, from)
  if (moves.size === 0) return moves
  const becameOf = new Map(stated.map(({ from, to }) => [from, to]))
  for (const path of [...known].toSorted()) {
    const above = lineage(path).findLast((one) => becameOf.has(one))
    if (above === undefined || above === path) continue
    const next = `${becameOf.get(above)}${path.slice(above.length)}`
    if (next !== path && wanted.has(next)) add(path, next, above)
  }
  return moves
}

/** Takes out what cannot hold, and then what cannot hold without it: each move is looked at again only where it may matter. */
function dropImpossible({ known, wanted }: Paths, moves: Moves) {
  const sources = new Map([...moves].map(([from, { to }]) => [to, from]))
  const below = Map.groupBy(moves.keys(), (from) => moves.get(from)?.above ?? from)
  const canHold = (from: string, to: string, above: string) =>
    moves.has(above) &&
    (!wanted.has(from) || sources.has(from)) &&
    (!known.has(to) || moves.has(to))

  const doubtful = [...moves.keys()]
  for (let from = doubtful.pop(); from !== undefined; from = doubtful.pop()) {
    const move = moves.get(from)
    if (!move || canHold(from, move.to, move.above)) continue
    moves.delete(from)
    sources.delete(move.to)
    doubtful.push(move.to, ...(below.get(from) ?? []))
    const comer = sources.get(from)
    if (comer !== undefined) doubtful.push(comer)
  }
}
