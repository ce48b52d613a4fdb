import { formatNumber, formatPercent } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import { NOTHING, scoreText, signedPoints } from '#src/web/hr/charts/figures.ts'
import { type Quadrant, quadrant } from '#src/web/hr/charts/quadrant.ts'
import { inBothRooms } from '#src/web/hr/charts/svg.ts'
import { meaningOf } from '#src/web/hr/report/compared.ts'
import { differenceCell, markText } from '#src/web/hr/report/differences.ts'
import { titleOf } from '#src/web/hr/report/factors.ts'
import { whyNot } from '#src/web/hr/report/why-not.ts'
import type { Figure, Table } from '#src/web/parts.page.ts'

type Factor = ReportReading['report']['factors'][number]
type Driver = Readonly<{ id: string; share: number; correlation: number; factor: Factor }>

/** What is said where the company has no drivers, or a figure with its table; `null` where nobody asked for them. */
type DriverSection = Readonly<{ title: string; none: string | null; figure: Figure | null }> | null

/** What goes with satisfaction across the company, and where this department stands in it. Never a cause. */
export function driverSection(language: Language, reading: ReportReading): DriverSection {
  const drivers = reading.report.company?.drivers ?? null
  if (drivers === null) return null
  const title = say(language, 'statistics.drivers')
  if (drivers.reason !== null)
    return { title, none: say(language, `statistics.drivers.${drivers.reason}`), figure: null }
  const found = driversOf(reading)
  const isWhole = reading.report.factors.every(({ rest }) => rest === null)
  const why = isWhole ? null : notInterpreted(language, reading)
  const figure = {
    title,
    subtitle: [
      say(language, 'statistics.drivers.lead'),
      say(language, 'statistics.drivers.not-cause'),
    ].join(' '),
    ...(why === null ? quadrantOf(language, reading, found, isWhole) : { svg: '' }),
    notes: [
      ...(why === null ? [] : [why]),
      say(language, 'statistics.drivers.r-squared', {
        percent: formatPercent(language, drivers.rSquared ?? 0),
      }),
      say(language, 'statistics.drivers.share.why'),
      ...(why === null ? legend(language, isWhole) : []),
    ],
    table: driverTable(language, reading, found, isWhole),
  }
  return { title, none: null, figure }
}

/** From the one that goes most with satisfaction on. */
function driversOf({ report }: ReportReading): Driver[] {
  return (report.company?.drivers?.factors ?? [])
    .flatMap(({ id, share, correlation }) => {
      const factor = report.factors.find((one) => one.id === id)
      return factor ? [{ id, share, correlation, factor }] : []
    })
    .toSorted((one, other) => other.share - one.share)
}

/** A place in a field is an interpretation: none where differences are not interpreted. */
function notInterpreted(language: Language, reading: ReportReading): string | null {
  const { factors } = reading.report
  if (factors.some(({ detail }) => detail !== null)) return null
  return whyNot(language, reading, factors[0]?.reasons.detail ?? 'few-people')
}

function quadrantOf(
  language: Language,
  reading: ReportReading,
  drivers: readonly Driver[],
  isWhole: boolean,
) {
  const placed = drivers.flatMap(({ id, share, factor }) => {
    const value = isWhole ? factor.score : factor.detail ? (factor.rest?.difference ?? null) : null
    if (value === null) return []
    const label = titleOf(language, reading, id)
    const text = isWhole ? formatNumber(language, value) : valueTold(language, factor)
    const title = say(language, 'statistics.quadrant.point', {
      name: label,
      share: formatPercent(language, share),
      value: text,
    })
    return { label, title, x: share, y: value, isSure: isWhole || isMarked(factor) }
  })
  const field: Quadrant = {
    language,
    name: say(language, isWhole ? 'statistics.quadrant.company' : 'statistics.quadrant'),
    axes: {
      x: say(language, 'statistics.quadrant.x'),
      y: say(language, isWhole ? 'statistics.quadrant.y.company' : 'statistics.quadrant.y'),
      yText: (value) => (isWhole ? formatNumber(language, value) : signedPoints(language, value)),
    },
    middle: { x: 1 / drivers.length, y: isWhole ? meanOf(placed.map(({ y }) => y)) : 0 },
    corners: [
      say(language, 'statistics.quadrant.fine'),
      say(language, 'statistics.quadrant.keep'),
      say(language, 'statistics.quadrant.first'),
      say(language, 'statistics.quadrant.watch'),
    ],
    points: placed,
  }
  return inBothRooms(quadrant(field))
}

const isMarked = ({ detail }: Factor) => (detail?.vsRest?.mark ?? null) !== null

function valueTold(language: Language, factor: Factor): string {
  const words = markText(language, factor, 'vsRest') ?? say(language, 'statistics.vsRest.none')
  return `${differenceCell(language, factor, factor.rest)}, ${words}`
}

const meanOf = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

const legend = (language: Language, isWhole: boolean) =>
  isWhole
    ? [say(language, 'statistics.quadrant.lines')]
    : [say(language, 'statistics.quadrant.marked'), say(language, 'statistics.quadrant.lines.rest')]

function driverTable(
  language: Language,
  reading: ReportReading,
  drivers: readonly Driver[],
  isWhole: boolean,
): Table {
  const last = isWhole ? 'report.score' : 'statistics.difference'
  return {
    caption: say(
      language,
      isWhole ? 'statistics.drivers.table.company' : 'statistics.drivers.table',
    ),
    columns: [
      { label: say(language, 'report.factor'), numeric: false },
      { label: say(language, 'statistics.drivers.share'), numeric: true },
      { label: say(language, 'statistics.drivers.direction'), numeric: false },
      { label: say(language, last), numeric: true },
      ...(isWhole ? [] : [{ label: say(language, 'statistics.meaning'), numeric: false }]),
    ],
    rows: drivers.map(({ id, share, correlation, factor }) => ({
      head: titleOf(language, reading, id),
      href: null,
      cells: [
        { text: formatPercent(language, share), numeric: true },
        {
          text: say(language, `statistics.drivers.${correlation < 0 ? 'against' : 'with'}`),
          numeric: false,
        },
        {
          text: isWhole
            ? ownScore(language, factor)
            : differenceCell(language, factor, factor.rest),
          numeric: true,
        },
        ...(isWhole
          ? []
          : [{ text: meaningOf(language, reading, factor, 'vsRest'), numeric: false }]),
      ],
    })),
  }
}

const ownScore = (language: Language, { score, codedShare, bounds }: Factor) =>
  score === null ? NOTHING : scoreText(language, { score, codedShare, bounds })
