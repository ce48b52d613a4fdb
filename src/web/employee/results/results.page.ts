import { formatDate } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { EmployeeResults } from '#src/services/loop/employee-results.ts'
import { commitmentPart } from '#src/web/employee/results/commitment.ts'
import { factorsPart } from '#src/web/employee/results/factors.ts'
import { groupPart } from '#src/web/employee/results/group.ts'
import { almostAllPart, itemLists } from '#src/web/employee/results/items.ts'
import { actionPart } from '#src/web/employee/results/said.ts'
import { layout } from '#src/web/layout.page.ts'

/** The page of `views/employee/results.hbs`: nothing in it is about the person who reads it. */
export function resultsPage(language: Language, results: EmployeeResults) {
  const { campaign, own, company } = results
  const shown = own ?? company
  const title = say(language, 'loop.page.title', { title: campaign.title })
  return {
    ...layout(language, title, { path: '' }),
    dates: say(language, 'loop.page.dates', {
      from: formatDate(language, campaign.opensOn),
      to: formatDate(language, campaign.closesOn),
    }),
    group: groupPart(language, results),
    factors: shown && factorsPart(language, results, shown),
    lists: shown ? itemLists(language, results, shown) : [],
    almostAll: shown && almostAllPart(language, results, shown),
    actions: results.actions.map((action) => actionPart(language, action, results.today)),
    commitment: commitmentPart(language, results),
    questions: (shown?.loop.questions ?? []).map(({ text }) => text[language]),
    verify: `/s/${campaign.id}/verify?language=${language}`,
  }
}
