import type { State } from '#src/core/actions/action.ts'
import { isOpenState } from '#src/core/actions/plan.ts'
import type { Owner, ReportAction } from '#src/core/actions/report-plan.ts'
import { textIn } from '#src/core/campaign/commitment.ts'
import { formatNumber, formatShortDate } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import { NOTHING } from '#src/web/hr/charts/figures.ts'
import { actionPath } from '#src/web/hr/crumbs.ts'
import { aimText, baselineText } from '#src/web/hr/plans/aims.ts'
import type { Table } from '#src/web/parts.page.ts'

type Named = Pick<ReportReading, 'questionnaire'>

/** The actions of a plan with all that a reader asks first; `today` = `null` where the table is not of a day. */
export function actionTable(
  language: Language,
  named: Named,
  actions: readonly ReportAction[],
  today: string | null,
): Table {
  return {
    caption: say(language, 'plan.actions'),
    columns: [
      { label: say(language, 'plan.action'), numeric: false },
      { label: say(language, 'plan.state'), numeric: false },
      { label: say(language, 'plan.step'), numeric: false },
      { label: say(language, 'plan.aim'), numeric: false },
      { label: say(language, 'plan.owner'), numeric: false },
      { label: say(language, 'plan.due'), numeric: false },
      { label: say(language, 'plan.baseline'), numeric: true },
      { label: say(language, 'plan.target'), numeric: true },
    ],
    rows: actions.map((action) => ({
      head: textIn(language, action.title).text,
      href: actionPath(action.id),
      cells: [
        ...[
          say(language, `plan.state.${action.state}`),
          say(language, `plan.step.${action.step}`),
          aimText(language, named, action),
          ownerText(language, action.owner),
          dueText(language, action, today),
        ].map((text) => ({ text, numeric: false })),
        { text: baselineText(language, action.baseline), numeric: true },
        { text: targetText(language, action.target), numeric: true },
      ],
    })),
  }
}

export function ownerText(language: Language, owner: Owner | null): string {
  if (owner === null) return say(language, 'plan.owner.none')
  return owner.left ? say(language, 'plan.owner.left', { owner: owner.name }) : owner.name
}

/** The last day, and that it is over where something is still to be done. */
export function dueText(
  language: Language,
  { dueOn, state }: Readonly<{ dueOn: string | null; state: State }>,
  today: string | null,
): string {
  if (dueOn === null) return say(language, 'plan.due.none')
  const day = formatShortDate(language, dueOn)
  const isOver = today !== null && dueOn < today && isOpenState(state)
  return isOver ? say(language, 'plan.due.over', { day }) : day
}

/** A target with its decimals: it was entered so, and nobody rounds it. */
export function targetText(language: Language, target: number | null): string {
  if (target === null) return NOTHING
  const digits = Math.min(2, (String(target).split('.')[1] ?? '').length)
  return formatNumber(language, target, digits)
}
