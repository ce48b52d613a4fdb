import type { Language } from '#src/core/words/language.ts'
import { LANGUAGES } from '#src/core/words/language.ts'
import * as mails from '#src/data/office/account-mails.ts'
import type { Mailer } from '#src/email/mailer.ts'
import type { Context } from '#src/services/context.ts'
import { LETTERS, ownerOf } from '#src/services/mail/account-letters.ts'
import type { AccountMailKind } from '#src/services/mail/account-mails.ts'
import { claimTerms, countDone, MAIL_ATTEMPTS, retryAt } from '#src/services/mail/mail-rhythm.ts'

/** Hands over what owners of accounts are written; returns how many mails. */
export async function runAccountMails(context: Context, mailer: Mailer): Promise<number> {
  const { office, database, now } = context
  await mails.deleteSpentAccountMails(office, now(), MAIL_ATTEMPTS)
  for (let handedOver = 0; ; ) {
    const claimed = await mails.claimAccountMails(office, database.dialect, claimTerms(now()))
    if (claimed.length === 0) return handedOver
    handedOver += await countDone(claimed, (mail) => handOver(context, mailer, mail))
  }
}

/** One mail. Its link is made now and forgotten again where the mail server refuses: none is ever on the list. */
async function handOver(
  context: Context,
  mailer: Mailer,
  mail: mails.AccountMailRow,
): Promise<boolean> {
  const { office, now } = context
  const kind = mail.kind as AccountMailKind
  const owner = await ownerOf(context, kind, mail.receiver)
  const written = owner && (await LETTERS[kind](context, owner, mail.about, languageOf(owner)))
  if (!written) {
    await mails.deleteAccountMail(office, mail)
    return false
  }

  const isSent = await mailer.send({ ...written.letter, to: owner.email }).then(
    () => true,
    () => false,
  )
  if (isSent) await mails.deleteAccountMail(office, mail)
  else {
    await written.undo?.()
    await mails.postponeAccountMail(office, mail, retryAt(now(), mail.attempts))
  }
  return isSent
}

const languageOf = ({ language }: { language: string }): Language =>
  LANGUAGES.find((known) => known === language) ?? 'en'
