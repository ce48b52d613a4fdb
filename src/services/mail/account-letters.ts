import { maySendReset } from '#src/core/accounts/reset-rhythm.ts'
import type { Language } from '#src/core/words/language.ts'
import { findCampaign } from '#src/data/frame/campaigns.ts'
import { listAccountLinks } from '#src/data/office/account-links.ts'
import { type AccountRow, findAccount, findAccountByEmail } from '#src/data/office/accounts.ts'
import {
  invitedMail,
  passwordChangedMail,
  reportsReleasedMail,
  resetMail,
  secondFactorMail,
} from '#src/email/account-mail.ts'
import type { Letter } from '#src/email/compose.ts'
import { makeAccountLink } from '#src/services/accounts/links/account-links.ts'
import { NO_PASSWORD } from '#src/services/accounts/passwords.ts'
import type { Context } from '#src/services/context.ts'
import type { AccountMailKind } from '#src/services/mail/account-mails.ts'

/** What the owners of accounts are written; owners of actions may have none. */
export type AccountKind = Exclude<AccountMailKind, 'action'>

/** A letter, and what is taken back where it does not leave. */
type Written = Readonly<{ letter: Letter; undo?: () => Promise<void> }>
type Write = (
  context: Context,
  owner: AccountRow,
  about: string,
  language: Language,
) => Promise<Written | null>

/** Whom a mail is for; nobody where the account is gone or an address is nobody's. */
export async function ownerOf({ office }: Context, kind: AccountKind, receiver: string) {
  return kind === 'reset' ? findAccountByEmail(office, receiver) : findAccount(office, receiver)
}

/** How each kind is written; `null` = it is not wanted any more. */
export const LETTERS: Readonly<Record<AccountKind, Write>> = {
  invitation: async (context, owner, _about, language) => {
    if (owner.passwordHash !== NO_PASSWORD) return null
    const { url, forget } = await makeAccountLink(context, owner.id, 'invitation')
    return { letter: invitedMail(language, { name: owner.name, url }), undo: forget }
  },
  reset: async (context, owner, _about, language) => {
    if (owner.passwordHash === NO_PASSWORD) return null
    const links = await listAccountLinks(context.office, owner.id, 'reset')
    if (
      !maySendReset(
        links.map(({ madeAt }) => new Date(madeAt)),
        context.now(),
      )
    )
      return null
    const { url, forget } = await makeAccountLink(context, owner.id, 'reset')
    return { letter: resetMail(language, { name: owner.name, url }), undo: forget }
  },
  'password-changed': async ({ settings }, { name }, _about, language) => ({
    letter: passwordChangedMail(language, { name, url: `${settings.baseUrl}/password-reset` }),
  }),
  'second-factor-on': async ({ settings }, { name }, _about, language) => ({
    letter: secondFactorMail(language, 'on', { name, actor: '', url: settings.baseUrl }),
  }),
  'second-factor-off': async ({ settings }, { name }, _about, language) => ({
    letter: secondFactorMail(language, 'off', { name, actor: '', url: settings.baseUrl }),
  }),
  'second-factor-removed': async ({ settings }, { name }, actor, language) => ({
    letter: secondFactorMail(language, 'removed', { name, actor, url: settings.baseUrl }),
  }),
  'reports-released': async ({ frame, settings }, { name }, campaign, language) => {
    const found = await findCampaign(frame, campaign)
    if (!found) return null
    const url = `${settings.baseUrl}/campaigns/${campaign}/results`
    return { letter: reportsReleasedMail(language, { name, title: found.title, url }) }
  },
}
