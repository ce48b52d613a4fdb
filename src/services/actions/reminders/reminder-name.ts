import type { Action } from '#src/core/actions/action.ts'
import { type Reminder, STAGES } from '#src/core/actions/reminders.ts'

/** What a mail on the list is about; it names the due day, so that a mail about another day is wanted no more. */
export const aboutOf = (
  { id, dueOn }: Pick<Action, 'id' | 'dueOn'>,
  { stage, isNamed }: Reminder,
): string => [id, dueOn ?? '-', stage, isNamed ? 'named' : 'again'].join(' ')

/** The action and the reminder that a mail is about; `null` where it is none of ours. */
export function readAbout(about: string) {
  const [id = '', dueOn, stage, told] = about.split(' ')
  const known = STAGES.find((one) => one === stage)
  return known
    ? {
        id,
        dueOn: dueOn === '-' ? null : dueOn,
        reminder: { stage: known, isNamed: told === 'named' },
      }
    : null
}
