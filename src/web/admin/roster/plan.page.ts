import type { Problem } from '#src/core/problem.ts'
import type { Move } from '#src/core/roster/continued.ts'
import { shownReasons } from '#src/core/roster/parse-roster.ts'
import { isEmptyPlan, type RosterPlan } from '#src/core/roster/plan.ts'
import { totalsText } from '#src/core/roster/plan-lines.ts'
import {
  cellsOf,
  columnsOf,
  countOf,
  LIST_NAMES,
  type ListName,
  titleOf,
} from '#src/core/roster/plan-lists.ts'
import { formatList } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { partSentence, problemMessage } from '#src/core/words/problem-sentences.ts'
import { say } from '#src/core/words/words.ts'
import type { WaitingFile } from '#src/services/roster/upload.ts'
import { shownOf, textCell, textColumn } from '#src/web/admin/parts.ts'
import { clockOf } from '#src/web/admin/roster/age.parts.ts'
import type { Notice, Table } from '#src/web/parts.page.ts'
import { frame, type Reader } from '#src/web/reader.ts'

const FIRST_ROWS = 50
const SHOWN_SUGGESTIONS = 100
const SHOWN_UNHEEDED = 20
const ENCODINGS = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
} as const
const SEPARATORS = { ',': 'comma', ';': 'semicolon', '\t': 'tab' } as const

/** What a file would change, or the rows that keep it from being imported. */
export function planPage(reader: Reader, waiting: WaitingFile, problem: Problem | null) {
  const { language } = reader
  const { planned, chosen } = waiting
  return {
    ...frame(reader, say(language, 'roster.plan')),
    lead: say(language, 'roster.plan-lead', { time: clockOf(language, waiting.expires) }),
    recognised: recognisedText(language, waiting),
    changed: problem && changedNotice(language, problem),
    rejected: planned ? null : rejectedPart(language, waiting),
    planned: planned && {
      mark: planned.mark,
      totals: totalsText(language, planned.plan),
      warnings: warningsOf(language, planned.plan),
      choices: choicesOf(language, planned.plan, chosen),
      lists: LIST_NAMES.flatMap((name) => listPart(language, planned.plan, name)),
      unheeded: planned.plan.departments.unheeded
        .slice(0, SHOWN_UNHEEDED)
        .map(({ from, to, why }) => say(language, `roster.unheeded.${why}`, { from, to })),
      hasPeopleLeaving: planned.plan.people.left.length > 0,
    },
  }
}

/** One list of a plan in full, in pages. */
export function planListPage(reader: Reader, plan: RosterPlan, name: ListName, from: number) {
  const { language } = reader
  const all = cellsOf(language, { plan, name })
  const title = titleOf(language, name, all.length)
  const { rows, pager } = shownOf(reader, all, from)
  return {
    ...frame(reader, title),
    crumbs: {
      links: [
        { href: '/roster', label: say(language, 'admin.roster') },
        { href: '/roster/plan', label: say(language, 'roster.plan') },
      ],
      current: title,
    },
    table: listTable(language, name, rows, title),
    pager,
  }
}

/** How the file was read, with names that show whether that was right. */
function recognisedText(language: Language, { file: { recognised, people } }: WaitingFile) {
  const text = say(language, 'roster.recognised', {
    encoding: ENCODINGS[recognised.encoding],
    separator: SEPARATORS[recognised.separator],
  })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all that is not ASCII
  const accented = people.filter(({ name }) => /[^\u0000-\u007f]/.test(name)).slice(0, 3)
  if (recognised.encoding === 'utf-8' || accented.length === 0) return text
  const names = formatList(
    language,
    accented.map(({ name }) => name),
  )
  return `${text} ${say(language, 'roster.sample', { names })}`
}

const changedNotice = (language: Language, problem: Problem): Notice => ({
  kind: 'problem',
  title: say(language, 'roster.changed-title'),
  text: problemMessage(language, problem),
  alert: true,
  focus: true,
})

function rejectedPart(language: Language, { file }: WaitingFile) {
  const reasons = shownReasons(file)
  const all = file.rejected.reduce((sum, row) => sum + row.reasons.length, 0)
  return {
    title: say(language, 'roster.rejected', { count: file.rejected.length }),
    reasons: reasons.map((reason) => partSentence(language, reason)),
    more:
      all > reasons.length ? say(language, 'admin.roster-more', { shown: reasons.length }) : null,
  }
}

function warningsOf(language: Language, plan: RosterPlan): Notice[] {
  const notice = (key: 'nothing-changes' | 'many-leave', kind: Notice['kind']): Notice => ({
    kind,
    title: say(language, `roster.${key}`),
    text: say(language, `roster.${key}-text`),
    alert: false,
  })
  if (isEmptyPlan(plan)) return [notice('nothing-changes', '')]
  return 2 * plan.people.left.length > plan.before.people ? [notice('many-leave', 'warning')] : []
}

/** Departments that seem to go on: those to be decided, and those that were agreed to. */
function choicesOf(language: Language, plan: RosterPlan, chosen: readonly Move[]) {
  const agreed = chosen.filter(({ from, to }) =>
    plan.departments.continued.some((move) => move.from === from && move.to === to),
  )
  const suggested = plan.departments.suggested.slice(0, SHOWN_SUGGESTIONS)
  return [
    ...agreed.map((move) => choiceOf(language, move, '')),
    ...suggested.map(({ from, to, people, of }) =>
      choiceOf(language, { from, to }, say(language, 'roster.choice-people', { people, of })),
    ),
  ].map((choice, index) => ({ ...choice, id: `choice-${index}`, isChosen: index < agreed.length }))
}

const choiceOf = (language: Language, move: Move, hint: string) => ({
  value: JSON.stringify([move.from, move.to]),
  label: say(language, 'roster.choice', move),
  hint,
})

function listPart(language: Language, plan: RosterPlan, name: ListName) {
  const count = countOf(plan, name)
  if (count === 0) return []
  const title = titleOf(language, name, count)
  return [
    {
      title,
      table: listTable(language, name, cellsOf(language, { plan, name }, 0, FIRST_ROWS), title),
      all:
        count > FIRST_ROWS
          ? {
              href: `/roster/plan/${name}`,
              label: say(language, 'roster.all-of-list', { count }),
            }
          : null,
    },
  ]
}

function listTable(
  language: Language,
  name: ListName,
  rows: readonly (readonly string[])[],
  caption: string,
): Table {
  return {
    caption,
    columns: columnsOf(language, name).map(textColumn),
    rows: rows.map(([head = '', ...cells]) => ({ head, href: null, cells: cells.map(textCell) })),
  }
}
