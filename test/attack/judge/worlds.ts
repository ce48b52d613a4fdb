import { type Program, program, type Solution, solve, terms } from '#test/attack/judge/solver.ts'
import {
  inClass,
  optionCounts,
  type Statement,
  VALID_CLASSES,
  type View,
  validOf,
} from '#test/attack/judge/view.ts'
import {
  CLASSES,
  type ClassName,
  ITEMS,
  NONE,
  OPTIONS_OF,
} from '#test/attack/simulate/questionnaire.ts'

/** An answer that the publication gives away. */
export type GivenAway = Readonly<{ item: string; people: number; how: string }>

/** People of whom an attacker could be certain, unless another world fits what was published. */
type Suspect = Readonly<{ name: string; item: number; atom: number; people: number; how: string }>
type Knowledge = 'answers unknown' | 'skippers known'

/**
 * Intervals and certainty (ANONYMITY B5.3): the first answer that is given away, if any is. Looks for other worlds that say the same. Everybody of whom no other world
 * differs is given away: small groups whose answers are determined, and groups whose one class is certain. Both for
 * an attacker who knows nothing but who answered, and for one who knows who skipped what.
 */
export async function givenAway(view: View): Promise<GivenAway | null> {
  const { lines, suspects } = worldsOf(view)
  if (suspects.length === 0) return null
  const other = await solveFor(lines, suspects)
  const held = suspects.filter(({ name }) => other.valueOf(name) < 0.5)
  // one is enough, and each costs a solution of its own
  for (const suspect of held) {
    const alone = await solveFor(lines, [suspect])
    if (alone.valueOf(suspect.name) < 0.5)
      return { item: ITEMS[suspect.item] ?? '', people: suspect.people, how: suspect.how }
  }
  return null
}

async function solveFor(lines: Program, suspects: readonly Suspect[]): Promise<Solution> {
  const solution = await solve({ ...lines, objective: suspects.map(({ name }) => `+ ${name}`) })
  if (!solution) throw new Error('Not even the truth fits what was published')
  return solution
}

function worldsOf(view: View): { lines: Program; suspects: Suspect[] } {
  const lines = program('Maximize')
  const suspects: Suspect[] = []
  for (const knowledge of ['answers unknown', 'skippers known'] as const) {
    for (const item of view.items.keys()) {
      const mine = suspectsOf(view, item, knowledge)
      if (mine.length === 0) continue
      addWorld(lines, view, item, knowledge)
      for (const suspect of mine) addSuspect(lines, view, suspect, knowledge)
      suspects.push(...mine)
    }
  }
  return { lines, suspects }
}

function suspectsOf({ atoms, k }: View, item: number, knowledge: Knowledge): Suspect[] {
  return atoms.flatMap((atom, at) => {
    const counts = optionCounts(atom, item)
    const people = knowledge === 'skippers known' ? validOf(counts) : atom.people.length
    const classes = knowledge === 'skippers known' ? VALID_CLASSES : CLASSES
    const isOfOneMind = classes.some((name) => inClass(counts, name) === people)
    if (people === 0 || (people >= k && !isOfOneMind)) return []
    const how = `${isOfOneMind ? 'one class is certain' : 'the answers are determined'}, ${knowledge}`
    return [{ name: `d${variable(knowledge, item, at)}`, item, atom: at, people, how }]
  })
}

function addWorld(lines: Program, view: View, item: number, knowledge: Knowledge) {
  for (const [at, atom] of view.atoms.entries()) {
    const options = Array.from({ length: NONE + 1 }, (_, option) => x(knowledge, item, at, option))
    lines.whole.push(...options)
    lines.rows.push(`${terms(options.map((name) => [1, name]))} = ${atom.people.length}`)
    if (knowledge === 'skippers known')
      lines.rows.push(`${options[NONE]} = ${inClass(optionCounts(atom, item), 'none')}`)
  }
  for (const statement of view.items[item] ?? [])
    addStatement(lines, view, item, knowledge, statement)
}

function addStatement(
  lines: Program,
  { k }: View,
  item: number,
  knowledge: Knowledge,
  statement: Statement,
) {
  const { atoms } = statement
  const over = (weights: readonly number[], sign = 1) =>
    atoms.flatMap((at) =>
      weights.map((weight, option) => [sign * weight, x(knowledge, item, at, option)] as const),
    )
  if (statement.kind === 'sum') {
    lines.rows.push(`${terms(over(statement.weights))} = ${Number(statement.value.toFixed(6))}`)
    return
  }
  const valid = VALID.map((one) => one)
  const others = (name: ClassName) => valid.map((one, at) => one - (isIn(name, at) ? 1 : 0))
  const { says, isRightOrder } = statement
  if (says === 'too few') lines.rows.push(`${terms(over(valid))} <= ${k - 1}`)
  else if (isRightOrder || says === 'exact') lines.rows.push(`${terms(over(valid))} >= ${k}`)
  // "almost all" is the first class that all but one are in
  const isMain = VALID_CLASSES.find((name) => name === says)
  if (isMain) lines.rows.push(`${terms(over(others(isMain)))} <= 1`)
  if (says === 'too few' && isRightOrder) return
  for (const name of VALID_CLASSES) {
    if (name === isMain) break
    lines.rows.push(`${terms(over(others(name)))} >= 2`)
  }
}

/** `d` is 1 only in a world in which the atom's answers are not the true ones. */
function addSuspect(lines: Program, { atoms }: View, suspect: Suspect, knowledge: Knowledge) {
  const { name, item, atom: at } = suspect
  const atom = atoms[at]
  if (!atom) throw new RangeError(`No atom ${at}`)
  const counts = optionCounts(atom, item)
  const size = atom.people.length
  const fewer = CLASSES.flatMap((one) => {
    const truth = inClass(counts, one)
    if (truth === 0) return []
    const less = `${name}${one.slice(0, 3)}`
    const sum = terms(OPTIONS_OF[one].map((option) => [1, x(knowledge, item, at, option)]))
    lines.rows.push(`${sum} + ${size} ${less} <= ${truth - 1 + size}`)
    lines.bounds.push(`${less} <= 1`)
    lines.whole.push(less)
    return [less]
  })
  lines.rows.push(`${name} - ${fewer.join(' - ')} <= 0`)
  lines.bounds.push(`${name} <= 1`)
  lines.whole.push(name)
}

const VALID = [1, 1, 1, 1, 1, 0]
const isIn = (name: ClassName, option: number) => OPTIONS_OF[name].includes(option)
const variable = (knowledge: Knowledge, item: number, atom: number) =>
  `${knowledge === 'skippers known' ? 'k' : 'u'}${item}a${atom}`
const x = (knowledge: Knowledge, item: number, atom: number, option: number) =>
  `x${variable(knowledge, item, atom)}o${option}`
