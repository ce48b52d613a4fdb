import { hasRoom } from '#src/core/actions/plan.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { ActionPlace } from '#src/services/actions/place.ts'
import type { PlanReading } from '#src/services/actions/read-plan.ts'
import { crumbs, planPath, reportPath } from '#src/web/hr/crumbs.ts'
import { actionTable } from '#src/web/hr/plans/action-table.ts'
import { gradeGrid } from '#src/web/hr/plans/grid.ts'
import { pickSection } from '#src/web/hr/plans/pick.ts'
import type { Notice } from '#src/web/parts.page.ts'
import { frame, type Reader } from '#src/web/reader.ts'

/** The plan of a department: what was decided, and what helps to pick the next thing. */
export function planPage(reader: Reader, plan: PlanReading, notice: Notice | null) {
  const { language } = reader
  const { reading, today, actions } = plan
  const { report } = reading
  const { department } = report
  const title = say(language, 'plan.of', { department: department.label })
  const mayAdd = hasRoom(actions)
  return {
    ...frame(reader, title),
    crumbs: planCrumbs(language, plan, null),
    notice,
    table: report.plan.length > 0 ? actionTable(language, reading, report.plan, today) : null,
    none: say(language, 'plan.none'),
    add: mayAdd ? `${planPath(report.campaign, department.id)}/new` : null,
    shared: report.exact ? null : say(language, 'plan.shared'),
    grid: gradeGrid(language, report.plan),
    pick: pickSection(language, plan, mayAdd),
  }
}

/** The way down to a plan, and to a page below it. */
export function planCrumbs(
  language: Language,
  { reading }: Pick<ActionPlace, 'reading'>,
  below: string | null,
) {
  const { campaign, department } = reading.report
  const title = say(language, 'plan.title')
  const way = crumbs(language, campaign, reading.above, below ?? title)
  const report = { href: reportPath(campaign, department.id), label: department.label }
  const plan = { href: planPath(campaign, department.id), label: title }
  return { ...way, links: [...way.links, report, ...(below === null ? [] : [plan])] }
}
