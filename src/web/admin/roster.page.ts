import type { Problem } from '#src/core/problem.ts'
import { formatNumber } from '#src/core/words/format.ts'
import { say } from '#src/core/words/words.ts'
import {
  good,
  numberCell,
  numberColumn,
  problemList,
  shownOf,
  textColumn,
} from '#src/web/admin/parts.ts'
import type { Table } from '#src/web/parts.page.ts'
import { frame, type Reader } from '#src/web/reader.ts'

type Headcounts = readonly Readonly<{ path: string; people: number }>[]

export type RosterState = Readonly<{
  problem: Problem | null
  done: Readonly<{ added: number; removed: number }> | null
}>

export function rosterPage(
  reader: Reader,
  headcounts: Headcounts,
  { problem, done }: RosterState,
  from: number,
) {
  const { language } = reader
  const { rows, pager } = shownOf(reader, headcounts, from)
  const people = headcounts.reduce((sum, department) => sum + department.people, 0)
  const reasons = problem?.parts.length ?? 0
  return {
    ...frame(reader, say(language, 'admin.roster')),
    ...problemList(language, problem, 'file'),
    moreReasons:
      reasons > 0 && Number(problem?.details.count ?? 0) > reasons
        ? say(language, 'admin.roster-more', { shown: reasons })
        : null,
    notice: done && good(say(language, 'admin.roster-done', done)),
    counts: say(language, 'admin.roster-counts', { people, departments: headcounts.length }),
    table: people > 0 ? departmentsTable(reader, rows) : null,
    pager,
    none: {
      title: say(language, 'admin.roster-none'),
      text: say(language, 'admin.roster-none-text'),
      action: null,
    },
  }
}

function departmentsTable({ language }: Reader, rows: Headcounts): Table {
  return {
    caption: say(language, 'admin.departments'),
    columns: [
      textColumn(say(language, 'admin.department')),
      numberColumn(say(language, 'admin.roster-direct')),
    ],
    rows: rows.map(({ path, people }) => ({
      head: path,
      href: null,
      cells: [numberCell(formatNumber(language, people))],
    })),
  }
}
