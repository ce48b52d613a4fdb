import { type MailHours, nextMailMoment } from '#src/core/contact/mail-hours.ts'
import type { MailTexts } from '#src/core/contact/mail-texts.ts'
import { LANGUAGES, type Language } from '#src/core/words/language.ts'
import type { MailKind } from '#src/data/roster/mail-jobs.ts'
import * as queue from '#src/data/roster/mail-queue.ts'
import {
  type InvitationParams,
  invitationMail,
  linkAgainMail,
  reminderMail,
} from '#src/email/invitation-mail.ts'
import type { Mailer } from '#src/email/mailer.ts'
import type { InvitationLinks } from '#src/services/campaigns/links.ts'
import type { Context } from '#src/services/context.ts'
import { claimTerms, countDone, MAIL_ATTEMPTS, retryAt } from '#src/services/mail/mail-rhythm.ts'
import { surveyFrame } from '#src/services/survey/survey-frame.ts'

/** Derives links from ids: no token and no link is ever on the list. */
export type LinksOf = (
  campaign: string,
) => Promise<(invitation: { id: Uint8Array; gid: number }) => InvitationLinks>

const letters = {
  invitation: invitationMail,
  reminder: reminderMail,
  'link-again': linkAgainMail,
} as const satisfies Record<MailKind, unknown>

/** Hands over the due mails to employees, batch by batch; returns how many. */
export async function runInvitationMails(
  context: Context,
  mailer: Mailer,
  linksOf: LinksOf,
): Promise<number> {
  const { roster, database, now } = context
  // those that a crash left behind at the last attempt
  for (const job of await queue.listSpentMailJobs(roster, now(), MAIL_ATTEMPTS))
    await queue.giveUpMailJob(roster, job)

  for (let handedOver = 0; ; ) {
    const jobs = await queue.claimMailJobs(roster, database.dialect, claimTerms(now()))
    if (jobs.length === 0) return handedOver
    handedOver += await countDone(jobs, (job) => handOver(context, mailer, linksOf, job))
  }
}

/** One mail. A refusal of the mail server postpones it, and the last one gives it up: only a number remains. */
async function handOver(
  context: Context,
  mailer: Mailer,
  linksOf: LinksOf,
  job: queue.MailJobRow,
): Promise<boolean> {
  const { roster, now } = context
  const addressee = await queue.findAddressee(roster, job.invitation)
  const isWanted = addressee?.state === 'open'
  if (!addressee || !isWanted) {
    await queue.deleteMailJob(roster, job)
    return false
  }
  // who asked for the link just now is awake
  const from = job.kind === 'link-again' ? now() : mayLeave(addressee, now())
  if (from > now()) {
    await queue.deferMailJob(roster, job, from)
    return false
  }

  const params = await paramsFor(context, linksOf, addressee)
  const letter = letters[job.kind as MailKind](languageOf(addressee.language), params)
  const isSent = await mailer.send({ ...letter, to: addressee.email }).then(
    () => true,
    () => false,
  )
  if (isSent) await queue.deleteMailJob(roster, job)
  else if (job.attempts >= MAIL_ATTEMPTS) await queue.giveUpMailJob(roster, job)
  else await queue.postponeMailJob(roster, job, retryAt(now(), job.attempts))
  return isSent
}

/** When a mail may leave: now, or in the morning. */
const mayLeave = ({ timeZone, mailHours }: Addressee, now: Date) =>
  nextMailMoment(now, { timeZone, mailHours: JSON.parse(mailHours) as MailHours })

type Addressee = NonNullable<Awaited<ReturnType<typeof queue.findAddressee>>>

async function paramsFor(
  context: Context,
  linksOf: LinksOf,
  { id, gid, campaign, name, title, closesOn, mailTexts }: Addressee,
): Promise<InvitationParams> {
  const { manifest } = await surveyFrame(context, campaign)
  const { link, plainLink } = (await linksOf(campaign))({ id, gid })
  return {
    name,
    title,
    closesOn,
    link,
    plainLink,
    stopLink: `${plainLink}/reminders`,
    k: manifest.k,
    retention: manifest.retention,
    organisation: context.settings.CONTROLLER ?? null,
    contact: context.settings.CONTACT ?? null,
    texts: JSON.parse(mailTexts) as MailTexts,
  }
}

const languageOf = (language: string): Language =>
  LANGUAGES.find((known) => known === language) ?? 'en'
