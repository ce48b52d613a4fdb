import type { Person } from '#test/attack/simulate/organisation.ts'
import {
  CLASSES,
  type ClassName,
  classOfOption,
  ITEMS,
  NONE,
  OPTIONS_OF,
} from '#test/attack/simulate/questionnaire.ts'

/** People whom no published figure tells apart. */
export type Atom = Readonly<{ name: string; people: readonly Person[] }>

export type ValidClass = Exclude<ClassName, 'none'>
export type SaidCode = 'exact' | 'too few' | ValidClass

/** What a publication says of one item about the answers of some atoms. */
export type Statement =
  | Readonly<{
      kind: 'sum'
      atoms: readonly number[]
      /** How much an answer of each option counts, none last. */
      weights: readonly number[]
      value: number
      /** All whom the figure is about: also those of whom only a code is known. */
      about: readonly number[]
      /** Fewest people whom figures of this kind may be about. */
      least: number
    }>
  | Readonly<{
      kind: 'code'
      atoms: readonly number[]
      says: SaidCode
      /** Whether "too few" is asked before "almost all", as it has to be. */
      isRightOrder: boolean
    }>

/** Everything an attacker knows of one campaign: who is where, and what was published. */
export type View = Readonly<{
  k: number
  kComments: number
  atoms: readonly Atom[]
  /** Statements by item. */
  items: readonly (readonly Statement[])[]
}>

/** How many people of an atom gave each option of an item, none last. */
export function optionCounts({ people }: Atom, item: number): number[] {
  const counts = Array.from({ length: NONE + 1 }, () => 0)
  for (const { sheet } of people) {
    const option = sheet[item] ?? NONE
    counts[option] = (counts[option] ?? 0) + 1
  }
  return counts
}

export const inClass = (counts: readonly number[], name: ClassName) =>
  OPTIONS_OF[name].reduce((sum, option) => sum + (counts[option] ?? 0), 0)

export const VALID_CLASSES: readonly ValidClass[] = ['unfavourable', 'neutral', 'favourable']

export const validOf = (counts: readonly number[]) =>
  VALID_CLASSES.reduce((sum, name) => sum + inClass(counts, name), 0)

/** A weight of 1 for the options of a class. */
export const weightsOf = (name: ClassName) =>
  Array.from({ length: NONE + 1 }, (_, option) => (classOfOption(option) === name ? 1 : 0))

/** The code of a cell after ANONYMITY B3, written down a second time; in the wrong order for a leaky policy. */
export function codeAfterB3(counts: readonly number[], k: number, isRightOrder = true): SaidCode {
  const valid = validOf(counts)
  if (isRightOrder && valid < k) return 'too few'
  const main = VALID_CLASSES.find((name) => inClass(counts, name) >= valid - 1)
  if (main) return main
  return valid < k ? 'too few' : 'exact'
}

/** Exact counts of every class over some atoms. */
export const classSums = (
  atoms: readonly Atom[],
  over: readonly number[],
  item: number,
  least: number,
): Statement[] => sumsOver({ atoms, over, item, least }, CLASSES.map(weightsOf))

type Over = Readonly<{
  atoms: readonly Atom[]
  over: readonly number[]
  item: number
  least: number
}>

/** Exact sums over some atoms, one for each way in which an answer may count. */
export function sumsOver(
  { atoms, over, item, least }: Over,
  weightings: readonly (readonly number[])[],
): Statement[] {
  const counts = totalCounts(atoms, over, item)
  return weightings.map((weights) => ({
    kind: 'sum',
    atoms: over,
    weights,
    value: dot(counts, weights),
    about: over,
    least,
  }))
}

export function totalCounts(atoms: readonly Atom[], over: readonly number[], item: number) {
  const counts = Array.from({ length: NONE + 1 }, () => 0)
  for (const at of over) {
    const atom = atoms[at]
    if (!atom) throw new RangeError(`No atom ${at}`)
    for (const [option, n] of optionCounts(atom, item).entries())
      counts[option] = (counts[option] ?? 0) + n
  }
  return counts
}

/** Groups people by what they have in common; the sets are of people, in any order. */
export function atomsOf(
  people: readonly Person[],
  sets: readonly (readonly Person[])[],
): { atoms: Atom[]; over: number[][] } {
  const members = sets.map((set) => new Set(set))
  const groups = Map.groupBy(people, (person) =>
    members.map((set) => (set.has(person) ? '1' : '0')).join(''),
  )
  const known = [...groups].filter(([name]) => name.includes('1'))
  const atoms = known.map(([name, some]) => ({ name, people: some }))
  const over = sets.map((_, set) =>
    known.flatMap(([name], atom) => (name[set] === '1' ? [atom] : [])),
  )
  return { atoms, over }
}

/** What the truth says against the publication: nothing, where all of it was understood. */
export function contradictions({ k, atoms, items }: View): string[] {
  return items.flatMap((statements, item) =>
    statements.flatMap((statement) => {
      const counts = totalCounts(atoms, statement.atoms, item)
      const isTrue =
        statement.kind === 'sum'
          ? Math.abs(dot(counts, statement.weights) - statement.value) < 1e-6
          : codeAfterB3(counts, k, statement.isRightOrder) === statement.says
      return isTrue ? [] : [`${ITEMS[item]}: ${JSON.stringify(statement)} but ${counts.join(' ')}`]
    }),
  )
}

const dot = (one: readonly number[], other: readonly number[]) =>
  one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0)
