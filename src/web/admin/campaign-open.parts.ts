import { mustBeInvitable, mustBeRemindable } from '#src/core/contact/limits.ts'
import { Problem } from '#src/core/problem.ts'
import { formatMoment } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { problemMessage } from '#src/core/words/problem-sentences.ts'
import { say } from '#src/core/words/words.ts'
import type { CampaignActs } from '#src/services/campaigns/campaign-acts.ts'
import type { CampaignView } from '#src/web/admin/campaign-head.page.ts'
import { keysWhy } from '#src/web/admin/trustee.parts.ts'
import { field } from '#src/web/parts.page.ts'

/** Invitations and reminders by mail, when they were last sent, and how many may still be. */
export function mailPart(view: CampaignView, { mails }: CampaignActs) {
  const { reader, campaign, now } = view
  const { language } = reader
  const sent = momentOf(view, campaign.invitedAt)
  const reminded = momentOf(view, campaign.remindedAt)
  return {
    hours: say(language, 'contact.hours-note', {
      ...campaign.mailHours,
      timeZone: campaign.timeZone,
    }),
    sent: sent && say(language, 'admin.invitations-sent', { moment: sent }),
    submit: say(language, sent ? 'admin.invitations-again' : 'admin.invitations-send'),
    waiting:
      mails.waiting > 0 && say(language, 'admin.invitations-waiting', { count: mails.waiting }),
    refused: [
      { key: 'admin.invitations-refused', count: mails.invitationsRefused } as const,
      { key: 'admin.reminders-refused', count: mails.remindersRefused } as const,
    ].flatMap(({ key, count }) => (count > 0 ? [say(language, key, { count })] : [])),
    inviteRefusal: refusalOf(language, () => mustBeInvitable(campaign, now)),
    reminded: reminded && say(language, 'admin.reminders-sent', { moment: reminded }),
    hasReminders: sent !== null,
    count: say(language, 'contact.reminders-sent', { count: campaign.remindersSent }),
    remindRefusal: refusalOf(language, () => mustBeRemindable(campaign, now)),
  }
}

/** Why nothing more may be sent now; `null` = it may. */
function refusalOf(language: Language, check: () => void): string | null {
  try {
    check()
    return null
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return problemMessage(language, error)
  }
}

/** Without a mail server: the download of all links, once, for administrators. */
export function linksPart(view: CampaignView, { at }: CampaignActs) {
  const { language } = view.reader
  const taken = momentOf(view, at['links.downloaded'])
  return {
    mayTake: view.may('links') && taken === null,
    instead: taken
      ? say(language, 'admin.links-taken', { moment: taken })
      : say(language, 'admin.links-administrator'),
  }
}

/** The export of the keys under a passphrase. */
export function keysPart(view: CampaignView, { at }: CampaignActs) {
  const { language } = view.reader
  const exported = momentOf(view, at['keys.exported'])
  return {
    why: keysWhy(view),
    command: `npm run septet -- keys export ${view.campaign.id} --out keys.json`,
    exported: exported && say(language, 'admin.keys-done', { moment: exported }),
    passphrase: field({
      name: 'passphrase',
      type: 'password',
      label: say(language, 'admin.passphrase'),
      hint: say(language, 'admin.passphrase-hint'),
      autocomplete: 'new-password',
    }),
    again: field({
      name: 'again',
      type: 'password',
      label: say(language, 'admin.passphrase-again'),
      autocomplete: 'new-password',
    }),
  }
}

export function momentOf({ reader, campaign }: CampaignView, at: string | null | undefined) {
  return at == null ? null : formatMoment(reader.language, new Date(at), campaign.timeZone)
}
