import { say } from '#src/core/words/words.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import { printed, wordsOf } from '#src/web/hr/paper/print-chart.ts'
import { annex } from '#src/web/hr/report/annex.ts'
import { commentSection } from '#src/web/hr/report/comments.ts'
import { isCompared } from '#src/web/hr/report/comparison.ts'
import type { Asked } from '#src/web/hr/report/item-figures.ts'
import { methodSentences } from '#src/web/hr/report/method.ts'
import { outcomeSection } from '#src/web/hr/report/outcomes.ts'
import { reliability } from '#src/web/hr/report/reliability.ts'
import { segmentSection } from '#src/web/hr/report/segments.ts'
import type { Figure } from '#src/web/parts.page.ts'

/** What HR reads behind the two pages: every question, who said what, and the whole method. */
export function annexPart(asked: Asked, reading: ReportReading) {
  const { language } = asked
  const { coded } = reliability(language, reading)
  const outcomes = reading.report.outcomes.length > 0 ? outcomeSection(asked, reading) : null
  return {
    title: say(language, 'report.annex'),
    lead: say(language, 'paper.annex.lead'),
    coded: coded.length > 0 ? { title: say(language, 'paper.coded'), texts: coded } : null,
    parts: [...annex(asked, reading), ...(outcomes ? [outcomes] : [])].map(
      ({ title, figures }) => ({
        title,
        figures: figures.map((figure) => onPaper(figure, figure.title === title)),
      }),
    ),
    segments: segmentPart(asked, reading),
    comments: commentPart(asked, reading),
    method: {
      title: say(language, 'report.method'),
      lines: methodSentences(asked, reading, isCompared(reading.report)),
    },
  }
}

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
  picture: printed(svg, wordsOf(table)),
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
