import { commentThreshold, detailThreshold } from '#src/core/disclosure/thresholds.ts'
import { detailBlocksOf } from '#test/attack/judge/groups.ts'
import type { Cover } from '#test/attack/judge/reading.ts'
import {
  atomsOf,
  classSums,
  codeAfterB3,
  optionCounts,
  type Statement,
  sumsOver,
  totalCounts,
  type View,
} from '#test/attack/judge/view.ts'
import {
  detailOfBlocks,
  detailOverUnits,
  skippedBesideCodes,
} from '#test/attack/policies/detail-policies.ts'
import { segmentsAsSaid } from '#test/attack/policies/segments-as-said.ts'
import type { Person, Wave } from '#test/attack/simulate/organisation.ts'
import { factorOf, ITEMS, NONE } from '#test/attack/simulate/questionnaire.ts'

/** What really happened in a campaign, and how the product counted people together. */
export type Truth = Readonly<{
  k: number
  wave: Wave
  view: View
  covers: readonly Cover[]
  /** The atoms of each detail block. */
  details: readonly (readonly number[])[]
}>

/**
 * What would be published if a protection were turned off, and how many departments would have a report of exactly
 * their own; as many as the product gives one, where nothing is said. `null` where it would publish nothing more.
 */
type Policy = (truth: Truth) => Readonly<{ view: View; exact?: number }> | null

/** Each turns one protection off. The suite must find the leak, or it could not find one in the product. */
export const POLICIES: Readonly<Record<string, Policy>> = {
  'threshold per department only': thresholdOnly,
  'sibling suppression': siblingSuppression,
  'almost all per department': codesPerCover,
  'plain counts without codes': plainCounts,
  'codes in the wrong order': wrongOrder,
  'options below the comment block': optionsEverywhere,
  'live results': liveResults,
  'detail sums over sheets with holes': sumsWithHoles,
  'detail blocks made over departments': detailOverUnits,
  'skipped answers told beside coded cells': skippedBesideCodes,
  'detail of every block': detailOfBlocks,
  'segments without the exchange of labels': segmentsAsSaid,
}

/** Every department with k answers shows its own exact counts. */
function thresholdOnly({ k, wave }: Truth) {
  const shown = departmentsOf(wave)
    .map((path) => inside(wave, path))
    .filter((people) => people.length >= k)
  return { view: exactView(k, wave, shown), exact: shown.length }
}

/** As above, but where one of the siblings is too small, the next smallest one is hidden too. */
function siblingSuppression({ k, wave }: Truth) {
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
  return { view: exactView(k, wave, shown), exact: shown.length }
}

/** The product's covers, but each coded by what its own sum looks like. */
function codesPerCover({ k, view: { atoms, kComments }, covers }: Truth) {
  const items = ITEMS.map((_, item) =>
    covers.flatMap(({ over }): Statement[] => {
      const says = codeAfterB3(totalCounts(atoms, over, item), k)
      const code: Statement = { kind: 'code', atoms: over, says, isRightOrder: true }
      return says === 'exact' ? [code, ...classSums(atoms, over, item, k)] : [code]
    }),
  )
  return { view: { k, kComments, atoms, items } }
}

function plainCounts({ k, view: { atoms, kComments }, covers }: Truth) {
  const items = ITEMS.map((_, item) =>
    covers.flatMap(({ over }) => classSums(atoms, over, item, k)),
  )
  return { view: { k, kComments, atoms, items } }
}

/** "Almost all" is asked before "too few". */
function wrongOrder({ k, view: { atoms, kComments }, covers }: Truth) {
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
  return { view: { k, kComments, atoms, items } }
}

/** Options are shown of every cover, be it a union of comment blocks or not. */
function optionsEverywhere({ view, covers }: Truth) {
  const { atoms, kComments } = view
  const items = view.items.map((statements, item) => [
    ...statements,
    ...covers.flatMap(({ over }) => sumsOver({ atoms, over, item, least: kComments }, OPTIONS)),
  ])
  return { view: { ...view, items } }
}

/** The results of the company are shown from k answers on, and again after each arrival. */
function liveResults({ k, wave }: Truth) {
  const arrived = wave.filter(({ answers }) => answers)
  const shown = arrived.flatMap((_, last) => (last + 1 < k ? [] : [arrived.slice(0, last + 1)]))
  return { view: exactView(k, wave, shown.slice(0, LONGEST_WATCH)) }
}

const LONGEST_WATCH = 12

/** Sums and squares of each item as B4 publishes them, but of those who answered it, and of those who answered all of its factor. */
function sumsWithHoles({ k, wave }: Truth) {
  const blocks = detailBlocksOf(wave, k, detailThreshold(k))
  if (blocks.length === 0) return null
  const sets = ITEMS.map((_, item) =>
    blocks.flatMap((people) => [
      people.filter(({ sheet }) => sheet[item] !== NONE),
      people.filter(({ sheet }) => factorOf(item).every((one) => sheet[one] !== NONE)),
    ]),
  )
  const { atoms, over } = atomsOf(blocks.flat(), sets.flat())
  const items = sets.map((some, item) =>
    some.flatMap((_, nth) =>
      sumsOver(
        { atoms, over: over[2 * blocks.length * item + nth] ?? [], item, least: k },
        MOMENTS,
      ),
    ),
  )
  return { view: { k, kComments: commentThreshold(k), atoms, items } }
}

/** How an answer counts in the number of people, in their sum and in the sum of squares. */
const MOMENTS = [0, 1, 2].map((power) =>
  Array.from({ length: NONE + 1 }, (_, option) => (option === NONE ? 0 : option ** power)),
)

function exactView(k: number, wave: Wave, shown: readonly (readonly Person[])[]): View {
  const { atoms, over } = atomsOf(
    wave.filter(({ answers }) => answers),
    shown,
  )
  const items = ITEMS.map((_, item) => over.flatMap((set) => classSums(atoms, set, item, k)))
  return { k, kComments: commentThreshold(k), atoms, items }
}

/** How an answer counts for each option. */
const OPTIONS = Array.from({ length: NONE }, (_, option) =>
  Array.from({ length: NONE + 1 }, (_, other) => (other === option ? 1 : 0)),
)

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
