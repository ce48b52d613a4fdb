import type { Link } from '#src/web/layout.page.ts'

// What the partials of views/partials need; total, because a strict template refuses an absent name.

export type Field = {
  id: string
  name: string
  label: string
  type: string
  value: string
  hint: string | null
  problem: string | null
  required: boolean
  autocomplete: string | null
  described: string | null
}

/** One labelled input for the partial `field`; what is not said is empty and compulsory. */
export function field(choices: Partial<Field> & { name: string; label: string }): Field {
  const given = {
    id: choices.name,
    type: 'text',
    value: '',
    hint: null,
    problem: null,
    required: true,
    autocomplete: null,
    ...choices,
  }
  return { ...given, described: describedBy(given) }
}

export type Choice = Omit<Field, 'type' | 'value' | 'required' | 'autocomplete'> & {
  options: { value: string; label: string; selected: boolean }[]
}

/** A drop-down for the partial `choice`. */
export function choice(
  choices: Partial<Choice> & { name: string; label: string; options: Choice['options'] },
): Choice {
  const given = { id: choices.name, hint: null, problem: null, ...choices }
  return { ...given, described: describedBy(given) }
}

/** `kind` is the class of the partial `notice`; an alert is read out at once, and with `focus` the page begins there. */
export type Notice = {
  kind: '' | 'good' | 'warning' | 'problem'
  title: string | null
  text: string
  alert: boolean
  focus?: boolean
}

export type Empty = {
  title: string
  text: string
  action: { href: string; label: string } | null
}

export type ProblemList = {
  problemsTitle: string
  problems: { text: string; href: string | null }[]
}

/** The way on in a list that is shown in parts; `label` tells one pager of a page from another. */
export type Pager = { label: string; text: string; previous: Link | null; next: Link | null }

export type Table = {
  caption: string
  columns: { label: string; numeric: boolean }[]
  rows: TableRow[]
}

type TableRow = {
  head: string
  href: string | null
  cells: { text: string; numeric: boolean }[]
}

/** `narrow` = the same chart for a phone, where it has one. */
export type Figure = {
  title: string
  subtitle: string | null
  svg: string
  narrow?: string
  notes: string[]
  table: Table
}

export type Band = { label: string; text: string; svg: string }

function describedBy(given: { id: string; hint: string | null; problem: string | null }) {
  const ids = [given.hint && `${given.id}-hint`, given.problem && `${given.id}-problem`]
  return ids.filter(Boolean).join(' ') || null
}
