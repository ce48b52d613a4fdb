import type { WholeTable } from '#src/core/tables/table.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import { namesOf } from '#src/web/hr/names.ts'
import { makeTable } from '#src/web/hr/tables/make-table.ts'

/** Who answered, and who is counted together: one row, and a row for each department of the cover. */
export function participationTables(language: Language, reading: ReportReading): WholeTable[] {
  return [participation(language, reading), cover(language, reading)]
}

function participation(language: Language, { report, campaign, tree, foreign }: ReportReading) {
  const { department, exact, invited, counted, rate } = report
  return makeTable(
    language,
    'participation',
    [
      'department',
      'path',
      'campaign',
      'from',
      'to',
      'alone',
      'countedWith',
      'invited',
      'counted',
      'rate',
    ],
    [
      {
        id: department.path,
        department: department.label,
        path: department.path,
        campaign: campaign.title,
        from: campaign.opensOn,
        to: campaign.closesOn,
        alone: yesOrNo(language, exact),
        countedWith: foreign.length > 0 ? namesOf(language, tree, foreign) : null,
        invited,
        counted,
        rate: 100 * rate,
      },
    ],
  )
}

function cover(language: Language, { report }: ReportReading) {
  const foreign = new Set(report.cover.foreign)
  return makeTable(
    language,
    'cover',
    ['path', 'belongs'],
    report.cover.departments.map((path) => ({
      id: path,
      path,
      belongs: say(language, foreign.has(path) ? 'export.foreign' : 'export.own'),
    })),
  )
}

export const yesOrNo = (language: Language, is: boolean) =>
  say(language, is ? 'export.yes' : 'export.no')
