import { program, solve, terms } from '#test/attack/judge/solver.ts'
import { optionCounts, type Statement, type View, validOf } from '#test/attack/judge/view.ts'

/** Fewer people than the figures may be about, whom a sum of figures singles out. */
export type Isolated = Readonly<{ people: number; least: number; how: string }>

type Sum = Extract<Statement, { kind: 'sum' }>

/**
 * Isolation (ANONYMITY B5.2): the fewest people, at least one, that some combination of published figures is about.
 * Sets are those of everybody counted and, item by item, of those who answered; not the latter where figures are of a
 * copy in which nobody's answer is missing.
 */
export async function isolated(view: View, isOfAnswered = true): Promise<Isolated[]> {
  const found: Isolated[] = []
  const sums = view.items.map((statements) => statements.filter((one) => one.kind === 'sum'))
  for (const least of new Set(sums.flat().map((sum) => sum.least))) {
    const people = await fewest(view, sums, least, 'everybody')
    if (people < least) found.push({ people, least, how: 'among those counted' })
    if (!isOfAnswered || least > view.k || found.length > 0) continue
    const answered = await fewest(view, sums, least, 'answered')
    if (answered < least) found.push({ people: answered, least, how: 'among those who answered' })
  }
  return found
}

/** One program for all items: they share no variable, and the least of all is asked for. */
async function fewest(
  { atoms }: View,
  items: readonly (readonly Sum[])[],
  least: number,
  who: 'everybody' | 'answered',
): Promise<number> {
  const lines = program('Minimize')
  const met: string[] = []
  const seen = new Set<string>()
  for (const [item, sums] of items.entries()) {
    const sets = distinctSets(sums.filter((sum) => sum.least === least))
    const shape = JSON.stringify(sets)
    if (who === 'everybody' && seen.has(shape)) continue
    seen.add(shape)
    for (const [at, atom] of atoms.entries()) {
      const size = who === 'everybody' ? atom.people.length : validOf(optionCounts(atom, item))
      const holding = sets.flatMap((set, nth) => (set.includes(at) ? [`l${item}s${nth}`] : []))
      if (size === 0 || holding.length === 0) continue
      const name = `t${item}a${at}`
      met.push(name)
      lines.objective.push(`+ ${size} ${name}`)
      lines.rows.push(`${terms(holding.map((one) => [1, one]))} - ${name} = 0`)
      lines.bounds.push(`${name} <= 1`)
      lines.whole.push(name)
    }
    for (const nth of sets.keys()) lines.bounds.push(`-100 <= l${item}s${nth} <= 100`)
  }
  if (met.length === 0) return Number.POSITIVE_INFINITY
  lines.rows.push(`${terms(met.map((name) => [1, name]))} >= 1`)
  return Math.round((await solve(lines))?.objective ?? Number.POSITIVE_INFINITY)
}

function distinctSets(sums: readonly Sum[]): (readonly number[])[] {
  return [...new Map(sums.map(({ about }) => [about.join(' '), about])).values()]
}
