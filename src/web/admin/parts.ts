import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Problem } from '#src/core/problem.ts'
import type { Language } from '#src/core/words/language.ts'
import { partSentences, problemMessage } from '#src/core/words/problem-sentences.ts'
import { isWordKey, say, sayWith } from '#src/core/words/words.ts'
import type { Notice, Pager, ProblemList, Table } from '#src/web/parts.page.ts'
import type { Reader } from '#src/web/reader.ts'

const ROWS = 100

/** A part of a long list, with the way to the rows before and behind it. */
export type Shown<Row> = Readonly<{
  rows: readonly Row[]
  pager: Pager | null
}>

/** The rows from number `from` on: no page has more than a hundred. */
export function shownOf<Row>(reader: Reader, all: readonly Row[], from: number): Shown<Row> {
  const start = Math.min(from, Math.max(0, all.length - 1))
  const rows = all.slice(start, start + ROWS)
  return { rows, pager: pagerOf(reader, { from: start, shown: rows.length, count: all.length }) }
}

type Part = Readonly<{ from: number; shown: number; count: number }>

/** The way through a list of which a part is shown; `query` = what else the list was asked for with. */
export function pagerOf(
  { language }: Reader,
  { from, shown, count }: Part,
  query: Readonly<Record<string, string>> = {},
): Pager | null {
  if (shown === count) return null
  const to = from + shown
  const text = say(language, 'admin.shown', { from: from + 1, to, count })
  const link = (start: number, key: 'admin.shown-previous' | 'admin.shown-next') => ({
    href: `?${new URLSearchParams({ ...query, from: String(start) })}`,
    label: say(language, key),
  })
  return {
    label: text,
    text,
    previous: from > 0 ? link(Math.max(0, from - ROWS), 'admin.shown-previous') : null,
    next: to < count ? link(to, 'admin.shown-next') : null,
  }
}

/** The number of the first row that a page was asked for. */
export const fromOf = ({ query }: FastifyRequest): number => From.parse(query).from
const From = z.object({ from: z.coerce.number().int().min(0).catch(0) })

export const textCell = (text: string) => ({ text, numeric: false })
export const numberCell = (text: string) => ({ text, numeric: true })
export const textColumn = (label: string) => ({ label, numeric: false })
export const numberColumn = (label: string) => ({ label, numeric: true })

/** Terms and what holds for them, as a table of two columns. */
export function termsTable(
  language: Language,
  caption: string,
  terms: readonly (readonly [string, string])[],
): Table {
  return {
    caption,
    columns: [textColumn(say(language, 'admin.what')), textColumn(say(language, 'admin.value'))],
    rows: terms.map(([head, text]) => ({ head, href: null, cells: [textCell(text)] })),
  }
}

/** What `?done=` says was done, once, after the form that did it. */
export function doneNotice({ language }: Reader, request: FastifyRequest): Notice | null {
  const { done } = request.query as Record<string, unknown>
  const key = `admin.done.${String(done)}`
  return isWordKey(key) ? good(sayWith(language, key)) : null
}

export const good = (text: string): Notice => ({ kind: 'good', title: null, text, alert: false })

/** The problem of a form with each of its reasons; a field that it belongs to is linked. */
export function problemList(
  language: Language,
  problem: Problem | null,
  field: string | null = null,
): ProblemList {
  const reasons = problem ? partSentences(language, problem) : []
  const problems = reasons.map((text) => ({ text, href: null as string | null }))
  if (!problem) return { problemsTitle: '', problems }
  const message = problemMessage(language, problem)
  if (problems.length > 0) return { problemsTitle: message, problems }
  return {
    problemsTitle: say(language, 'common.problems', { count: 1 }),
    problems: [{ text: message, href: field && `#${field}` }],
  }
}
