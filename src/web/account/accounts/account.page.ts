import type { Problem } from '#src/core/problem.ts'
import { formatMoment } from '#src/core/words/format.ts'
import { say } from '#src/core/words/words.ts'
import type { AccountWithRoles } from '#src/services/accounts/accounts.ts'
import { problemAt, problemsOf, roleBoxes } from '#src/web/account/fields.ts'
import type { Notice } from '#src/web/parts.page.ts'
import { frame, type Reader } from '#src/web/reader.ts'
import { localTimeZone } from '#src/web/time-zone.ts'

export type ShownAccount = Readonly<{
  account: AccountWithRoles
  invitation: Readonly<{ endsAt: string | null; isOver: boolean }>
  hasMail: boolean
  isOwn: boolean
  problem: Problem | null
  notice: Notice | null
  /** A link to hand over, in the one answer that shows it. */
  link: string | null
}>

export function accountPage(reader: Reader, shown: ShownAccount) {
  const { language } = reader
  const { account, isOwn } = shown
  const path = `/accounts/${account.id}`
  return {
    ...frame(reader, account.name),
    ...problemsOf(language, shown.problem, ['departments']),
    notice: shown.notice,
    link: shown.link,
    email: account.email,
    provider: account.provider && say(language, 'sso.account-roles', { name: account.provider }),
    rolesAction: `${path}/roles`,
    deletionAction: `${path}/deletion`,
    invitation:
      account.hasPassword || account.provider ? null : invitationPart(reader, shown, path),
    reset:
      account.hasPassword && !account.provider && !isOwn
        ? { action: `${path}/password-link`, text: resetText(reader, shown) }
        : null,
    sessions: { action: `${path}/sessions/end` },
    factor: account.hasSecondFactor && !isOwn ? { action: `${path}/second-factor/removal` } : null,
    roles: roleBoxes(language, account.roles),
    departments: account.departments.join('\n'),
    departmentsProblem: problemAt(language, shown.problem)('departments'),
  }
}

function invitationPart({ language }: Reader, shown: ShownAccount, path: string) {
  return {
    text: invitationText(language, shown),
    again: { action: `${path}/invitation`, isMailed: shown.hasMail },
    withdrawal: shown.invitation.endsAt ? { action: `${path}/invitation/withdrawal` } : null,
  }
}

function invitationText(language: Reader['language'], { invitation, hasMail }: ShownAccount) {
  const { endsAt, isOver } = invitation
  if (endsAt) {
    const moment = formatMoment(language, new Date(endsAt), localTimeZone())
    return say(language, isOver ? 'access.invitation-over' : 'access.invitation-until', { moment })
  }
  return say(language, hasMail ? 'access.invitation-none' : 'access.invitation-none-no-mail')
}

const resetText = ({ language }: Reader, { hasMail }: ShownAccount) =>
  say(language, hasMail ? 'access.reset-by-mail' : 'access.reset-by-hand')
