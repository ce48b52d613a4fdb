import { type Action, stateOf } from '#src/core/actions/action.ts'
import { textIn } from '#src/core/campaign/commitment.ts'
import { formatDate } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { MeetingReading } from '#src/services/loop/meeting.ts'

/** What is done by when, a line an action; who answers for it is told in the meeting, not on the wall. */
export function planLines(language: Language, { actions }: MeetingReading): string[] {
  if (actions.length === 0) return [say(language, 'meeting.plan.none')]
  return actions.map((action) => lineOf(language, action))
}

function lineOf(language: Language, action: Action): string {
  const state = stateOf(action)
  const parts = [
    textIn(language, action.title).text,
    ...(state === 'dropped' ? [] : [say(language, `meeting.plan.${state}`)]),
    ...(action.dueOn && state !== 'done'
      ? [say(language, 'meeting.plan.by', { day: formatDate(language, action.dueOn) })]
      : []),
  ]
  return parts.join(' · ')
}
