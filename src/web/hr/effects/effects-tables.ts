import type { ToldEffect } from '#src/core/actions/effect/told.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import type { Value, WholeTable } from '#src/core/tables/table.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { WhatWorked } from '#src/services/actions/effects/what-worked.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import { aimName, factorName, titleIn } from '#src/web/hr/effects/names.ts'
import { makeTable } from '#src/web/hr/tables/make-table.ts'

const OF_ACTION = ['action', 'aim', 'step', 'surveyBefore', 'surveyAfter'] as const
const OF_EFFECT = [
  'verdict',
  'why',
  'scoreBefore',
  'scoreAfter',
  'peopleBefore',
  'peopleAfter',
  'others',
  'othersBefore',
  'othersAfter',
  'effectDifference',
  'differenceLow',
  'differenceHigh',
  'p',
  'effectPAdjusted',
  'expectedChange',
  'expectedP',
  'placeboP',
  'target',
  'reached',
] as const

type Figures = Omit<ToldEffect, 'action' | 'since'>

/** Section 11 of a report as a table. */
export function reportEffectsTable(
  language: Language,
  { report, questionnaire, campaign }: ReportReading,
): WholeTable[] {
  if (report.effects.length === 0) return []
  const rows = report.effects.map((effect) => ({
    id: effect.action.id,
    ...actionCells(language, [questionnaire], effect, campaign.title),
    ...effectCells(language, effect),
  }))
  return [makeTable(language, 'effects', [...OF_ACTION, ...OF_EFFECT], rows)]
}

/** All effects, a row for each. */
export function effectsTable(
  language: Language,
  { effects, questionnaires }: WhatWorked,
): WholeTable {
  return makeTable(
    language,
    'effects',
    ['department', 'path', ...OF_ACTION, ...OF_EFFECT],
    effects.map(({ action, department, since, until, effect }) => ({
      id: `${until.id}.${action.id}`,
      department: department.label,
      path: department.path,
      ...actionCells(language, questionnaires, { action, since }, until.title),
      ...effectCells(language, effect),
    })),
  )
}

const KIND = ['factor', 'step', 'improved', 'noChange', 'worse', 'notAssessable'] as const
const POOLED = [
  'acting',
  'others',
  'effectDifference',
  'differenceLow',
  'differenceHigh',
  'p',
] as const

/** How many actions of each kind did what, and what they did together. */
export function kindsTable(language: Language, { kinds, questionnaires }: WhatWorked): WholeTable {
  return makeTable(
    language,
    'effect-kinds',
    [...KIND, ...POOLED],
    kinds.map(({ factor, step, counts, pooled }) => ({
      id: `${factor}.${step}`,
      factor: factorName(language, questionnaires, factor),
      step: say(language, `effect.step.${step}`),
      improved: counts.improved,
      noChange: counts['no-change'],
      worse: counts.worse,
      notAssessable: counts['not-assessable'],
      acting: pooled?.acting ?? null,
      others: pooled?.controls ?? null,
      effectDifference: pooled?.difference ?? null,
      differenceLow: pooled?.interval[0] ?? null,
      differenceHigh: pooled?.interval[1] ?? null,
      p: pooled?.p ?? null,
    })),
  )
}

function actionCells(
  language: Language,
  questionnaires: readonly Questionnaire[],
  { action, since }: Pick<ToldEffect, 'action' | 'since'>,
  until: string,
): Record<(typeof OF_ACTION)[number], Value> {
  return {
    action: titleIn(language, action.title),
    aim: aimName(language, questionnaires, action),
    step: say(language, `effect.step.${action.step}`),
    surveyBefore: since.title,
    surveyAfter: until,
  }
}

function effectCells(
  language: Language,
  effect: Figures,
): Record<(typeof OF_EFFECT)[number], Value> {
  const { verdict, reason, before, after, control, interval, expected, reached } = effect
  return {
    verdict: say(language, `effect.verdict.${verdict}`),
    why: reason && say(language, `effect.reason.${reason}`),
    scoreBefore: before?.score ?? null,
    scoreAfter: after?.score ?? null,
    peopleBefore: before?.counted ?? null,
    peopleAfter: after?.counted ?? null,
    others: control?.departments ?? null,
    othersBefore: control?.before ?? null,
    othersAfter: control?.after ?? null,
    effectDifference: effect.difference,
    differenceLow: interval?.[0] ?? null,
    differenceHigh: interval?.[1] ?? null,
    p: effect.p,
    effectPAdjusted: effect.pAdjusted,
    expectedChange: expected?.change ?? null,
    expectedP: expected?.p ?? null,
    placeboP: effect.placeboP,
    target: effect.target,
    reached: reached === null ? null : say(language, reached ? 'export.yes' : 'export.no'),
  }
}
