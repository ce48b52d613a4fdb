import type { Problem } from '#src/core/problem.ts'
import { formatNumber } from '#src/core/words/format.ts'
import { say } from '#src/core/words/words.ts'
import type { RosterAge } from '#src/services/roster/age.ts'
import { numberCell, numberColumn, problemList, shownOf, textColumn } from '#src/web/admin/parts.ts'
import { agedNotice, clockOf, dayOf } from '#src/web/admin/roster/age.parts.ts'
import type { Notice, Table } from '#src/web/parts.page.ts'
import { frame, type Reader } from '#src/web/reader.ts'

type Headcounts = readonly Readonly<{ path: string; people: number }>[]

export type RosterState = Readonly<{
  problem: Problem | null
  notice: Notice | null
  age: RosterAge
  /** When the file that waits is forgotten; `null` = none waits. */
  waiting: Date | null
}>

export const LARGEST_MEGABYTES = 64

export function rosterPage(
  reader: Reader,
  headcounts: Headcounts,
  { problem, notice, age, waiting }: RosterState,
  from: number,
) {
  const { language } = reader
  const { rows, pager } = shownOf(reader, headcounts, from)
  const people = headcounts.reduce((sum, department) => sum + department.people, 0)
  return {
    ...frame(reader, say(language, 'admin.roster')),
    ...problemList(language, problem, 'file'),
    notice,
    aged: people > 0 ? agedNotice(language, age) : null,
    lastImport:
      people > 0 && age.at && !age.isOld
        ? say(language, 'roster.last-import', { day: dayOf(language, age.at) })
        : null,
    waiting: waiting && say(language, 'roster.waiting', { time: clockOf(language, waiting) }),
    uploadHint: say(language, 'roster.upload-hint', { megabytes: LARGEST_MEGABYTES }),
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
