import { byGroup, byName } from '#src/core/analysis/layout.ts'
import { countLevels, type Levels, restOf } from '#src/core/analysis/levels.ts'
import {
  adjusted,
  compared,
  favourableDifference,
} from '#src/core/analysis/sections/comparisons.ts'
import type { Part, Survey } from '#src/core/analysis/survey.ts'

/** The factors of each group (1) against everybody else (2), never against a company that holds the group. */
export function vsRestSection(survey: Survey) {
  return adjusted(
    byGroup(survey, (part) =>
      byName(survey.factors, ({ levels }) => compared(...sidesOf(survey, levels, part))),
    ),
  )
}

/** The favourable shares of the items of each group against everybody else. */
export function itemFavourableVsRestSection(survey: Survey) {
  return byGroup(survey, (part) =>
    byName(survey.items, (item) =>
      favourableDifference(item, ...sidesOf(survey, item.levels, part)),
    ),
  )
}

/** A part, and everybody else. */
function sidesOf({ company }: Survey, levels: Levels, { rows }: Part) {
  const own = countLevels(levels, rows)
  return [own, restOf(countLevels(levels, company.rows), own)] as const
}
