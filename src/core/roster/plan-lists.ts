import type { RosterPlan } from '#src/core/roster/plan.ts'
import type { Language } from '#src/core/words/language.ts'
import { isWordKey, say, sayWith } from '#src/core/words/words.ts'

type Column = 'email' | 'name' | 'department' | 'language' | 'from' | 'to'
type Row = Readonly<Partial<Record<Column, string>>>
type List = Readonly<{ columns: readonly Column[]; rows: (plan: RosterPlan) => readonly Row[] }>

const paths = (list: readonly string[]) => list.map((department) => ({ department }))

/** Everything that an import changes, list by list, in the order in which people ask for it. */
const LISTS = {
  added: {
    columns: ['email', 'name', 'department', 'language'],
    rows: (plan) => plan.people.added,
  },
  left: { columns: ['email', 'name', 'department'], rows: (plan) => plan.people.left },
  moved: { columns: ['email', 'name', 'from', 'to'], rows: (plan) => plan.people.moved },
  renamed: { columns: ['email', 'from', 'to'], rows: (plan) => plan.people.renamed },
  languages: { columns: ['email', 'name', 'from', 'to'], rows: (plan) => plan.people.languages },
  'departments-added': { columns: ['department'], rows: (plan) => paths(plan.departments.added) },
  'departments-continued': { columns: ['from', 'to'], rows: (plan) => plan.departments.continued },
  'departments-removed': {
    columns: ['department'],
    rows: (plan) => paths(plan.departments.removed),
  },
  'managers-added': {
    columns: ['email', 'name', 'department'],
    rows: (plan) => plan.people.managersAdded,
  },
  'managers-removed': {
    columns: ['email', 'name', 'department'],
    rows: (plan) => plan.people.managersRemoved,
  },
} as const satisfies Record<string, List>

export type ListName = keyof typeof LISTS

export const LIST_NAMES = Object.keys(LISTS) as ListName[]

export const isListName = (name: string): name is ListName => Object.hasOwn(LISTS, name)

/** How many rows a list has. */
export const countOf = (plan: RosterPlan, name: ListName): number => LISTS[name].rows(plan).length

export const titleOf = (language: Language, name: ListName, count: number): string =>
  say(language, `roster.list.${name}`, { count })

export const columnsOf = (language: Language, name: ListName): string[] =>
  LISTS[name].columns.map((column) => say(language, `roster.column.${column}`))

/** Rows of a list, from one number to another, as texts in the order of its columns. */
export function cellsOf(
  language: Language,
  { plan, name }: Readonly<{ plan: RosterPlan; name: ListName }>,
  from = 0,
  to = Infinity,
): string[][] {
  const { columns, rows }: List = LISTS[name]
  return rows(plan)
    .slice(from, to)
    .map((row) => columns.map((column) => cellOf(language, row[column] ?? '')))
}

/** A language by its name, all else as it is. */
function cellOf(language: Language, text: string): string {
  const key = `common.language.${text}`
  return isWordKey(key) ? sayWith(language, key) : text
}
