import { textIn } from '#src/core/campaign/commitment.ts'
import { type CsvDialect, csvHead, csvLines } from '#src/core/tables/csv.ts'
import type { ColumnKind, Value, WholeTable } from '#src/core/tables/table.ts'
import { xlsxParts } from '#src/core/tables/xlsx/parts.ts'
import type { Language } from '#src/core/words/language.ts'
import { say, sayWith, type WordKey } from '#src/core/words/words.ts'
import type { ListedAction } from '#src/services/actions/overview/overview.ts'
import type { FileToSend } from '#src/web/files/send-file.ts'
import { zip } from '#src/web/files/zip.ts'
import { type Format, TYPES } from '#src/web/hr/tables/files.ts'

type Column = Readonly<{
  key: string
  label: WordKey
  kind?: ColumnKind
  value: (one: ListedAction, language: Language) => Value
}>

const COLUMNS: readonly Column[] = [
  {
    key: 'list',
    label: 'overview.list',
    value: ({ groups: [first] }, language) => say(language, `overview.list.${first}`),
  },
  {
    key: 'state',
    label: 'overview.state',
    value: ({ state }, language) => say(language, `overview.state.${state}`),
  },
  {
    key: 'title',
    label: 'overview.action',
    value: ({ action }, language) => textIn(language, action.title).text,
  },
  { key: 'department', label: 'overview.department', value: ({ place }) => place.path },
  { key: 'campaign', label: 'overview.campaign', value: ({ campaign }) => campaign.title },
  {
    key: 'factor',
    label: 'overview.factor',
    value: ({ action, factor }, language) => factorName(language, action.factor, factor),
  },
  { key: 'item', label: 'overview.item', value: ({ action }) => action.item },
  {
    key: 'step',
    label: 'overview.step',
    value: ({ action }, language) => say(language, `library.step.${action.step}`),
  },
  { key: 'owner', label: 'overview.owner', value: ({ owner }) => owner },
  { key: 'ownerAddress', label: 'overview.owner-address', value: ({ action }) => action.owner },
  { key: 'dueOn', label: 'overview.due', value: ({ action }) => action.dueOn },
  {
    key: 'target',
    label: 'overview.target',
    kind: 'points',
    value: ({ action }) => action.target,
  },
  { key: 'indicator', label: 'overview.indicator', value: ({ action }) => action.indicator },
]

export const factorName = (
  language: Language,
  id: string,
  title: ListedAction['factor'],
): string => (title ? textIn(language, title).text : id)

/** All actions that fit, a row each. */
function actionsTable(language: Language, actions: readonly ListedAction[]): WholeTable {
  return {
    key: 'actions',
    title: say(language, 'overview.title'),
    columns: COLUMNS.map(({ key, label, kind = 'text' }) => ({
      key,
      label: sayWith(language, label),
      kind,
      unit: kind === 'points' ? say(language, 'export.unit.points') : null,
      note: null,
    })),
    rows: actions.map((one) => ({
      id: one.action.id,
      values: COLUMNS.map(({ value }) => value(one, language)),
    })),
  }
}

type Taker = Readonly<{ language: Language; dialect: CsvDialect; format: Format }>

/** The same as a file, in the reader's language. */
export function actionsFile(
  { language, dialect, format }: Taker,
  actions: readonly ListedAction[],
): FileToSend {
  const table = actionsTable(language, actions)
  const { title, columns, rows } = table
  const lines = rows.map(({ values }) => values)
  return {
    name: `${title}.${format}`,
    type: TYPES[format],
    chunks:
      format === 'csv'
        ? [csvHead(dialect, columns), csvLines(dialect, lines)]
        : zip(xlsxParts({ title, language, tables: [table] })),
  }
}
