import { toBase64url } from '#src/core/anonymity/bytes.ts'
import { type MailHours, nextMailMoment } from '#src/core/contact/mail-hours.ts'
import { LANGUAGES, type Language } from '#src/core/words/language.ts'
import { findResultsLink } from '#src/data/published/results-links.ts'
import * as queue from '#src/data/roster/results-mails.ts'
import type { Mailer } from '#src/email/mailer.ts'
import { resultsMail } from '#src/email/results-mail.ts'
import type { Context } from '#src/services/context.ts'
import { claimTerms, countDone, MAIL_ATTEMPTS, retryAt } from '#src/services/mail/mail-rhythm.ts'

/** Tells employees where they read the results, batch by batch; returns how many mails. */
export async function runResultsMails(context: Context, mailer: Mailer): Promise<number> {
  const { roster, database, now } = context
  // those that a crash left behind at the last attempt
  for (const mail of await queue.listSpentResultsMails(roster, now(), MAIL_ATTEMPTS))
    await queue.giveUpResultsMail(roster, mail)

  for (let handedOver = 0; ; ) {
    const claimed = await queue.claimResultsMails(roster, database.dialect, claimTerms(now()))
    if (claimed.length === 0) return handedOver
    handedOver += await countDone(claimed, (mail) => handOver(context, mailer, mail))
  }
}

/** One mail, in the hours in which mails may leave. The link is that of the block: nothing in it is the person's own. */
async function handOver(
  { roster, published, settings, now }: Context,
  mailer: Mailer,
  mail: queue.ResultsMailRow,
): Promise<boolean> {
  const reader = await queue.findResultsReader(roster, mail)
  const token = reader && (await findResultsLink(published, mail.campaign, mail.block))
  if (!reader || !token) {
    await queue.deleteResultsMail(roster, mail)
    return false
  }
  const { timeZone, mailHours } = reader
  const from = nextMailMoment(now(), { timeZone, mailHours: JSON.parse(mailHours) as MailHours })
  if (from > now()) {
    await queue.deferResultsMail(roster, mail, from)
    return false
  }

  const link = `${settings.baseUrl}/s/${mail.campaign}/results/${toBase64url(token)}`
  const { name, title, email } = reader
  const letter = resultsMail(languageOf(reader), { name, title, link })
  const isSent = await mailer.send({ ...letter, to: email }).then(
    () => true,
    () => false,
  )
  if (isSent) await queue.deleteResultsMail(roster, mail)
  else if (mail.attempts >= MAIL_ATTEMPTS) await queue.giveUpResultsMail(roster, mail)
  else await queue.postponeResultsMail(roster, mail, retryAt(now(), mail.attempts))
  return isSent
}

const languageOf = ({ language }: { language: string }): Language =>
  LANGUAGES.find((known) => known === language) ?? 'en'
