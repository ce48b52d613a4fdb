import type { Reason } from '#src/core/report/detail.ts'
import { formatDate } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import { signedPoints } from '#src/web/hr/charts/figures.ts'
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
type Kind = 'vsRest' | 'vsPrevious'

const OTHER = { vsRest: 'rest', vsPrevious: 'previous' } as const

/** The factors against the rest of the company and against last time: what is sure, what is not, and why. */
export function comparedSection(language: Language, reading: ReportReading) {
  const kinds = kindsOf(reading)
  return {
    title: say(language, 'statistics.compared'),
    lead: hasTests(reading) ? say(language, 'statistics.compared.lead') : null,
    findings: (['vsRest', 'vsPrevious'] as const).flatMap((kind) =>
      findingsOf(language, reading, kind),
    ),
    reasons: reasonsOf(language, reading, kinds),
    table: kinds.length > 0 ? comparedTable(language, reading, kinds) : null,
    notes: notesOf(language, reading),
  }
}

/** With whom this report can be compared at all. */
const kindsOf = ({ report }: ReportReading): Kind[] =>
  (['vsRest', 'vsPrevious'] as const).filter((kind) =>
    report.factors.some((factor) => factor[OTHER[kind]] !== null),
  )

const isTested = ({ report }: ReportReading, kind: Kind) =>
  report.factors.some(({ detail }) => detail?.[kind])

const hasTests = (reading: ReportReading) =>
  isTested(reading, 'vsRest') || isTested(reading, 'vsPrevious')

/** What stands out, named by its mark; that nothing does, where anything was tested. */
function findingsOf(language: Language, reading: ReportReading, kind: Kind): string[] {
  const { factors } = reading.report
  if (!isTested(reading, kind)) return []
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
function reasonsOf(language: Language, reading: ReportReading, kinds: readonly Kind[]): string[] {
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

function comparedTable(language: Language, reading: ReportReading, kinds: readonly Kind[]): Table {
  return {
    caption: say(language, 'statistics.compared.table'),
    columns: [
      { label: say(language, 'report.factor'), numeric: false },
      ...kinds.flatMap((kind) => [
        { label: say(language, `statistics.${OTHER[kind]}`), numeric: true },
        {
          label: say(language, kind === 'vsRest' ? 'statistics.difference' : 'statistics.change'),
          numeric: true,
        },
        ...(isTested(reading, kind)
          ? [{ label: say(language, 'statistics.interval'), numeric: true }]
          : []),
        { label: say(language, 'statistics.meaning'), numeric: false },
      ]),
    ],
    rows: reading.report.factors.map((factor) => ({
      head: titleOf(language, reading, factor.id),
      href: null,
      cells: kinds.flatMap((kind) => [
        { text: otherScore(language, factor[OTHER[kind]]), numeric: true },
        { text: differenceCell(language, factor, factor[OTHER[kind]]), numeric: true },
        ...(isTested(reading, kind)
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
  kind: Kind,
): string {
  if (factor.detail?.[kind])
    return markText(language, factor, kind) ?? say(language, `statistics.${kind}.none`)
  const reason: Reason = factor.reasons.detail ?? factor.reasons[kind] ?? 'no-variance'
  const first = factor[OTHER[kind]] === null ? (factor.reasons[kind] ?? reason) : reason
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
    ...(hasTests(reading)
      ? [say(language, 'statistics.interval.why'), say(language, 'statistics.interval.limits')]
      : []),
    say(language, 'statistics.compared.unrounded'),
  ]
}
