import type { DepartmentReport } from '#src/core/report/report.ts'
import {
  type Atom,
  atomsOf,
  codeAfterB3,
  optionCounts,
  type SaidCode,
  type Statement,
  VALID_CLASSES,
  type View,
  weightsOf,
} from '#test/attack/judge/view.ts'
import type { Person, Wave } from '#test/attack/simulate/organisation.ts'
import { CLASSES, type ClassName, ITEMS, OPTIONS_OF } from '#test/attack/simulate/questionnaire.ts'

export type Report = DepartmentReport
type ItemFigures = Report['items'][number]

/** A report that is not the same as another, with those who were counted in it. */
export type Cover = Readonly<{ report: Report; people: readonly Person[]; over: readonly number[] }>

/** What the reports of a campaign tell an attacker who knows exactly who answered and where everybody works. */
export function viewOf(reports: readonly Report[], wave: Wave, k: number): View {
  const kComments = reports[0]?.method.kComments ?? 2 * k
  const { atoms, covers } = coversOf(reports, wave)
  const items = ITEMS.map((_, item) => statementsOf({ k, kComments, atoms, covers }, item))
  return { k, kComments, atoms, items }
}

/** The distinct covers; whoever is in the same ones cannot be told apart: that is a block. */
export function coversOf(reports: readonly Report[], wave: Wave) {
  const distinct = [
    ...new Map(reports.map((report) => [report.cover.departments.join('|'), report])).values(),
  ]
  const counted = wave.filter(({ answers }) => answers)
  const sets = distinct.map(({ cover }) => {
    const departments = new Set(cover.departments)
    return counted.filter(({ department }) => departments.has(department))
  })
  const { atoms, over } = atomsOf(counted, sets)
  const covers = distinct.map((report, at): Cover => {
    const people = sets[at] ?? []
    if (people.length !== report.counted)
      throw new Error(`${report.department.path} counts ${report.counted} of ${people.length}`)
    return { report, people, over: over[at] ?? [] }
  })
  return { atoms, covers }
}

type Published = Readonly<{
  k: number
  kComments: number
  atoms: readonly Atom[]
  covers: readonly Cover[]
}>

function statementsOf(published: Published, item: number): Statement[] {
  const codes = codesOf(published, item)
  const spread = spreadOf(published, item, codes)
  return [
    ...codes.map(
      (says, at): Statement => ({ kind: 'code', atoms: [at], says, isRightOrder: true }),
    ),
    ...published.covers.flatMap((cover) => sumsOf(published, cover, item, codes, spread)),
  ]
}

/** A block's code stands in its own report; one without an own report is known to the strongest attacker. */
function codesOf({ k, atoms, covers }: Published, item: number): SaidCode[] {
  return atoms.map((atom, at) => {
    const own = covers.find(({ over }) => over.length === 1 && over[0] === at)
    if (!own) return codeAfterB3(optionCounts(atom, item), k)
    const figures = figuresOf(own, item)
    if (figures.tooFew) return 'too few'
    return figures.almostAll ?? 'exact'
  })
}

