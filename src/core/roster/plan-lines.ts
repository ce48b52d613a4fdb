import type { RosterPlan } from '#src/core/roster/plan.ts'
import { cellsOf, countOf, LIST_NAMES, titleOf } from '#src/core/roster/plan-lists.ts'
import { formatNumber } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'

/** A plan as lines of text: how many there will be, then each list with its rows. */
export function* planLines(language: Language, plan: RosterPlan): Generator<string> {
  yield totalsText(language, plan)
  for (const name of LIST_NAMES) {
    const count = countOf(plan, name)
    if (count === 0) continue
    yield `\n${titleOf(language, name, count)}`
    for (const cells of cellsOf(language, { plan, name })) yield `  ${cells.join(' | ')}`
  }
  const { suggested, unheeded } = plan.departments
  if (suggested.length > 0) yield `\n${say(language, 'roster.choices')}`
  for (const { from, to, people, of } of suggested)
    yield `  ${say(language, 'roster.choice', { from, to })} (${say(language, 'roster.choice-people', { people, of })})`
  if (unheeded.length > 0) yield `\n${say(language, 'roster.unheeded')}`
  for (const { from, to, why } of unheeded)
    yield `  ${say(language, `roster.unheeded.${why}`, { from, to })}`
}

/** How many people and departments there will be, and how many there are. */
export const totalsText = (language: Language, { before, after }: RosterPlan): string =>
  say(language, 'roster.totals', {
    ...after,
    peopleNow: formatNumber(language, before.people),
    departmentsNow: formatNumber(language, before.departments),
  })
