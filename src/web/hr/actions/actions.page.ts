import { STATES } from '#src/core/actions/action.ts'
import { GROUPS, type Group } from '#src/core/actions/due.ts'
import { textIn } from '#src/core/campaign/commitment.ts'
import { formatNumber, formatShortDate } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type {
  ActionFilter,
  ActionsOverview,
  ListedAction,
} from '#src/services/actions/overview/overview.ts'
import { numberCell, numberColumn, pagerOf, textCell, textColumn } from '#src/web/admin/parts.ts'
import { filterFields } from '#src/web/hr/actions/actions.parts.ts'
import { queryOf } from '#src/web/hr/actions/filter.ts'
import { FORMATS } from '#src/web/hr/tables/files.ts'
import type { Table } from '#src/web/parts.page.ts'
import { frame, type Reader } from '#src/web/reader.ts'

const ROWS = 100
const TOLD = ['overdue', ...STATES] as const

/** All actions: how many there are, by department, and in lists of which the first ask for something. */
export function actionsPage(
  reader: Reader,
  overview: ActionsOverview,
  filter: ActionFilter,
  from: number,
) {
  const { language } = reader
  const { actions, byDepartment, total } = overview
  const start = Math.min(from, Math.max(0, actions.length - 1))
  const shown = actions.slice(start, start + ROWS)
  const query = queryOf(filter)
  return {
    ...frame(reader, say(language, 'overview.title')),
    lead: say(language, 'overview.lead'),
    noMail: overview.hasMail ? null : say(language, 'overview.no-mail'),
    counts: TOLD.map((name) => ({
      term: say(language, `overview.list.${name}`),
      number: formatNumber(language, overview.counts[name]),
    })),
    fields: filterFields(language, overview, filter),
    isFiltered: Object.keys(query).length > 0,
    lists: listsOf(language, actions, shown),
    pager: pagerOf(reader, { from: start, shown: shown.length, count: actions.length }, query),
    table: byDepartment.length > 1 ? departmentTable(language, byDepartment) : null,
    downloads: FORMATS.toReversed().map((format) => ({
      href: `/actions/actions.${format}?${new URLSearchParams({ ...query, language })}`,
      label: say(language, 'overview.download', { format: say(language, `export.${format}`) }),
    })),
    hasAny: total > 0,
    none: noneOf(language, total),
  }
}

/** The lists that have a row on this page, each with how many it has in all. */
function listsOf(
  language: Language,
  all: readonly ListedAction[],
  shown: readonly ListedAction[],
): { id: Group; title: string; table: Table }[] {
  return GROUPS.flatMap((id) => {
    const rows = shown.filter(({ groups }) => groups[0] === id)
    if (rows.length === 0) return []
    const list = say(language, `overview.list.${id}`)
    const count = all.filter(({ groups }) => groups[0] === id).length
    const title = say(language, 'overview.list-with', { list, count })
    return [{ id, title, table: listTable(language, title, rows) }]
  })
}

/** The day stands first: on a phone the last columns lie off the side. */
function listTable(language: Language, caption: string, rows: readonly ListedAction[]): Table {
  const isMarked = rows.some(({ groups }) => groups.length > 1)
  const columns = COLUMNS.filter((name) => name !== 'also' || isMarked)
  return {
    caption,
    columns: ['action' as const, ...columns].map((name) =>
      textColumn(say(language, `overview.${name}`)),
    ),
    rows: rows.map((row) => ({
      head: textIn(language, row.action.title).text,
      href: `/actions/${row.action.id}`,
      cells: columns.map((name) => textCell(CELLS[name](language, row))),
    })),
  }
}

const COLUMNS = ['due', 'owner', 'department', 'also'] as const
const CELLS: Record<(typeof COLUMNS)[number], (language: Language, row: ListedAction) => string> = {
  due: (language, { action }) =>
    action.dueOn === null ? '–' : formatShortDate(language, action.dueOn),
  owner: (_, { action, owner }) => owner ?? action.owner ?? '–',
  department: (language, { place: { path, isGone } }) =>
    isGone ? say(language, 'overview.department-gone', { path }) : path,
  also: (language, { groups: [, ...others] }) =>
    others.map((mark) => marked(language, mark)).join(' · '),
}

const marked = (language: Language, mark: Group): string =>
  mark === 'overdue' || mark === 'due-soon' || mark === 'owner-left' || mark === 'incomplete'
    ? say(language, `overview.mark.${mark}`)
    : say(language, `overview.state.${mark}`)

function departmentTable(language: Language, byDepartment: ActionsOverview['byDepartment']): Table {
  return {
    caption: say(language, 'overview.by-department'),
    columns: [
      textColumn(say(language, 'overview.department')),
      ...TOLD.map((name) => numberColumn(say(language, `overview.list.${name}`))),
    ],
    rows: byDepartment.map(({ path, counts }) => ({
      head: path,
      href: `/actions?${new URLSearchParams({ department: path })}`,
      cells: TOLD.map((name) => numberCell(formatNumber(language, counts[name]))),
    })),
  }
}

/** Nothing at all, or nothing of what was chosen. */
const noneOf = (language: Language, total: number) =>
  total > 0
    ? {
        title: say(language, 'overview.nothing-fits'),
        text: say(language, 'overview.nothing-fits-text'),
        action: { href: '/actions', label: say(language, 'overview.filter-all') },
      }
    : {
        title: say(language, 'overview.empty'),
        text: say(language, 'overview.empty-text'),
        action: { href: '/campaigns', label: say(language, 'overview.empty-go') },
      }
