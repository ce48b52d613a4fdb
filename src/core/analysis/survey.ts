import { type Levels, levelsOf, scaleLevels } from '#src/core/analysis/levels.ts'
import type { Answers, AnswerTable, Scale } from '#src/core/analysis/table.ts'
import { personScore } from '#src/core/statistics/person-score.ts'

type FactorSpec = Readonly<{
  items: readonly string[]
  reverse?: readonly string[] | null | undefined
  scale?: Scale | null | undefined
}>

/** What the analysis needs of a spec. */
export type AnalysisSpec = Readonly<{
  scale: Scale
  factors: Readonly<Record<string, FactorSpec>>
  criterion?: string | null | undefined
  predictors?: readonly string[] | null | undefined
  waves?: readonly [string, string] | null | undefined
  headcount?: Readonly<Record<string, number>> | null | undefined
}>

/** A variable of the survey, reversed items turned: high is good. */
export type Item = Answers & Readonly<{ name: string; scale: Scale; levels: Levels }>

/** A factor with the score of every person (NaN: too few answers) and the levels of the scores. */
export type Factor = Readonly<{
  name: string
  scale: Scale
  items: readonly Item[]
  scores: Float64Array
  levels: Levels
}>

/** Some of the persons of a table by their rows, and how many were asked; `null` where the spec does not say. */
export type Part = Readonly<{ rows: Uint32Array; headcount: number | null }>

export type Survey = Readonly<{
  people: readonly string[]
  company: Part
  /** In the order of their names, also those that only the headcount knows. */
  groups: ReadonlyMap<string, Part>
  items: readonly Item[]
  factors: readonly Factor[]
}>

/** The persons, items and factors of a table: x' = min + max - x for reversed items before anything else. */
export function surveyOf(table: AnswerTable, spec: AnalysisSpec): Survey {
  const reversed = new Set(Object.values(spec.factors).flatMap(({ reverse }) => reverse ?? []))
  const items = new Map<string, Item>()
  for (const [name, { scale, values, notApplicable }] of table.items) {
    const keyed = reversed.has(name) ? turned(values, scale) : values
    items.set(name, {
      name,
      scale,
      notApplicable,
      values: keyed,
      levels: scaleLevels(keyed, scale),
    })
  }
  const factors = Object.entries(spec.factors).map(([name, factor]) => {
    const own = factor.items.flatMap((item) => items.get(item) ?? [])
    const scores = scoresOf(own, table.size)
    return { name, scale: factor.scale ?? spec.scale, items: own, scores, levels: levelsOf(scores) }
  })
  const groups = groupsOf(table, spec.headcount)
  const headcount = sumOrNull([...groups.values()].map((group) => group.headcount))
  const rows = Uint32Array.from({ length: table.size }, (_, row) => row)
  return {
    people: table.people,
    company: { rows, headcount },
    groups,
    items: [...items.values()],
    factors,
  }
}

const turned = (values: Float64Array, { min, max }: Scale) =>
  values.map((value) => min + max - value)

function scoresOf(items: readonly Item[], size: number): Float64Array {
  const answers: (number | null)[] = items.map(() => null)
  return Float64Array.from({ length: size }, (_, row) => {
    items.forEach(({ values }, at) => {
      const value = values[row] ?? Number.NaN
      answers[at] = Number.isNaN(value) ? null : value
    })
    return personScore(answers) ?? Number.NaN
  })
}

function groupsOf(
  { groups }: AnswerTable,
  headcount: AnalysisSpec['headcount'],
): Map<string, Part> {
  const asked = new Map(Object.entries(headcount ?? {}))
  const rows = new Map<string, number[]>([...asked.keys()].map((name) => [name, []]))
  groups.forEach((name, row) => {
    const known = rows.get(name)
    if (known) known.push(row)
    else rows.set(name, [row])
  })
  return new Map(
    [...rows]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, list]) => [
        name,
        { rows: Uint32Array.from(list), headcount: asked.get(name) ?? null },
      ]),
  )
}

const sumOrNull = (values: readonly (number | null)[]) =>
  values.reduce(
    (sum: number | null, value) => (sum === null || value === null ? null : sum + value),
    0,
  )
