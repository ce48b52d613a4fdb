import type { Reminder } from '#src/core/actions/reminders.ts'
import { formatDate } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import { compose, type Letter } from '#src/email/compose.ts'

export type ActionMailParams = Readonly<{
  name: string
  title: string
  /** The path of the department that the action belongs to. */
  department: string
  dueOn: string | null
  /** The page of the action; `null` where the owner may not read it. */
  url: string | null
}>

/** What the owner of an action is told: that it is theirs, that its day is near, or that it has passed. */
export function actionMail(
  language: Language,
  { stage, isNamed }: Reminder,
  { name, title, department, dueOn, url }: ActionMailParams,
): Letter {
  const when = stage === 'named' ? 'named' : stage === 'soon' ? 'soon' : 'overdue'
  const subject = isNamed ? 'named' : when
  const due = dueOn && say(language, 'mail.action.due', { day: formatDate(language, dueOn) })
  return compose(language, say(language, `mail.action.subject-${subject}`, { title }), [
    say(language, 'mail.greeting', { name }),
    ...(isNamed ? [say(language, 'mail.action.named')] : []),
    ...(when === 'named' ? [] : [say(language, `mail.action.${when}`)]),
    [title, department, due].filter(Boolean).join('\n'),
    url === null
      ? say(language, 'mail.action.no-page')
      : { label: say(language, 'mail.action.open'), link: url },
  ])
}
