import type { DepartmentReport } from '#src/core/report/report.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { EmployeeResults } from '#src/services/loop/employee-results.ts'
import { factorBars } from '#src/web/hr/charts/factor-bars.ts'
import { NOTHING, type Score, scoreWithBounds } from '#src/web/hr/charts/figures.ts'
import { inBothRooms } from '#src/web/hr/charts/svg.ts'
import { titleOf } from '#src/web/hr/report/factors.ts'
import type { Figure } from '#src/web/parts.page.ts'

type Scored = Readonly<{ score: number | null; codedShare: number; bounds: Score['bounds'] }>
type Row = Readonly<{ label: string; own: Score | null; company: Score | null }>

/** Each subject: the group against the company, or the company alone where the group has no report of its own. */
export function factorsPart(
  language: Language,
  results: EmployeeResults,
  shown: DepartmentReport,
): Figure {
  const company = results.own && isOther(results) ? results.company : null
  const rows = rowsOf(language, results, { shown, company })
  const bars = {
    language,
    reference: company ? say(language, 'loop.company') : null,
    rows: rows.map((row) => ({
      label: row.label,
      value: row.own,
      reference: row.company?.score ?? null,
    })),
  }
  const isEstimated = rows.some(({ own }) => own !== null && own.codedShare > 0)
  return {
    title: titleFor(language, shown.factors.length),
    subtitle: say(language, 'loop.factors.lead'),
    ...inBothRooms(factorBars(bars)),
    notes: [
      ...(company ? [say(language, 'loop.factors.against')] : []),
      ...(isEstimated ? [say(language, 'loop.factors.estimate')] : []),
    ],
    table: tableOf(language, rows, {
      own: say(language, results.own ? 'loop.own' : 'loop.company'),
      company: company && say(language, 'loop.company'),
    }),
  }
}

const titleFor = (language: Language, count: number) =>
  count === 7 ? say(language, 'report.factors.seven') : say(language, 'report.factors', { count })

/** Whether the company is more than the group. */
const isOther = ({ own, company }: EmployeeResults) => company?.department.id !== own?.department.id

function rowsOf(
  language: Language,
  results: EmployeeResults,
  { shown, company }: Readonly<{ shown: DepartmentReport; company: DepartmentReport | null }>,
): Row[] {
  const index: Row = {
    label: say(language, 'report.index'),
    own: scored(shown.index),
    company: scored(company?.index),
  }
  const factors = shown.factors.map((factor): Row => {
    const other = company?.factors.find(({ id }) => id === factor.id)
    const label = titleOf(language, results, factor.id)
    return { label, own: scored(factor), company: scored(other) }
  })
  return [index, ...factors]
}

function tableOf(
  language: Language,
  rows: readonly Row[],
  { own, company }: Readonly<{ own: string; company: string | null }>,
): Figure['table'] {
  const cell = (value: Score | null) => ({
    text: value ? scoreWithBounds(language, value) : NOTHING,
    numeric: true,
  })
  return {
    caption: say(language, 'loop.factors.table'),
    columns: [
      { label: say(language, 'loop.factors.subject'), numeric: false },
      { label: own, numeric: true },
      ...(company ? [{ label: company, numeric: true }] : []),
    ],
    rows: rows.map((row) => ({
      head: row.label,
      href: null,
      cells: [cell(row.own), ...(company ? [cell(row.company)] : [])],
    })),
  }
}

const scored = (figure: Scored | undefined): Score | null =>
  figure === undefined || figure.score === null ? null : { ...figure, score: figure.score }
