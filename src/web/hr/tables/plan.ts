import { textIn } from '#src/core/campaign/commitment.ts'
import type { WholeTable } from '#src/core/tables/table.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import { ownerText } from '#src/web/hr/plans/action-table.ts'
import { factorText, itemText } from '#src/web/hr/plans/aims.ts'
import { makeTable } from '#src/web/hr/tables/make-table.ts'

const PLAN_COLUMNS = [
  'action',
  'state',
  'step',
  'factor',
  'question',
  'owner',
  'dueOn',
  'baseline',
  'low',
  'high',
  'target',
] as const

/** The actions that were made from the report; none, no table. */
export function planTable(language: Language, reading: ReportReading): WholeTable[] {
  const { plan } = reading.report
  if (plan.length === 0) return []
  const rows = plan.map(({ id, title, state, step, factor, item, owner, dueOn, ...rest }) => ({
    id,
    action: textIn(language, title).text,
    state: say(language, `plan.state.${state}`),
    step: say(language, `plan.step.${step}`),
    factor: factorText(language, reading, factor),
    question: item === null ? null : itemText(language, reading, item),
    owner: owner && ownerText(language, owner),
    dueOn,
    baseline: rest.baseline?.score ?? null,
    low: rest.baseline?.bounds[0] ?? null,
    high: rest.baseline?.bounds[1] ?? null,
    target: rest.target,
  }))
  return [makeTable(language, 'plan', PLAN_COLUMNS, rows)]
}
