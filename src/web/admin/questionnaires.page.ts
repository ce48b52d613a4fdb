import type { Problem } from '#src/core/problem.ts'
import { DEFAULT_QUESTIONNAIRE } from '#src/core/questionnaire/default.ts'
import { formatList, formatNumber } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { Draft } from '#src/services/drafts/drafts.ts'
import type { StoredQuestionnaire } from '#src/services/questionnaires.ts'
import { draftParts } from '#src/web/admin/drafts/new-draft.parts.ts'
import {
  numberCell,
  numberColumn,
  problemList,
  shownOf,
  textCell,
  textColumn,
} from '#src/web/admin/parts.ts'
import type { Notice, ProblemList, Table } from '#src/web/parts.page.ts'
import { frame, type Reader } from '#src/web/reader.ts'

/** All versions, and the drafts of those to come. */
export function questionnairesPage(
  reader: Reader,
  { stored, drafts }: { stored: readonly StoredQuestionnaire[]; drafts: readonly Draft[] },
  { problem, notice }: { problem: Problem | null; notice: Notice | null },
  from: number,
) {
  const { language } = reader
  const { rows, pager } = shownOf(reader, stored, from)
  return {
    ...frame(reader, say(language, 'admin.questionnaires')),
    ...questionnaireProblems(language, problem),
    notice,
    ...draftParts(language, drafts, stored),
    table: questionnairesTable(language, rows),
    pager,
    lacksDefault: stored.every(({ id }) => id !== DEFAULT_QUESTIONNAIRE.id),
  }
}

/** What is wrong, and where in the file: its author reads JSON. */
function questionnaireProblems(language: Language, problem: Problem | null): ProblemList {
  const list = problemList(language, problem, 'file')
  const where = Object.entries(problem?.details ?? {})
  return {
    ...list,
    problems: [
      ...list.problems,
      ...where
        .filter(([, value]) => value !== '')
        .map(([path, reason]) => ({
          text: say(language, 'admin.questionnaire-where', { path, reason }),
          href: null,
        })),
    ],
  }
}

function questionnairesTable(language: Language, stored: readonly StoredQuestionnaire[]): Table {
  return {
    caption: say(language, 'admin.questionnaires'),
    columns: [
      textColumn(say(language, 'admin.questionnaire')),
      numberColumn(say(language, 'admin.items')),
      textColumn(say(language, 'admin.languages')),
      textColumn(say(language, 'admin.fingerprint')),
    ],
    rows: stored.map(({ id, version, sha256, content }) => ({
      head: say(language, 'admin.questionnaire-version', {
        title: content.title[language] ?? id,
        version,
      }),
      href: `/questionnaires/${id}/${version}`,
      cells: [
        numberCell(formatNumber(language, content.items.length)),
        textCell(
          formatList(
            language,
            content.languages.map((code) => say(language, `common.language.${code}`)),
          ),
        ),
        textCell(`${sha256.slice(0, 12)}…`),
      ],
    })),
  }
}
