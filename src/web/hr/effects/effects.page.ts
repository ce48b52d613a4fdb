import { VERDICTS } from '#src/core/actions/effect/effect.ts'
import type { Worked } from '#src/core/actions/effect/worked.ts'
import type { Bounds } from '#src/core/report/figures-bounds.ts'
import { formatNumber } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { ListedEffect, WhatWorked } from '#src/services/actions/effects/what-worked.ts'
import { NOTHING, scoreText, signedPoints } from '#src/web/hr/charts/figures.ts'
import { reportPath } from '#src/web/hr/crumbs.ts'
import { aimName, factorName, titleIn } from '#src/web/hr/effects/names.ts'
import { intervalText } from '#src/web/hr/report/differences.ts'
import { FORMATS } from '#src/web/hr/tables/files.ts'
import { choice, type Table } from '#src/web/parts.page.ts'
import { frame, type Reader } from '#src/web/reader.ts'

export const WORKED_PATH = '/what-worked'

/** Over all actions: how many of a kind did what, and the list. */
export function effectsPage(reader: Reader, worked: WhatWorked) {
  const { language } = reader
  const { effects, factors, factor } = worked
  return {
    ...frame(reader, say(language, 'effect.page.title')),
    empty: factors.length === 0 ? emptyPart(language) : null,
    filter: factors.length > 0 ? filterPart(language, worked) : null,
    noneOf: factor !== null && effects.length === 0 ? say(language, 'effect.page.none-of') : null,
    downloads: effects.length > 0 ? downloadLinks(language, factor) : null,
    kinds: effects.length > 0 ? kindsTable(language, worked) : null,
    ideas: worked.ideas.length > 0 ? ideasTable(language, worked) : null,
    list: effects.length > 0 ? listTable(language, worked) : null,
  }
}

const emptyPart = (language: Language) => ({
  title: say(language, 'effect.page.none'),
  text: say(language, 'effect.page.none.text'),
  action: null,
})

const filterPart = (language: Language, { factors, factor, questionnaires }: WhatWorked) => ({
  action: WORKED_PATH,
  button: say(language, 'effect.filter.show'),
  choice: choice({
    name: 'factor',
    label: say(language, 'effect.filter'),
    options: [
      { value: '', label: say(language, 'effect.filter.all'), selected: factor === null },
      ...factors.map((id) => ({
        value: id,
        label: factorName(language, questionnaires, id),
        selected: factor === id,
      })),
    ],
  }),
})

function downloadLinks(language: Language, factor: string | null) {
  const query = factor === null ? '' : `&factor=${encodeURIComponent(factor)}`
  return FORMATS.toReversed().map((format) => {
    const text = say(language, `export.${format}`)
    return {
      href: `${WORKED_PATH}/effects.${format}?language=${language}${query}`,
      label: say(language, 'effect.download.as', { format: text }),
      text,
    }
  })
}

const kindsTable = (language: Language, { kinds, questionnaires }: WhatWorked): Table => ({
  caption: say(language, 'effect.kinds.table'),
  columns: workedColumns(language, say(language, 'effect.column.kind')),
  rows: kinds.map(({ factor, step, ...one }) => ({
    head: say(language, 'effect.kind', {
      factor: factorName(language, questionnaires, factor),
      step: say(language, `effect.step.${step}`),
    }),
    href: null,
    cells: workedCells(language, one),
  })),
})

const ideasTable = (language: Language, { ideas }: WhatWorked): Table => ({
  caption: say(language, 'effect.ideas.table'),
  columns: workedColumns(language, say(language, 'effect.column.idea')),
  rows: ideas.map(({ title, ...one }) => ({
    head: titleIn(language, title),
    href: null,
    cells: workedCells(language, one),
  })),
})

const workedColumns = (language: Language, first: string) => [
  { label: first, numeric: false },
  ...VERDICTS.map((verdict) => ({
    label: say(language, `effect.count.${verdict}`),
    numeric: true,
  })),
  { label: say(language, 'effect.column.pooled'), numeric: false },
]

const workedCells = (language: Language, { counts, pooled }: Worked) => [
  ...VERDICTS.map((verdict) => ({ text: formatNumber(language, counts[verdict]), numeric: true })),
  { text: pooled ? pooledText(language, pooled) : NOTHING, numeric: false },
]

function pooledText(language: Language, pooled: NonNullable<Worked['pooled']>): string {
  const [low, high] = pooled.interval
  return say(language, 'effect.pooled', {
    difference: signedPoints(language, pooled.difference),
    low: signedPoints(language, low),
    high: signedPoints(language, high),
    acting: formatNumber(language, pooled.acting),
    controls: formatNumber(language, pooled.controls),
  })
}

const listTable = (language: Language, worked: WhatWorked): Table => ({
  caption: say(language, 'effect.list.table'),
  columns: [
    { label: say(language, 'effect.column.action'), numeric: false },
    { label: say(language, 'effect.column.verdict'), numeric: false },
    { label: say(language, 'report.department'), numeric: false },
    { label: say(language, 'effect.column.aim-and-surveys'), numeric: false },
    { label: say(language, 'effect.column.score'), numeric: true },
    { label: say(language, 'effect.column.people'), numeric: true },
    { label: say(language, 'effect.column.difference'), numeric: true },
  ],
  rows: worked.effects.map((one) => ({
    head: titleIn(language, one.action.title),
    href: linkOf(one),
    cells: cellsOf(language, worked, one),
  })),
})

/** Section 11 of the report that measured it. */
const linkOf = ({ until, department: { unit } }: ListedEffect) =>
  unit === null ? null : `${reportPath(until.id, unit)}#effects`

function cellsOf(language: Language, { questionnaires }: WhatWorked, one: ListedEffect) {
  const { action, department, since, until, effect } = one
  const { before, after, difference, interval, reason, verdict } = effect
  const words = say(language, `effect.verdict.${verdict}`)
  const pair = (write: (cell: NonNullable<typeof before>) => string) =>
    before && after
      ? say(language, 'effect.arrow', { before: write(before), after: write(after) })
      : NOTHING
  const cell = (text: string, numeric = false) => ({ text, numeric })
  return [
    cell(reason ? `${words}. ${say(language, `effect.reason.${reason}`)}` : words),
    cell(department.label),
    cell(
      say(language, 'effect.aim-and-surveys', {
        aim: aimName(language, questionnaires, action),
        surveys: say(language, 'effect.surveys', { since: since.title, until: until.title }),
      }),
    ),
    cell(
      pair((one) => scoreText(language, one)),
      true,
    ),
    cell(
      pair(({ counted }) => formatNumber(language, counted)),
      true,
    ),
    cell(differenceText(language, difference, interval), true),
  ]
}

function differenceText(language: Language, difference: number | null, interval: Bounds | null) {
  if (difference === null) return NOTHING
  const points = signedPoints(language, difference)
  if (interval === null) return points
  return say(language, 'effect.difference.short', {
    points,
    interval: intervalText(language, interval),
  })
}
