import type { AnnouncementKey } from '#src/core/announcement.ts'
import { LANGUAGES } from '#src/core/words/language.ts'
import * as mails from '#src/data/office/announcement-mails.ts'
import { announcementMail } from '#src/email/announcement-mail.ts'
import type { Mailer } from '#src/email/mailer.ts'
import type { Context } from '#src/services/context.ts'
import { parseAnnouncementParams } from '#src/services/mail/announcements.ts'
import { claimTerms, countDone, MAIL_ATTEMPTS, retryAt } from '#src/services/mail/mail-rhythm.ts'

/** Hands over what all HR is to be told; returns how many mails. */
export async function runAnnouncementMails(context: Context, mailer: Mailer): Promise<number> {
  const { office, database, now } = context
  await mails.deleteSpentAnnouncementMails(office, now(), MAIL_ATTEMPTS)
  for (let handedOver = 0; ; ) {
    const claimed = await mails.claimAnnouncementMails(office, database.dialect, claimTerms(now()))
    if (claimed.length === 0) return handedOver
    handedOver += await countDone(claimed, (mail) => handOver(context, mailer, mail))
  }
}

async function handOver(
  { office, settings, now }: Context,
  mailer: Mailer,
  mail: mails.AnnouncementMailRow,
): Promise<boolean> {
  const reader = await mails.findAnnouncementReader(office, mail)
  if (!reader) return false

  const language = LANGUAGES.find((known) => known === reader.language) ?? 'en'
  const letter = announcementMail(language, {
    name: reader.name,
    key: reader.key as AnnouncementKey,
    params: parseAnnouncementParams(reader.params),
    url: settings.baseUrl,
  })
  const isSent = await mailer.send({ ...letter, to: reader.email }).then(
    () => true,
    () => false,
  )
  if (isSent) await mails.deleteAnnouncementMail(office, mail)
  else await mails.postponeAnnouncementMail(office, mail, retryAt(now(), mail.attempts))
  return isSent
}
