import { coversOf as coversOfBlocks } from '#src/core/disclosure/cover.ts'
import { blocksOf, reportingGroups } from '#src/core/disclosure/partition.ts'
import { makeTree } from '#src/core/disclosure/tree.ts'
import type { Published } from '#test/attack/comparison.ts'
import type { Person, Wave } from '#test/attack/organisation.ts'
import { ITEMS, NONE } from '#test/attack/questionnaire.ts'
import type { Cover } from '#test/attack/reading.ts'
import {
  type Atom,
  atomsOf,
  classSums,
  codeAfterB3,
  optionCounts,
  type Statement,
  totalCounts,
  type View,
} from '#test/attack/view.ts'

/** What really happened in a campaign, and how the product counted people together. */
export type Truth = Readonly<{
  k: number
  wave: Wave
  view: View
  covers: readonly Cover[]
}>

/** What would be published if a protection were turned off. */
type Policy = (truth: Truth) => View

/** Each turns one protection off. The suite must find the leak, or it could not find one in the product. */
export const POLICIES: Readonly<Record<string, Policy>> = {
  'threshold per department only': thresholdOnly,
  'sibling suppression': siblingSuppression,
  'almost all per department': codesPerCover,
  'plain counts without codes': plainCounts,
  'codes in the wrong order': wrongOrder,
  'options below the comment block': optionsEverywhere,
  'live results': liveResults,
}

/** Every department with k answers shows its own exact counts. */
function thresholdOnly({ k, wave }: Truth): View {
  const shown = departmentsOf(wave).map((path) => inside(wave, path))
  return exactView(
    k,
    wave,
    shown.filter((people) => people.length >= k),
  )
}

/** As above, but where one of the siblings is too small, the next smallest one is hidden too. */
function siblingSuppression({ k, wave }: Truth): View {
  const paths = departmentsOf(wave)
  const sizeOf = (path: string) => inside(wave, path).length
  const siblings = Map.groupBy(paths, (path) => path.split('/').slice(0, -1).join('/'))
  const hidden = new Set<string>()
  for (const some of siblings.values()) {
    const sorted = some.toSorted((one, other) => sizeOf(one) - sizeOf(other))
    const small = sorted.filter((path) => sizeOf(path) < k)
    const next = sorted[small.length]
    for (const path of small) hidden.add(path)
    if (small.length === 1 && next) hidden.add(next)
  }
  const shown = paths.filter((path) => !hidden.has(path)).map((path) => inside(wave, path))
  return exactView(k, wave, shown)
}

/** The product's covers, but each coded by what its own sum looks like. */
function codesPerCover({ k, view: { atoms, kComments }, covers }: Truth): View {
  const items = ITEMS.map((_, item) =>
    covers.flatMap(({ over }): Statement[] => {
      const says = codeAfterB3(totalCounts(atoms, over, item), k)
      const code: Statement = { kind: 'code', atoms: over, says, isRightOrder: true }
      return says === 'exact' ? [code, ...classSums(atoms, over, item, k)] : [code]
    }),
  )
  return { k, kComments, atoms, items }
}

function plainCounts({ k, view: { atoms, kComments }, covers }: Truth): View {
  const items = ITEMS.map((_, item) =>
    covers.flatMap(({ over }) => classSums(atoms, over, item, k)),
  )
  return { k, kComments, atoms, items }
}

/** "Almost all" is asked before "too few". */
function wrongOrder({ k, view: { atoms, kComments }, covers }: Truth): View {
  const items = ITEMS.map((_, item) => {
    const codes = atoms.map((atom) => codeAfterB3(optionCounts(atom, item), k, false))
    return [
      ...codes.map(
        (says, at): Statement => ({ kind: 'code', atoms: [at], says, isRightOrder: false }),
      ),
      ...covers.flatMap(({ over }) => {
        const exact = over.filter((at) => codes[at] === 'exact')
        return exact.length === 0 ? [] : classSums(atoms, exact, item, k)
      }),
    ]
  })
  return { k, kComments, atoms, items }
}

/** Options are shown of every cover, be it a union of comment blocks or not. */
function optionsEverywhere({ view, covers }: Truth): View {
  const { atoms, kComments } = view
  const items = view.items.map((statements, item) => [
    ...statements,
    ...covers.flatMap(({ over }) => optionSums(atoms, over, item, kComments)),
  ])
  return { ...view, items }
}

/** The results of the company are shown from k answers on, and again after each arrival. */
function liveResults({ k, wave }: Truth): View {
  const arrived = wave.filter(({ answers }) => answers)
  const shown = arrived.flatMap((_, last) => (last + 1 < k ? [] : [arrived.slice(0, last + 1)]))
  return exactView(k, wave, shown.slice(0, LONGEST_WATCH))
}

const LONGEST_WATCH = 12

function exactView(k: number, wave: Wave, shown: readonly (readonly Person[])[]): View {
  const { atoms, over } = atomsOf(
    wave.filter(({ answers }) => answers),
    shown,
  )
  const items = ITEMS.map((_, item) => over.flatMap((set) => classSums(atoms, set, item, k)))
  return { k, kComments: Math.max(10, 2 * k), atoms, items }
}

function optionSums(
  atoms: readonly Atom[],
  over: readonly number[],
  item: number,
  least: number,
): Statement[] {
  const counts = totalCounts(atoms, over, item)
  return counts.slice(0, NONE).map((value, option) => ({
    kind: 'sum',
    atoms: over,
    weights: counts.map((_, at) => (at === option ? 1 : 0)),
    value,
    about: over,
    least,
  }))
}

/** The covers a campaign would have if no earlier one were looked at. */
export function withoutComparison(wave: Wave, k: number): Published {
  const headcounts = Map.groupBy(wave, ({ department }) => department)
  const tree = makeTree([...headcounts].map(([path, some]) => ({ path, invited: some.length })))
  const groups = reportingGroups(tree, k)
  const counted = groups.map(({ units }) => {
    const paths = new Set(units.map((unit) => tree[unit]?.path ?? ''))
    return wave.filter(({ department, answers }) => answers && paths.has(department)).length
  })
  const { covers } = coversOfBlocks(tree, blocksOf(tree, groups, counted, k))
  return {
    wave,
    covers: covers.map(({ units }) => new Set(units.map((unit) => tree[unit]?.path ?? ''))),
  }
}

/** All departments, also those in between that have nobody of their own. */
export function departmentsOf(wave: Wave): string[] {
  const lineages = wave.flatMap(({ department }) => {
    const names = department.split('/')
    return names.map((_, last) => names.slice(0, last + 1).join('/'))
  })
  return [...new Set(lineages)].toSorted()
}

const inside = (wave: Wave, path: string) =>
  wave.filter(
    ({ department, answers }) =>
      answers && (department === path || department.startsWith(`${path}/`)),
  )
