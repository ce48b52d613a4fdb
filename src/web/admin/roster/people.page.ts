import { formatList } from '#src/core/words/format.ts'
import { say } from '#src/core/words/words.ts'
import type { PeoplePage, PersonInFull } from '#src/services/roster/people.ts'
import { pagerOf, termsTable, textCell, textColumn } from '#src/web/admin/parts.ts'
import { field, type Notice, type Table } from '#src/web/parts.page.ts'
import { frame, type Reader } from '#src/web/reader.ts'

/** The people of the roster, searched and in pages. */
export function peoplePage(
  reader: Reader,
  { people, count, from }: PeoplePage,
  search: string,
  notice: Notice | null,
) {
  const { language } = reader
  const query = search === '' ? {} : { search }
  return {
    ...frame(reader, say(language, 'roster.people')),
    crumbs: {
      links: [{ href: '/roster', label: say(language, 'admin.roster') }],
      current: say(language, 'roster.people'),
    },
    notice,
    search: field({
      name: 'search',
      type: 'search',
      label: say(language, 'roster.search'),
      hint: say(language, 'roster.search-hint'),
      value: search,
      required: false,
    }),
    isSearch: search !== '',
    found: say(language, 'roster.found', { count }),
    table: people.length > 0 ? peopleTable(reader, people) : null,
    pager: pagerOf(reader, { from, shown: people.length, count }, query),
    none: {
      title: say(language, 'roster.not-found'),
      text: say(language, 'roster.not-found-text'),
      action: null,
    },
  }
}

function peopleTable({ language }: Reader, people: PeoplePage['people']): Table {
  const columns = ['email', 'name', 'department', 'language', 'manages'] as const
  return {
    caption: say(language, 'roster.people'),
    columns: columns.map((column) => textColumn(say(language, `roster.column.${column}`))),
    rows: people.map(({ id, email, name, path, language: own, manages }) => ({
      head: email,
      href: `/roster/people/${id}`,
      cells: [name, path, languageName(own), manages.join(', ')].map(textCell),
    })),
  }

  function languageName(code: string) {
    if (code !== 'fr' && code !== 'es' && code !== 'en') return code
    return say(language, `common.language.${code}`)
  }
}

/** One person: what is known, and what erasing does. */
export function personPage(reader: Reader, { person, account, invitedIn }: PersonInFull) {
  const { language } = reader
  const { id, email, name, path, manages } = person
  return {
    ...frame(reader, name),
    crumbs: {
      links: [
        { href: '/roster', label: say(language, 'admin.roster') },
        { href: '/roster/people', label: say(language, 'roster.people') },
      ],
      current: name,
    },
    facts: termsTable(language, name, [
      [say(language, 'roster.column.email'), email],
      [say(language, 'roster.column.department'), path],
      ...(manages.length > 0
        ? [[say(language, 'roster.column.manages'), formatList(language, manages)] as const]
        : []),
    ]),
    sameAddress: account && { href: `/accounts/${account}` },
    invited:
      invitedIn.length > 0
        ? say(language, 'roster.erase-open', { titles: formatList(language, invitedIn) })
        : null,
    action: `/roster/people/${id}/erasure`,
  }
}
