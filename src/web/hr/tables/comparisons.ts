import {
  COMPARED_WITH,
  COMPARISONS,
  type Compared,
  type Comparison,
  type TestedDifference,
} from '#src/core/report/detail.ts'
import { type Finding, findingOf } from '#src/core/report/headline.ts'
import type { WholeTable } from '#src/core/tables/table.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import { titleOf } from '#src/web/hr/report/factors.ts'
import { whyNot } from '#src/web/hr/report/why-not.ts'
import { makeTable } from '#src/web/hr/tables/make-table.ts'

const COLUMNS_OF_A_SIDE = [
  'factor',
  'score',
  'comparedScore',
  'comparedLow',
  'comparedHigh',
  'difference',
  'differenceLow',
  'differenceHigh',
  'p',
  'pAdjusted',
  'hedgesG',
  'finding',
  'why',
] as const

/** Each factor beside the rest of the company and beside the earlier campaign; no table where nothing is known of either. */
export function comparisonTables(language: Language, reading: ReportReading): WholeTable[] {
  return COMPARISONS.filter((kind) =>
    reading.report.factors.some(
      (factor) => factor[COMPARED_WITH[kind]] !== null || factor.reasons[kind] !== undefined,
    ),
  ).map((kind) => sideTable(language, reading, kind))
}

function sideTable(language: Language, reading: ReportReading, kind: Comparison) {
  return makeTable(
    language,
    COMPARED_WITH[kind],
    COLUMNS_OF_A_SIDE,
    reading.report.factors.map((factor) => {
      const tested = factor.detail?.[kind] ?? null
      const reason = factor.reasons[kind]
      return {
        id: factor.id,
        factor: titleOf(language, reading, factor.id),
        score: factor.score,
        ...comparedCells(factor[COMPARED_WITH[kind]]),
        ...testCells(tested),
        finding: findingText(language, findingOf(tested)),
        why: reason ? whyNot(language, reading, reason) : null,
      }
    }),
  )
}

function comparedCells(compared: Compared | null) {
  const [comparedLow = null, comparedHigh = null] = compared?.bounds ?? []
  return {
    comparedScore: compared?.score ?? null,
    comparedLow,
    comparedHigh,
    difference: compared?.difference ?? null,
  }
}

function testCells(tested: TestedDifference | null) {
  const [differenceLow = null, differenceHigh = null] = tested?.interval ?? []
  return {
    differenceLow,
    differenceHigh,
    p: tested?.p ?? null,
    pAdjusted: tested?.pAdjusted ?? null,
    hedgesG: tested?.hedgesG ?? null,
  }
}

/** Above or below where the difference is to be believed; nothing where it was not tested. */
export const findingText = (language: Language, finding: Finding | null | undefined) =>
  finding ? say(language, `export.finding.${finding}`) : null
