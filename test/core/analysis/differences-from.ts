/** How a figure of ours differs from that of a reference file. */
type Disagreement = Readonly<{ path: string; ours: unknown; theirs: unknown }>

export type Compared = { figures: number; nulls: number; disagreements: Disagreement[] }

/** Factor analysis is iterated until it settles; everything else is arithmetic. */
const LOOSE = new Set(['omega', 'loadings', 'uniquenesses'])

/** Walks everything that a reference holds and compares ours with it: figures, nulls, words and flags. */
export function differencesFrom(theirs: unknown, ours: unknown): Compared {
  const result: Compared = { figures: 0, nulls: 0, disagreements: [] }
  walk([], theirs, ours, result)
  return result
}

function walk(path: string[], theirs: unknown, ours: unknown, result: Compared): void {
  const complain = () => result.disagreements.push({ path: path.join(' > '), ours, theirs })
  if (path.at(-1) === 'flags') {
    const [expected, found] = [theirs as string[], ours as string[] | undefined]
    if (expected.toSorted().join() !== found?.toSorted().join()) complain()
    return
  }
  // an empty list stands for an empty object where R wrote one
  if (Array.isArray(theirs) && theirs.length === 0) return
  if (typeof theirs === 'object' && theirs !== null) {
    for (const [key, value] of Object.entries(theirs))
      walk(
        [...path, key],
        value,
        (ours as Record<string, unknown> | null | undefined)?.[key],
        result,
      )
    return
  }
  if (typeof theirs === 'number') result.figures++
  if (theirs === null) result.nulls++
  if (!isSame(path, theirs, ours)) complain()
}

function isSame(path: readonly string[], theirs: unknown, ours: unknown): boolean {
  if (typeof theirs !== 'number') return theirs === ours
  if (typeof ours !== 'number') return false
  const isP = ['p', 'pAdjusted', 'placeboP'].includes(path.at(-1) ?? '')
  if (isP && theirs < 1e-12 && theirs > 0)
    return ours > 0 && near(Math.log(theirs), Math.log(ours), 1e-9)
  return near(theirs, ours, path.some((key) => LOOSE.has(key)) ? 1e-7 : 1e-9)
}

const near = (one: number, other: number, relative: number) =>
  Math.abs(one - other) <= Math.max(1e-12, relative * Math.max(Math.abs(one), Math.abs(other)))
