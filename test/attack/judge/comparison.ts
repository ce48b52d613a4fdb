import { program, solve, terms } from '#test/attack/judge/solver.ts'
import type { Person } from '#test/attack/simulate/organisation.ts'

type Asked = Pick<Person, 'email' | 'department' | 'answers'>

/** A campaign of which an attacker knows the covers: the departments that are counted together. */
export type Published = Readonly<{
  wave: readonly Asked[]
  covers: readonly ReadonlySet<string>[]
}>

type Both = { before: Asked | undefined; now: Asked | undefined }

/**
 * What two campaigns tell together (R7), where people answer as they did before: the fewest people, at least one, whom
 * a difference of published figures is about, if in each campaign at most `mostMissing` of those it is about did not
 * answer. Infinity where there is no such difference.
 */
export async function fewestTold(
  before: Published,
  now: Published,
  mostMissing = 1,
): Promise<number> {
  const atoms = [
    ...Map.groupBy(peopleOf(before, now), (both) => nameOf(both, before, now)).values(),
  ]
  const lines = program('Minimize')
  const [past, present] = [coefficients('b', before), coefficients('n', now)]
  for (const name of [...past.names, ...present.names]) {
    lines.bounds.push(`-1 <= ${name} <= 1`)
    lines.whole.push(name)
  }
  const missing: Record<'before' | 'now', [number, string][]> = { before: [], now: [] }
  const met: string[] = []
  for (const [at, atom] of atoms.entries()) {
    const [one] = atom
    if (!one) continue
    const parts = [...past.of(one.before), ...present.of(one.now)]
    if (parts.length === 0) continue
    met.push(`p${at}`, `m${at}`)
    lines.objective.push(`+ ${atom.length} p${at} + ${atom.length} m${at}`)
    lines.rows.push(`${terms(parts)} - p${at} + m${at} = 0`, `p${at} + m${at} <= 1`)
    addMissing(lines, missing.before, `B${at}`, past.of(one.before), lacking(atom, 'before'))
    addMissing(lines, missing.now, `N${at}`, present.of(one.now), lacking(atom, 'now'))
  }
  if (met.length === 0) return Number.POSITIVE_INFINITY
  for (const name of met) lines.bounds.push(`${name} <= 1`)
  lines.whole.push(...met)
  lines.rows.push(`${terms(met.map((name) => [1, name]))} >= 1`)
  for (const parts of Object.values(missing)) {
    if (parts.length > 0) lines.rows.push(`${terms(parts)} <= ${mostMissing}`)
  }
  return Math.round((await solve(lines))?.objective ?? Number.POSITIVE_INFINITY)
}

function peopleOf(before: Published, now: Published): Both[] {
  const earlier = new Map(before.wave.map((person) => [person.email, person]))
  const later = new Map(now.wave.map((person) => [person.email, person]))
  return [...new Set([...earlier.keys(), ...later.keys()])].map((email) => ({
    before: earlier.get(email),
    now: later.get(email),
  }))
}

const nameOf = (both: Both, before: Published, now: Published) =>
  `${placeOf(both.before, before)}/${placeOf(both.now, now)}`

function placeOf(person: Asked | undefined, { covers }: Published): string {
  if (!person) return 'absent'
  return covers.map((cover) => (cover.has(person.department) ? '1' : '0')).join('')
}

function coefficients(prefix: string, { covers }: Published) {
  const names = covers.map((_, at) => `${prefix}${at}`)
  const of = (person: Asked | undefined) =>
    covers.flatMap((cover, at): [number, string][] =>
      person && cover.has(person.department) ? [[1, `${prefix}${at}`]] : [],
    )
  return { names, of }
}

const lacking = (atom: readonly Both[], when: 'before' | 'now') =>
  atom.filter((both) => both[when]?.answers === false).length

/** `name` is at least the size of the coefficient of people who were asked and did not answer. */
function addMissing(
  lines: { rows: string[] },
  missing: [number, string][],
  name: string,
  parts: readonly [number, string][],
  people: number,
) {
  if (people === 0 || parts.length === 0) return
  lines.rows.push(`${terms(parts)} - ${name} <= 0`, `${terms(parts)} + ${name} >= 0`)
  missing.push([people, name])
}
