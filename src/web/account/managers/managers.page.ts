import { type Actor, reachOf } from '#src/core/permission.ts'
import { say } from '#src/core/words/words.ts'
import type { InvitedManager, ManagerWithoutAccount } from '#src/services/accounts/managers.ts'
import type { Empty, Notice, Table } from '#src/web/parts.page.ts'
import { frame, type Reader } from '#src/web/reader.ts'

type State = Readonly<{ actor: Actor | null; invited: readonly InvitedManager[] | null }>

export function managersPage(
  reader: Reader,
  managers: readonly ManagerWithoutAccount[],
  { actor, invited }: State,
) {
  const { language } = reader
  const mayInvite = actor !== null && reachOf(actor, 'accounts') !== null
  const linked = (invited ?? []).filter(({ link }) => link !== null)
  return {
    ...frame(reader, say(language, 'access.managers')),
    notice: invited && invitedNotice(reader, invited.length, linked.length),
    links: linked.length > 0 ? linksTable(reader, linked) : null,
    table: managers.length > 0 ? managersTable(reader, managers) : null,
    none: invited ? null : nobody(reader),
    invite:
      mayInvite && managers.length > 0
        ? { action: '/managers/invitations', label: say(language, 'access.managers-invite') }
        : null,
    ask: !mayInvite && managers.length > 0,
  }
}

function invitedNotice({ language }: Reader, count: number, links: number): Notice {
  const text =
    links > 0
      ? say(language, 'access.managers-linked', { count })
      : say(language, 'access.managers-invited', { count })
  return { kind: 'good', title: null, text, alert: false }
}

const nobody = ({ language }: Reader): Empty => ({
  title: say(language, 'access.managers-none'),
  text: say(language, 'access.managers-none-text'),
  action: null,
})

const cell = (text: string) => ({ text, numeric: false })
const column = (label: string) => ({ label, numeric: false })

function managersTable({ language }: Reader, managers: readonly ManagerWithoutAccount[]): Table {
  return {
    caption: say(language, 'access.managers'),
    columns: [
      column(say(language, 'account.name')),
      column(say(language, 'account.email')),
      column(say(language, 'account.departments')),
    ],
    rows: managers.map(({ name, email, paths }) => ({
      head: name,
      href: null,
      cells: [cell(email), cell(paths.join(', '))],
    })),
  }
}

function linksTable({ language }: Reader, invited: readonly InvitedManager[]): Table {
  return {
    caption: say(language, 'access.managers-links'),
    columns: [
      column(say(language, 'account.name')),
      column(say(language, 'account.email')),
      column(say(language, 'access.link')),
    ],
    rows: invited.map(({ name, email, link }) => ({
      head: name,
      href: null,
      cells: [cell(email), cell(link ?? '')],
    })),
  }
}
