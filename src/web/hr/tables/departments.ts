import { readIn } from '#src/core/questionnaire/reading.ts'
import { COMPARISONS } from '#src/core/report/detail.ts'
import type { Column, Row, Table, Value } from '#src/core/tables/table.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { DepartmentFigures, EveryDepartment } from '#src/services/reports/every-department.ts'
import { namesOf } from '#src/web/hr/names.ts'
import { methodSentences } from '#src/web/hr/report/method.ts'
import { findingText } from '#src/web/hr/tables/comparisons.ts'
import { columnOf } from '#src/web/hr/tables/make-table.ts'
import { yesOrNo } from '#src/web/hr/tables/participation.ts'
import { legendTable, sentenceTable } from '#src/web/hr/tables/words.ts'

const OWN = ['department', 'path', 'alone', 'countedWith', 'invited', 'counted', 'rate'] as const
const SCORE = ['score', 'low', 'high', 'codedShare'] as const

type Figure = DepartmentFigures['factors'][number]

/** One row for each department that somebody may read: who answered, the index and every factor. */
export function departmentTable(language: Language, all: EveryDepartment): Table {
  return {
    key: 'departments',
    title: say(language, 'export.table.departments'),
    columns: columnsOf(language, all),
    rows: rowsOf(language, all),
  }
}

/** The table of departments, how its figures were made, and what its columns mean. */
export function departmentTables(language: Language, all: EveryDepartment): Table[] {
  const departments = departmentTable(language, all)
  const sentences = [
    say(language, 'export.method.unrounded'),
    say(language, 'export.method.empty'),
    ...methodSentences({ language, questionnaire: all.questionnaire }, { report: all }),
  ]
  // one factor explains the columns of all
  const explained = [...OWN, ...SCORE, ...COMPARISONS].map((key) => columnOf(language, key))
  return [
    departments,
    sentenceTable(language, sentences),
    legendTable(language, [{ ...departments, columns: explained }]),
  ]
}

function columnsOf(language: Language, { questionnaire }: EveryDepartment): Column[] {
  const of = (id: string, title: string, keys: readonly Parameters<typeof columnOf>[1][]) =>
    keys.map((key) => {
      const column = columnOf(language, key)
      const label = say(language, 'export.column.of', { factor: title, column: column.label })
      return { ...column, key: `${id}_${key}`, label: key === 'score' ? title : label }
    })
  return [
    ...OWN.map((key) => columnOf(language, key)),
    ...of('index', say(language, 'report.index'), SCORE),
    ...questionnaire.factors.flatMap(({ id, title }) =>
      of(id, readIn(questionnaire, language, title), [...SCORE, ...COMPARISONS]),
    ),
  ]
}

async function* rowsOf(language: Language, all: EveryDepartment): AsyncGenerator<Row> {
  const { tree, questionnaire } = all
  for await (const department of all.departments) {
    const { path, label, exact, foreign, invited, counted, index } = department
    const factors = new Map(department.factors.map((factor) => [factor.id, factor]))
    yield {
      id: path,
      values: [
        label,
        path,
        yesOrNo(language, exact),
        foreign.length > 0 ? namesOf(language, tree, foreign) : null,
        invited,
        counted,
        (100 * counted) / invited,
        ...scoreValues(index),
        ...questionnaire.factors.flatMap(({ id }) => factorValues(language, factors.get(id))),
      ],
    }
  }
}

const scoreValues = ({
  score,
  bounds,
  codedShare,
}: Pick<Figure, 'score' | 'bounds' | 'codedShare'>) => [score, ...bounds, 100 * codedShare]

function factorValues(language: Language, factor: Figure | undefined): Value[] {
  if (!factor) return [...SCORE, ...COMPARISONS].map(() => null)
  return [
    ...scoreValues(factor),
    findingText(language, factor.findings?.rest),
    findingText(language, factor.findings?.previous),
  ]
}