function sumsOf(
  { k, kComments, atoms }: Published,
  cover: Cover,
  item: number,
  codes: readonly SaidCode[],
  spread: Spread | null,
): Statement[] {
  const { n, classes, options, score, codedShare } = figuresOf(cover, item)
  const exact = cover.over.filter((at) => codes[at] === 'exact')
  const sizeOf = (at: number) => atoms[at]?.people.length ?? 0
  const coded = cover.people.length - exact.reduce((sum, at) => sum + sizeOf(at), 0)
  mustBe(codedShare, coded / cover.people.length, 'codedShare')
  if (n === null || classes === null || exact.length === 0) return []

  const estimate = estimateOf(cover.over, codes, sizeOf)
  const sum = (weights: readonly number[], value: number, least = k): Statement => ({
    kind: 'sum',
    atoms: exact,
    weights,
    value: wholeNumber(value),
    // options are added up with what "almost all" counts for: they are about the whole cover
    about: least === kComments ? cover.over : exact,
    least,
  })
  const statements = CLASSES.map((name) =>
    sum(weightsOf(name), classes[name] - (name === 'none' ? 0 : estimate[name])),
  )
  mustBe(
    n,
    VALID_CLASSES.reduce((all, name) => all + classes[name], 0),
    'n',
  )
  if (!spread) return statements

  const guessed = optionsOf(estimate, spread)
  const units = guessed.reduce((all, mass, option) => all + mass * option, 0)
  if (score !== null) statements.push(sum([0, 1, 2, 3, 4, 0], (score / 25) * n - units))
  for (const [option, count] of (options ?? []).entries()) {
    const weights = [0, 0, 0, 0, 0, 0].with(option, 1)
    statements.push(sum(weights, count - (guessed[option] ?? 0), kComments))
  }
  return statements
}

type Estimate = Record<(typeof VALID_CLASSES)[number], number>
type Spread = readonly number[]

/** What "almost all" counts for upwards (B3): n - 1/2 in the class, the other half over the other two. */
function estimateOf(
  over: readonly number[],
  codes: readonly SaidCode[],
  sizeOf: (at: number) => number,
): Estimate {
  const estimate = { unfavourable: 0, neutral: 0, favourable: 0 }
  for (const at of over) {
    const main = VALID_CLASSES.find((name) => name === codes[at])
    if (!main) continue
    for (const name of VALID_CLASSES) estimate[name] += name === main ? sizeOf(at) - 0.5 : 0.25
  }
  return estimate
}

/** How a class is spread over its options, read off the report of the whole company; `null` where it has none. */
function spreadOf(
  { kComments, atoms, covers }: Published,
  item: number,
  codes: readonly SaidCode[],
): Spread | null {
  const company = covers.find(({ over }) => over.length === atoms.length)
  const isAllExact = codes.every((code) => code === 'exact' || code === 'too few')
  if (!company) return isAllExact ? NOTHING : null
  const { classes, options, n } = figuresOf(company, item)
  const sizeOf = (at: number) => atoms[at]?.people.length ?? 0
  const estimate = estimateOf(company.over, codes, sizeOf)
  const exact = (n ?? 0) - VALID_CLASSES.reduce((sum, name) => sum + estimate[name], 0)
  const isEven = Math.round(exact) < kComments
  if (!isEven && options === null) return isAllExact ? NOTHING : null
  return [0, 1, 2, 3, 4].map((option) => {
    const name = VALID_CLASSES.find((one) => OPTIONS_OF[one].includes(option)) ?? 'neutral'
    const own = (classes?.[name] ?? 0) - estimate[name]
    if (isEven || options === null || own < 0.5) return 1 / OPTIONS_OF[name].length
    return (options[option] ?? 0) / (classes?.[name] ?? 1)
  })
}

const NOTHING: Spread = [0, 0, 0, 0, 0]

const optionsOf = (estimate: Estimate, spread: Spread) =>
  spread.map((share, option) => share * estimate[classWith(option)])

const classWith = (option: number): (typeof VALID_CLASSES)[number] =>
  VALID_CLASSES.find((name) => OPTIONS_OF[name as ClassName].includes(option)) ?? 'neutral'

function figuresOf({ report }: Cover, item: number): ItemFigures {
  const id = ITEMS[item]
  const found = [...report.items, ...report.outcomes].find((one) => one.id === id)
  if (!found) throw new Error(`${report.department.path} says nothing of ${id}`)
  return found
}

/** The part of a figure that is about exact cells is a number of people. */
function wholeNumber(value: number): number {
  const whole = Math.round(value)
  mustBe(value, whole, 'a number of people')
  return whole
}

function mustBe(value: number, expected: number, what: string) {
  if (Math.abs(value - expected) < 1e-6) return
  throw new Error(`${what} is ${value}, which the published codes explain only as ${expected}`)
}
