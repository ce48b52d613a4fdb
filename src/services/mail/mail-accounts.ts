import type { Language } from '#src/core/words/language.ts'
import { LANGUAGES } from '#src/core/words/language.ts'
import * as mails from '#src/data/office/account-mails.ts'
import type { Letter } from '#src/email/compose.ts'
import type { Mailer } from '#src/email/mailer.ts'
import { actionLetter } from '#src/services/actions/reminders/action-letter.ts'
import type { Context } from '#src/services/context.ts'
import { type AccountKind, LETTERS, ownerOf } from '#src/services/mail/account-letters.ts'
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
  const written = await writtenFor(context, mail)
  if (!written) {
    await mails.deleteAccountMail(office, mail)
    return false
  }
  if ('from' in written) {
    await mails.deferAccountMail(office, mail, written.from)
    return false
  }

  const isSent = await mailer.send({ ...written.letter, to: written.to }).then(
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

type Written = Readonly<{ to: string; letter: Letter; undo?: () => Promise<void> }>

/** A mail as it leaves, or when it may; `null` = it is not wanted any more. */
async function writtenFor(
  context: Context,
  { kind, receiver, about }: mails.AccountMailRow,
): Promise<Written | Readonly<{ from: Date }> | null> {
  if (kind === 'action') return actionLetter(context, receiver, about)
  const ofAccount = kind as AccountKind
  const owner = await ownerOf(context, ofAccount, receiver)
  const written = owner && (await LETTERS[ofAccount](context, owner, about, languageOf(owner)))
  return written ? { ...written, to: owner.email } : null
}

const languageOf = ({ language }: { language: string }): Language =>
  LANGUAGES.find((known) => known === language) ?? 'en'
