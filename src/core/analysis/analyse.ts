import { completeCases } from '#src/core/analysis/complete-cases.ts'
import {
  itemFavourableVsRestSection,
  vsRestSection,
} from '#src/core/analysis/sections/against-rest.ts'
import { agreementSection } from '#src/core/analysis/sections/agreement.ts'
import { driversSection } from '#src/core/analysis/sections/drivers.ts'
import { factorsSection, respondentScores } from '#src/core/analysis/sections/factors.ts'
import { itemsSection } from '#src/core/analysis/sections/items.ts'
import { nonresponseSection } from '#src/core/analysis/sections/nonresponse.ts'
import { reliabilitySection } from '#src/core/analysis/sections/reliability.ts'
import {
  differenceInDifferencesSection,
  vsPreviousSection,
} from '#src/core/analysis/sections/waves.ts'
import { type AnalysisSpec, surveyOf } from '#src/core/analysis/survey.ts'
import type { AnswerTable } from '#src/core/analysis/table.ts'

/** Up to this many rows the scores of every person are given: more are nobody's to read one by one. */
const MOST_PEOPLE_SHOWN = 2000

/**
 * Every statistic of a table, section by section; a figure that is undefined is `null`, with the reason among the
 * flags beside it or under its own name. `omitted` says which sections are not there, and why.
 */
export function analyse(table: AnswerTable, spec: AnalysisSpec) {
  const survey = surveyOf(table, spec)
  const cases = completeCases(survey)
  const drivers = driversSection(survey, spec)
  const waves = wavesOf(table, spec)
  const isSmall = table.size <= MOST_PEOPLE_SHOWN
  const sections = {
    items: itemsSection(survey),
    factors: factorsSection(survey),
    ...(isSmall ? { respondentScores: respondentScores(survey) } : {}),
    reliability: reliabilitySection(survey, cases),
    agreement: agreementSection(survey, cases),
    vsRest: vsRestSection(survey),
    itemFavourableVsRest: itemFavourableVsRestSection(survey),
    nonresponse: nonresponseSection(survey),
    ...(drivers ? { drivers } : {}),
    ...(waves
      ? {
          vsPrevious: vsPreviousSection(survey, waves),
          differenceInDifferences: differenceInDifferencesSection(survey, waves),
        }
      : {}),
  }
  const omitted = {
    ...(isSmall ? {} : { respondentScores: `more-than-${MOST_PEOPLE_SHOWN}-rows` }),
    ...(drivers ? {} : { drivers: 'no-criterion' }),
    ...(waves ? {} : { vsPrevious: 'no-waves', differenceInDifferences: 'no-waves' }),
  }
  return { groups: survey.groups.size, sections, omitted }
}

function wavesOf({ waves }: AnswerTable, spec: AnalysisSpec) {
  if (!waves || !spec.waves) return null
  const [before, after] = spec.waves
  return { of: waves, before, after }
}
