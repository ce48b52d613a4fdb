import {
  filled,
  type MailPart,
  type MailTexts,
  NO_MAIL_TEXTS,
  type Placeholder,
  textOf,
  type WordedMail,
} from '#src/core/contact/mail-texts.ts'
import { formatDate, formatDuration } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import { compose, type Letter, type Piece } from '#src/email/compose.ts'
import { usualText } from '#src/email/usual-texts.ts'

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
  /** The organisation's own words, where it has some. */
  texts?: MailTexts
  /** Sent to whoever wrote it: says so, and nothing in it stops anything. */
  isTest?: boolean
}>

/** Who asks, who sees what and for how long, and the two ways to answer. */
export const invitationMail = (language: Language, invited: InvitationParams): Letter =>
  worded('invitation', language, invited, [say(language, 'mail.invitation.free')])

/** The same link once more, to everybody: nobody is singled out. */
export const reminderMail = (language: Language, invited: InvitationParams): Letter =>
  worded('reminder', language, invited, [say(language, 'mail.reminder.everybody')])

/** The link again, for who asked for it. */
export function linkAgainMail(language: Language, invited: InvitationParams): Letter {
  const { title } = invited
  return letter(language, invited, say(language, 'mail.link-again.subject', { title }), {
    lead: [say(language, 'mail.link-again.lead', { title, day: lastDay(language, invited) })],
    closing: [],
  })
}

/** A mail whose subject, beginning and end are the organisation's; what is `fixed` and the promises are Septet's. */
function worded(mail: WordedMail, language: Language, invited: InvitationParams, fixed: Piece[]) {
  const own = textOf(invited.texts ?? NO_MAIL_TEXTS, mail, language)
  const written = (part: MailPart) => own[part] ?? usualText(mail, part, language)
  const values = valuesOf(language, invited)
  const saysLastDay = (['subject', 'opening', 'closing'] as const).some((part) =>
    written(part).includes('{lastDay}'),
  )
  return letter(language, invited, filled(written('subject'), values), {
    lead: [
      ...paragraphs(filled(written('opening'), values)),
      ...(saysLastDay ? [] : [say(language, 'mail.last-day', { day: values.lastDay })]),
      ...fixed,
      ...promises(language, invited.k, invited),
    ],
    closing: paragraphs(filled(written('closing'), values)),
  })
}

function letter(
  language: Language,
  invited: InvitationParams,
  subject: string,
  { lead, closing }: Readonly<{ lead: Piece[]; closing: Piece[] }>,
) {
  const { name, contact, link, plainLink, stopLink, isTest } = invited
  const pieces: Piece[] = [
    ...(isTest ? [say(language, 'mail.test.note')] : []),
    say(language, 'mail.greeting', { name }),
    ...lead,
    { label: say(language, 'mail.invitation.answer'), link, isButton: true },
    say(language, 'mail.invitation.personal'),
    { label: say(language, 'mail.invitation.plain'), link: plainLink },
    ...closing,
    ...(contact ? [say(language, 'mail.invitation.contact', { contact })] : []),
    { label: say(language, 'mail.stop-reminders'), link: stopLink },
    say(language, 'mail.stop-reminders-note'),
  ]
  if (isTest) return compose(language, say(language, 'mail.test.subject', { subject }), pieces)
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

const valuesOf = (language: Language, invited: InvitationParams): Record<Placeholder, string> => ({
  name: invited.name,
  title: invited.title,
  lastDay: lastDay(language, invited),
  organisation: invited.organisation ?? say(language, 'mail.your-employer'),
})

/** Blank lines part paragraphs. */
const paragraphs = (text: string) => text.split(/\n{2,}/).filter((one) => one.trim() !== '')

const lastDay = (language: Language, { closesOn }: InvitationParams) =>
  formatDate(language, closesOn)
