import { readIn } from '#src/core/questionnaire/reading.ts'
import type { WholeTable } from '#src/core/tables/table.ts'
import { formatDate } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import { methodSentences } from '#src/web/hr/report/method.ts'
import { makeTable } from '#src/web/hr/tables/make-table.ts'

/** How many comments there are on each question. Their texts are people's own: no file has them. */
export function commentTable(
  language: Language,
  { report, questionnaire }: ReportReading,
): WholeTable[] {
  if (!report.commentCounts || report.commentCounts.length === 0) return []
  const rows = report.commentCounts.map(({ question, kind, count }) => {
    const asked = questionnaire.openQuestions.find(({ id }) => id === question)
    return {
      id: question,
      question: asked ? readIn(questionnaire, language, asked.text) : question,
      kind: say(language, `report.kind.${kind}`),
      comments: count,
    }
  })
  return [makeTable(language, 'comments', ['question', 'kind', 'comments'], rows)]
}

/** How the figures were made, and how to read this file. */
export function methodTable(language: Language, reading: ReportReading): WholeTable {
  const { previous, commentCounts } = reading.report
  const sentences = [
    say(language, 'export.method.unrounded'),
    say(language, 'export.method.empty'),
    ...(commentCounts ? [say(language, 'export.method.comments')] : []),
    ...(previous
      ? [
          say(language, 'export.method.compared', {
            title: previous.title,
            day: formatDate(language, previous.closesOn),
          }),
        ]
      : []),
    ...methodSentences({ language, questionnaire: reading.questionnaire }, reading),
  ]
  return sentenceTable(language, sentences)
}

export const sentenceTable = (language: Language, sentences: readonly string[]) =>
  makeTable(
    language,
    'method',
    ['sentence'],
    sentences.map((sentence, index) => ({ id: String(index + 1), sentence })),
  )

/** What each column means that is not plain by its name, once for each table. */
export function legendTable(
  language: Language,
  tables: readonly Pick<WholeTable, 'key' | 'title' | 'columns'>[],
): WholeTable {
  return makeTable(
    language,
    'legend',
    ['table', 'heading', 'meaning'],
    tables.flatMap(({ key, title, columns }) =>
      columns.flatMap(({ key: column, label, note }) =>
        note === null
          ? []
          : [{ id: `${key}/${column}`, table: title, heading: label, meaning: note }],
      ),
    ),
  )
}
