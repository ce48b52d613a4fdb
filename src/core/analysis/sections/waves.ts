import { byGroup, byName, endsOf, flagsOf } from '#src/core/analysis/layout.ts'
import {
  type Counts,
  countLevels,
  type Levels,
  momentsOfCounts,
  restOf,
} from '#src/core/analysis/levels.ts'
import {
  adjusted,
  compared,
  favourableDifference,
} from '#src/core/analysis/sections/comparisons.ts'
import type { Factor, Part, Survey } from '#src/core/analysis/survey.ts'
import { differenceInDifferences, placeboP } from '#src/core/statistics/differences.ts'

/** Two waves of a table: of whom each row is, and what the waves are called. */
export type Waves = Readonly<{ of: readonly string[]; before: string; after: string }>

type Sides = Readonly<{ after: Counts; before: Counts }>

/** The wave after (1) against the wave before (2). Answers are anonymous and not paired. */
export function vsPreviousSection(survey: Survey, waves: Waves) {
  const sides = sidesOf(waves)
  const factors = (part: Part) =>
    byName(survey.factors, ({ levels }) => {
      const { after, before } = sides(levels, part)
      return compared(after, before)
    })
  return {
    before: waves.before,
    after: waves.after,
    overall: factors(survey.company),
    ...adjusted(byGroup(survey, factors)),
    itemFavourable: byName(survey.items, (item) => {
      const { after, before } = sides(item.levels, survey.company)
      return favourableDifference(item, after, before)
    }),
  }
}

/** The change of each group, as if it alone had acted, less the change of everybody else. */
export function differenceInDifferencesSection(survey: Survey, waves: Waves) {
  const sides = sidesOf(waves)
  const figures = byGroup(survey, (part) =>
    byName(survey.factors, ({ levels }) =>
      changeFigures(sides(levels, part), sides(levels, survey.company)),
    ),
  )
  const withPlacebo = Object.entries(figures).map(([group, factors]) => [
    group,
    byName(survey.factors, ({ name }: Factor) => {
      const all = Object.values(figures).map((other) => other[name]?.estimate ?? null)
      const own = factors[name]
      return { ...own, placeboP: placeboP(own?.estimate ?? null, all) }
    }),
  ])
  return { before: waves.before, after: waves.after, byGroup: Object.fromEntries(withPlacebo) }
}

function changeFigures(own: Sides, all: Sides) {
  const cells = {
    treatedBefore: momentsOfCounts(own.before),
    treatedAfter: momentsOfCounts(own.after),
    controlBefore: momentsOfCounts(restOf(all.before, own.before)),
    controlAfter: momentsOfCounts(restOf(all.after, own.after)),
  }
  const { diff, se, t, df, p, interval, reason } = differenceInDifferences(cells)
  return {
    nTreatedBefore: cells.treatedBefore.n,
    nTreatedAfter: cells.treatedAfter.n,
    nControlBefore: cells.controlBefore.n,
    nControlAfter: cells.controlAfter.n,
    estimate: diff,
    se,
    t,
    df,
    p,
    ci: endsOf(interval),
    flags: flagsOf(reason),
  }
}

function sidesOf({ of, before, after }: Waves) {
  return (levels: Levels, { rows }: Part): Sides => ({
    after: countLevels(
      levels,
      rows.filter((row) => of[row] === after),
    ),
    before: countLevels(
      levels,
      rows.filter((row) => of[row] === before),
    ),
  })
}
