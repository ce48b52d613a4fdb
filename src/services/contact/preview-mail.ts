import type { Campaign } from '#src/core/campaign/campaign.ts'
import type { WordedMail } from '#src/core/contact/mail-texts.ts'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import type { Language } from '#src/core/words/language.ts'
import { findAccount } from '#src/data/office/accounts.ts'
import type { Letter } from '#src/email/compose.ts'
import { invitationMail, reminderMail } from '#src/email/invitation-mail.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

export type MailPreview = Readonly<{
  campaign: Campaign
  letter: Letter
  /** Where a test would go; `null` = there is no mail server, or nobody with an address asks. */
  testTo: string | null
}>

const LETTERS = { invitation: invitationMail, reminder: reminderMail }

/** A mail as it will arrive, written to whoever looks at it; its links open the preview of the survey. */
export async function previewMail(
  context: Context,
  actor: Actor | null,
  id: string,
  { mail, language }: Readonly<{ mail: WordedMail; language: Language }>,
): Promise<MailPreview> {
  mustBeAllowed(actor, 'campaigns')
  const campaign = await findCampaign(context, id)
  if (!campaign.languages.includes(language)) throw new Problem('page.not-found')
  const { settings } = context
  const sample = `${settings.baseUrl}/campaigns/${id}/preview/${language}`
  const letter = LETTERS[mail](language, {
    name: actor.name,
    title: campaign.title,
    organisation: settings.CONTROLLER ?? null,
    contact: settings.CONTACT ?? null,
    closesOn: campaign.closesOn,
    k: campaign.k,
    retention: campaign.retention,
    link: sample,
    plainLink: sample,
    stopLink: sample,
    texts: campaign.mailTexts,
    isTest: true,
  })
  return { campaign, letter, testTo: await addressOf(context, actor) }
}

/** Sends the preview to the account of whoever asks, and to nobody else. */
export async function sendTestMail(
  context: Context,
  actor: Actor | null,
  id: string,
  which: Readonly<{ mail: WordedMail; language: Language }>,
) {
  const { letter, testTo } = await previewMail(context, actor, id, which)
  if (!context.mailer || testTo === null) throw new Problem('campaign.no-mail')
  const { subject, text, html, headers } = letter
  const isSent = await context.mailer.send({ to: testTo, subject, text, html, headers }).then(
    () => true,
    () => false,
  )
  if (!isSent) throw new Problem('campaign.test-refused')
}

async function addressOf({ office, mailer }: Context, actor: Actor): Promise<string | null> {
  if (!mailer || actor.kind !== 'account') return null
  return (await findAccount(office, actor.id))?.email ?? null
}
