import type { Action } from '#src/core/actions/action.ts'
import { dayIn } from '#src/core/campaign/calendar.ts'
import { formatDate } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { ActionPlace } from '#src/services/actions/place.ts'
import { targetText } from '#src/web/hr/plans/action-table.ts'
import { aimText, baselineText } from '#src/web/hr/plans/aims.ts'

/** What stays as it is since the start, with the day. */
export function frozenPart(
  language: Language,
  { reading, campaign }: Pick<ActionPlace, 'reading' | 'campaign'>,
  action: Action,
) {
  const start = action.states.find(({ state }) => state === 'active')
  const day = dayIn(campaign.timeZone, new Date(start?.at ?? 0))
  return {
    text: say(language, 'plan.frozen.since', { day: formatDate(language, day) }),
    terms: [
      {
        term: say(language, 'plan.step'),
        text: say(language, `plan.step.${action.step}`),
        written: null,
      },
      { term: say(language, 'plan.aim'), text: aimText(language, reading, action), written: null },
      {
        term: say(language, 'plan.baseline'),
        text: baselineText(language, action.baseline),
        written: null,
      },
      {
        term: say(language, 'plan.target'),
        text: targetText(language, action.target),
        written: null,
      },
    ],
  }
}
