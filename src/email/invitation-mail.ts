import { formatDate, formatDuration } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import { compose, type Letter, type Piece } from '#src/email/compose.ts'

export type InvitationParams = Readonly<{
  /** The person's own name. */
  name: string
  title: string
  /** Who is responsible; `null` = "your employer". */
  organisation: string | null
  contact: string | null
  /** The last day, `YYYY-MM-DD`, inclusive. */
  closesOn: string
  k: number
  /** ISO 8601 durations, as in the manifest. */
  retention: Readonly<{ comments: string; reports: string }>
  link: string
  plainLink: string
  stopLink: string
}>

/** Who asks, who sees what and for how long, and the two ways to answer. */
export function invitationMail(language: Language, invited: InvitationParams): Letter {
  const organisation = invited.organisation ?? say(language, 'mail.your-employer')
  const { title, k } = invited
  return letter(language, invited, say(language, 'mail.invitation.subject', { title }), [
    say(language, 'mail.invitation.lead', { organisation, title, day: lastDay(language, invited) }),
    ...promises(language, k, invited),
  ])
}

/** The same link once more, to everybody: nobody is singled out. */
export function reminderMail(language: Language, invited: InvitationParams): Letter {
  const { title, k } = invited
  return letter(language, invited, say(language, 'mail.reminder.subject', { title }), [
    say(language, 'mail.reminder.lead', { title, day: lastDay(language, invited) }),
    ...promises(language, k, invited),
  ])
}

/** The link again, for who asked for it. */
export function linkAgainMail(language: Language, invited: InvitationParams): Letter {
  const { title } = invited
  return letter(language, invited, say(language, 'mail.link-again.subject', { title }), [
    say(language, 'mail.link-again.lead', { title, day: lastDay(language, invited) }),
  ])
}

function letter(language: Language, invited: InvitationParams, subject: string, lead: Piece[]) {
  const { name, contact, link, plainLink, stopLink } = invited
  const pieces: Piece[] = [
    say(language, 'mail.greeting', { name }),
    ...lead,
    { label: say(language, 'mail.invitation.answer'), link, isButton: true },
    say(language, 'mail.invitation.personal'),
    { label: say(language, 'mail.invitation.plain'), link: plainLink },
    ...(contact ? [say(language, 'mail.invitation.contact', { contact })] : []),
    { label: say(language, 'mail.stop-reminders'), link: stopLink },
    say(language, 'mail.stop-reminders-note'),
  ]
  return compose(language, subject, pieces, {
    // RFC 8058: the mail program itself can stop the reminders, with one POST
    'List-Unsubscribe': `<${stopLink}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  })
}

function promises(language: Language, k: number, { retention }: InvitationParams): Piece[] {
  return [
    say(language, 'mail.invitation.sealed'),
    say(language, 'mail.invitation.who-sees', { k }),
    say(language, 'mail.invitation.retention', {
      comments: formatDuration(language, retention.comments),
      reports: formatDuration(language, retention.reports),
    }),
  ]
}

const lastDay = (language: Language, { closesOn }: InvitationParams) =>
  formatDate(language, closesOn)
