import { z } from 'zod'
import type { Action, ActionTerms } from '#src/core/actions/action.ts'
import { stateOf } from '#src/core/actions/action.ts'
import { measureOf, mustBeAsked, mustBeInReach, mustStayFrozen } from '#src/core/actions/measure.ts'
import { mustBeAnsweredFor, mustNotBeOver } from '#src/core/actions/plan.ts'
import { tidyTerms } from '#src/core/actions/terms.ts'
import { Problem } from '#src/core/problem.ts'
import { mustBeKnown } from '#src/services/actions/owners.ts'
import type { ActionPlace } from '#src/services/actions/place.ts'
import type { Context } from '#src/services/context.ts'

const Day = z.iso.date().nullable()

/** What was entered, as it is kept; throws where the report, the calendar or the roster stands against it. */
export async function checkedTerms(
  people: Pick<Context, 'office' | 'roster'>,
  { reading, today }: Pick<ActionPlace, 'reading' | 'today'>,
  entered: ActionTerms,
  before: Action | null,
): Promise<ActionTerms> {
  const terms = tidyTerms(entered)
  if (!Day.safeParse(terms.dueOn).success) throw new Problem('form.day-missing', { field: 'dueOn' })
  if (before) mustStayFrozen(before, terms)
  mustBeAsked(reading.questionnaire, terms)
  if (!before || before.target !== terms.target || !isSameAim(before, terms))
    mustBeInReach(terms, measureOf(reading.report, terms))
  mustNotBeOver(terms.dueOn, before?.dueOn ?? null, today)
  if (before && stateOf(before) === 'active') mustBeAnsweredFor(terms)
  if (terms.owner !== (before?.owner ?? null))
    await mustBeKnown(people, terms.owner, 'action.owner-unknown')
  return terms
}

const isSameAim = (one: ActionTerms, other: ActionTerms) =>
  one.factor === other.factor && one.item === other.item
