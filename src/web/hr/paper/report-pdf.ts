import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { Context } from '#src/services/context.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import type { FileToSend } from '#src/web/files/send-file.ts'
import { reportPaper } from '#src/web/hr/paper/report.paper.ts'

export const PDF = 'application/pdf'

/** A report as PDF. Its annex is for those who read every report; a manager's file is the two pages. */
export async function reportPdf(
  { pool }: Context,
  language: Language,
  reading: ReportReading,
  annex: 'yes' | 'no',
): Promise<FileToSend> {
  const { campaign, report, isLimited } = reading
  const paper = reportPaper(language, reading, annex === 'yes' && !isLimited)
  const pdf = await pool.typeset(paper)
  const kind = say(language, 'export.file.report')
  return {
    name: `${campaign.title} – ${report.department.label} – ${kind}.pdf`,
    type: PDF,
    chunks: [Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)],
  }
}
