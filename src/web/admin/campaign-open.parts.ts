import { formatMoment } from '#src/core/words/format.ts'
import { say } from '#src/core/words/words.ts'
import type { CampaignActs } from '#src/services/campaigns/campaign-acts.ts'
import type { CampaignView } from '#src/web/admin/campaign-head.page.ts'
import { keysWhy } from '#src/web/admin/trustee.parts.ts'
import { field } from '#src/web/parts.page.ts'

/** Invitations and reminders by mail, and when they were last sent. */
export function mailPart(view: CampaignView, { at }: CampaignActs) {
  const { language } = view.reader
  const sent = momentOf(view, at['invitations.sent'])
  const reminded = momentOf(view, at['reminders.sent'])
  return {
    sent: sent && say(language, 'admin.invitations-sent', { moment: sent }),
    submit: say(language, sent ? 'admin.invitations-again' : 'admin.invitations-send'),
    reminded: reminded && say(language, 'admin.reminders-sent', { moment: reminded }),
    hasReminders: sent !== null,
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

export function momentOf({ reader, campaign }: CampaignView, at: string | undefined) {
  return at === undefined ? null : formatMoment(reader.language, new Date(at), campaign.timeZone)
}
