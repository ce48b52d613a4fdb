import { DEMANDS } from '#src/core/actions/effect/judge.ts'
import type { ToldEffect } from '#src/core/actions/effect/told.ts'
import { formatDate, formatNumber, formatPercent } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import { scoreText, signedPoints } from '#src/web/hr/charts/figures.ts'
import { aimName, titleIn } from '#src/web/hr/effects/names.ts'

/** Section 11: what the department's earlier actions did; `null` where none was measured. */
export function effectSection(language: Language, { report, questionnaire }: ReportReading) {
  if (report.effects.length === 0) return null
  return {
    title: say(language, 'effect.section'),
    effects: report.effects.map((effect) => {
      const { action, since, verdict } = effect
      return {
        verdict: say(language, `effect.verdict.${verdict}`),
        title: titleIn(language, action.title),
        since: say(language, 'effect.since', {
          aim: aimName(language, [questionnaire], action),
          title: since.title,
          day: formatDate(language, since.closesOn),
        }),
        lines: effectLines(language, effect),
      }
    }),
    notes: effectNotes(language, report.effects),
  }
}

/** What was measured, in the order in which one asks; the reason first where it is not assessable. */
function effectLines(language: Language, effect: ToldEffect): string[] {
  const { before, after, reason } = effect
  return [
    ...(reason ? [say(language, `effect.reason.${reason}`)] : []),
    ...(before && after
      ? [
          say(language, 'effect.change', {
            before: scoreText(language, before),
            after: scoreText(language, after),
          }),
          ...targetLine(language, effect),
          ...comparedLines(language, effect),
          say(language, 'effect.people', {
            before: formatNumber(language, before.counted),
            after: formatNumber(language, after.counted),
          }),
        ]
      : []),
  ]
}

function targetLine(language: Language, { target, reached }: ToldEffect): string[] {
  if (target === null) return []
  const word = reached === null ? 'open' : reached ? 'reached' : 'missed'
  return [say(language, `effect.target.${word}`, { target: formatNumber(language, target) })]
}

function comparedLines(language: Language, effect: ToldEffect): string[] {
  const { control, difference, interval, expected, placeboP, method } = effect
  const points = (value: number) => signedPoints(language, value)
  return [
    control
      ? say(language, 'effect.compared', {
          count: formatNumber(language, control.departments),
          before: formatNumber(language, control.before),
          after: formatNumber(language, control.after),
        })
      : say(language, 'effect.alone'),
    ...(interval && difference !== null
      ? [
          say(language, control ? 'effect.difference' : 'effect.difference.own', {
            difference: points(difference),
            low: points(interval[0]),
            high: points(interval[1]),
          }),
        ]
      : []),
    ...(expected ? [say(language, 'effect.expected', { change: points(expected.change) })] : []),
    ...(placeboP === null
      ? []
      : [say(language, 'effect.placebo', { percent: formatPercent(language, placeboP) })]),
    ...(method === 'few' || method === 'alone'
      ? [say(language, `effect.demand.${method}`, { points: DEMANDS[method].points })]
      : []),
  ]
}

/** How far an effect may be believed; only where there are figures. */
function effectNotes(language: Language, effects: readonly ToldEffect[]): string[] {
  if (effects.every(({ before }) => before === null)) return []
  const isOpen = effects.some(({ verdict }) => verdict === 'no-change')
  return [
    say(language, 'effect.regression'),
    say(language, 'effect.association'),
    ...(isOpen ? [say(language, 'effect.undetected')] : []),
  ]
}
