import {
  COMPARED_WITH,
  COMPARISONS,
  type Comparison,
  type Reason,
} from '#src/core/report/detail.ts'
import { formatDate } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import { signedPoints } from '#src/web/hr/charts/figures.ts'
import { comparisonsIn, hasTests, isTested } from '#src/web/hr/report/comparison.ts'
import {
  differenceCell,
  intervalText,
  markText,
  otherScore,
} from '#src/web/hr/report/differences.ts'
import { titleOf } from '#src/web/hr/report/factors.ts'
import { whyNot, whyNotInShort } from '#src/web/hr/report/why-not.ts'
import type { Table } from '#src/web/parts.page.ts'

type Factor = ReportReading['report']['factors'][number]

/** The factors against the rest of the company and against last time: what is sure, what is not, and why. */
export function comparedSection(language: Language, reading: ReportReading) {
  const { factors } = reading.report
  const kinds = comparisonsIn(factors)
  return {
    title: say(language, 'statistics.compared'),
    lead: hasTests(factors) ? say(language, 'statistics.compared.lead') : null,
    findings: COMPARISONS.flatMap((kind) => findingsOf(language, reading, kind)),
    reasons: reasonsOf(language, reading, kinds),
    table: kinds.length > 0 ? comparedTable(language, reading, kinds) : null,
    notes: notesOf(language, reading),
  }
}

/** What stands out, named by its mark; that nothing does, where anything was tested. */
function findingsOf(language: Language, reading: ReportReading, kind: Comparison): string[] {
  const { factors } = reading.report
  if (!isTested(factors, kind)) return []
  const found = (['above', 'below'] as const).flatMap((mark) => {
    const names = factors
      .filter(({ detail }) => detail?.[kind]?.mark === mark)
      .map((factor) =>
        say(language, 'statistics.marked.one', {
          name: titleOf(language, reading, factor.id),
          difference: signedPoints(language, factor.detail?.[kind]?.difference ?? 0),
        }),
      )
    if (names.length === 0) return []
    return say(language, 'statistics.marked', {
      mark: say(language, `statistics.${kind}.${mark}`),
      names: names.join(' · '),
    })
  })
  return found.length > 0 ? found : [say(language, `statistics.${kind}.nothing`)]
}

/** Each reason once, with the factors that it holds for where it does not hold for all. */
function reasonsOf(
  language: Language,
  reading: ReportReading,
  kinds: readonly Comparison[],
): string[] {
  const { factors, previous } = reading.report
  const held = new Map<Reason, Set<string>>()
  for (const { id, detail, reasons } of factors) {
    const own = detail ? kinds.map((kind) => reasons[kind]) : [reasons.detail]
    const before = previous && !kinds.includes('vsPrevious') ? [reasons.vsPrevious] : []
    for (const reason of [...own, ...before])
      if (reason !== undefined && reason !== 'no-rest' && reason !== 'no-previous')
        held.set(reason, (held.get(reason) ?? new Set()).add(id))
  }
  return [
    ...[...held].map(([reason, ids]) => {
      const told = whyNot(language, reading, reason)
      if (ids.size === factors.length) return told
      const names = [...ids].map((id) => titleOf(language, reading, id))
      return say(language, 'statistics.reason.of', {
        names: names.join(' · '),
        reason: told,
      })
    }),
    ...(previous ? [] : [say(language, 'statistics.reason.no-previous')]),
  ]
}

function comparedTable(
  language: Language,
  reading: ReportReading,
  kinds: readonly Comparison[],
): Table {
  return {
    caption: say(language, 'statistics.compared.table'),
    columns: [
      { label: say(language, 'report.factor'), numeric: false },
      ...kinds.flatMap((kind) => [
        { label: say(language, `statistics.${COMPARED_WITH[kind]}`), numeric: true },
        {
          label: say(language, kind === 'vsRest' ? 'statistics.difference' : 'statistics.change'),
          numeric: true,
        },
        ...(isTested(reading.report.factors, kind)
          ? [{ label: say(language, 'statistics.interval'), numeric: true }]
          : []),
        { label: say(language, 'statistics.meaning'), numeric: false },
      ]),
    ],
    rows: reading.report.factors.map((factor) => ({
      head: titleOf(language, reading, factor.id),
      href: null,
      cells: kinds.flatMap((kind) => [
        { text: otherScore(language, factor[COMPARED_WITH[kind]]), numeric: true },
        { text: differenceCell(language, factor, factor[COMPARED_WITH[kind]]), numeric: true },
        ...(isTested(reading.report.factors, kind)
          ? [
              {
                text: intervalText(language, factor.detail?.[kind]?.interval ?? null),
                numeric: true,
              },
            ]
          : []),
        { text: meaningOf(language, reading, factor, kind), numeric: false },
      ]),
    })),
  }
}

/** The mark, that there is none, or why nothing is said; in a few words. */
export function meaningOf(
  language: Language,
  reading: ReportReading,
  factor: Factor,
  kind: Comparison,
): string {
  if (factor.detail?.[kind])
    return markText(language, factor, kind) ?? say(language, `statistics.${kind}.none`)
  const reason: Reason = factor.reasons.detail ?? factor.reasons[kind] ?? 'no-variance'
  const first = factor[COMPARED_WITH[kind]] === null ? (factor.reasons[kind] ?? reason) : reason
  return whyNotInShort(language, reading, first)
}

function notesOf(language: Language, reading: ReportReading): string[] {
  const { previous } = reading.report
  return [
    ...(previous
      ? [
          say(language, 'statistics.previous.which', {
            title: previous.title,
            day: formatDate(language, previous.closesOn),
          }),
        ]
      : []),
    ...(hasTests(reading.report.factors)
      ? [say(language, 'statistics.interval.why'), say(language, 'statistics.interval.limits')]
      : []),
    say(language, 'statistics.compared.unrounded'),
  ]
}
