import { textIn } from '#src/core/campaign/commitment.ts'
import { formatNumber } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import { planPath } from '#src/web/hr/crumbs.ts'
import { actionTable } from '#src/web/hr/plans/action-table.ts'

/** What a report says of the plan that was made from it, with the way to the plan. */
export function planSection(language: Language, reading: ReportReading) {
  const { campaign, plan, department } = reading.report
  return {
    title: say(language, 'plan.title'),
    lead: [say(language, 'plan.lead'), say(language, 'plan.steps')].join(' '),
    none: plan.length === 0 ? say(language, 'plan.none') : null,
    table: plan.length === 0 ? null : actionTable(language, reading, plan, null),
    href: planPath(campaign, department.id),
  }
}

/** What was announced after the survey before, and how much of it was done; `null` where nothing was. */
export function earlierText(
  language: Language,
  { earlierPlan }: Pick<ReportReading['report'], 'earlierPlan'>,
): string | null {
  if (earlierPlan === null) return null
  const { campaign, actions, states } = earlierPlan
  const told = actions.map(({ title, state }) =>
    say(language, 'plan.earlier.one', {
      title: textIn(language, title).text,
      state: say(language, `plan.earlier.state.${state}`),
    }),
  )
  return [
    say(language, 'plan.earlier', { campaign: campaign.title, actions: told.join(', ') }),
    say(language, 'plan.earlier.done', {
      done: formatNumber(language, states.done),
      total: formatNumber(language, actions.length),
    }),
  ].join(' ')
}
