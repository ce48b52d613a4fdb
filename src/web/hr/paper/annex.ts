import { say } from '#src/core/words/words.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import { measureSection } from '#src/web/hr/measure.ts'
import { printed, wordsOf } from '#src/web/hr/paper/print-chart.ts'
import { agreementFigure } from '#src/web/hr/report/agreement.ts'
import { annex } from '#src/web/hr/report/annex.ts'
import { commentSection } from '#src/web/hr/report/comments.ts'
import { comparedSection } from '#src/web/hr/report/compared.ts'
import { driverSection } from '#src/web/hr/report/drivers.ts'
import type { Asked } from '#src/web/hr/report/item-figures.ts'
import { methodSentences } from '#src/web/hr/report/method.ts'
import { numbersSection } from '#src/web/hr/report/numbers.ts'
import { outcomeSection } from '#src/web/hr/report/outcomes.ts'
import { reliability } from '#src/web/hr/report/reliability.ts'
import { segmentSection } from '#src/web/hr/report/segments.ts'
import type { Figure, Table } from '#src/web/parts.page.ts'

/** What HR reads behind the two pages: what is sure, every question, who said what, and the whole method. */
export function annexPart(asked: Asked, reading: ReportReading) {
  const { language } = asked
  const { coded } = reliability(language, reading)
  return {
    title: say(language, 'paper.annex'),
    lead: say(language, 'paper.annex.lead'),
    coded: coded.length > 0 ? { title: say(language, 'paper.coded'), texts: coded } : null,
    parts: [...findingParts(asked, reading), ...questionParts(asked, reading)],
    segments: segmentPart(asked, reading),
    comments: commentPart(asked, reading),
    numbers: numberParts(asked, reading),
    method: { title: say(language, 'report.method'), lines: methodSentences(asked, reading) },
  }
}

/** What the two pages have no room for: each comparison, who answered alike, what goes with satisfaction. */
function findingParts({ language }: Asked, reading: ReportReading) {
  const compared = comparedSection(language, reading)
  const drivers = driverSection(language, reading)?.figure
  return [
    {
      title: compared.title,
      figures: compared.table
        ? [
            {
              title: null,
              subtitle: compared.lead,
              picture: null,
              notes: [...compared.findings, ...compared.reasons, ...compared.notes],
              table: compared.table,
            },
          ]
        : [],
    },
    ...[agreementFigure(language, reading), ...(drivers ? [drivers] : [])].map((figure) => ({
      title: figure.title,
      figures: [onPaper(figure, true)],
    })),
  ].filter(({ figures }) => figures.length > 0)
}

function questionParts(asked: Asked, reading: ReportReading) {
  const outcomes = reading.report.outcomes.length > 0 ? outcomeSection(asked, reading) : null
  return [...annex(asked, reading), ...(outcomes ? [outcomes] : [])].map(({ title, figures }) => ({
    title,
    figures: figures.map((figure) => onPaper(figure, figure.title === title)),
  }))
}

/** The statistics as numbers: of this department, and how good the measure is in the whole company. */
function numberParts({ language, questionnaire }: Asked, reading: ReportReading) {
  const own = numbersSection(language, reading)
  const measure = measureSection(language, { company: reading.report.company, questionnaire })
  return [
    ...(own ? [{ ...own, tables: own.tables.map(asNumbers) }] : []),
    ...(measure
      ? [
          {
            title: measure.title,
            notes: [measure.lead, ...(measure.numbers?.notes ?? [])],
            tables: [measure.table, ...(measure.numbers?.tables ?? [])].map(asNumbers),
          },
        ]
      : []),
  ]
}

const asNumbers = (table: Table) => ({ title: table.caption, table })

/** Comments as they stand now: what HR removed is a note in its place. */
function commentPart(asked: Asked, reading: ReportReading) {
  const { lead, reasons, questions } = commentSection(asked, reading)
  return {
    title: say(asked.language, 'report.comments'),
    lead,
    reasons,
    questions: questions.map(({ text, kind, count, comments, gap, paper }) => ({
      text,
      kind,
      count,
      comments: comments.map(
        ({ removed, pieces }) => removed ?? pieces.map((piece) => piece.text).join(''),
      ),
      notes: [gap, paper].filter((note) => note !== null),
    })),
  }
}

const onPaper = ({ title, subtitle, svg, notes, table }: Figure, isHeaded = false) => ({
  title: isHeaded ? null : title,
  subtitle,
  notes,
  table,
  picture: svg === '' ? null : printed(svg, wordsOf(table)),
})

function segmentPart({ language }: Asked, reading: ReportReading) {
  const section = segmentSection(language, reading)
  if (!section) return null
  return {
    title: say(language, 'report.segments'),
    notes: section.notes,
    dimensions: section.dimensions.map(({ title, none, figure }) => ({
      title,
      none,
      figure: figure && onPaper(figure),
    })),
  }
}
