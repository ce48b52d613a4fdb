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

function listTable(language: Language, caption: string, rows: readonly ListedAction[]): Table {
  const columns = ['action', 'department', 'owner', 'due', 'also'] as const
  return {
    caption,
    columns: columns.map((name) => textColumn(say(language, `overview.${name}`))),
    rows: rows.map(({ action, place, owner, groups: [, ...others] }) => ({
      head: textIn(language, action.title).text,
      href: `/actions/${action.id}`,
      cells: [
        textCell(
          place.isGone
            ? say(language, 'overview.department-gone', { path: place.path })
            : place.path,
        ),
        textCell(owner ?? action.owner ?? '–'),
        textCell(action.dueOn === null ? '–' : formatShortDate(language, action.dueOn)),
        textCell(others.map((mark) => marked(language, mark)).join(' · ')),
      ],
    })),
  }
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
