import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import { FORMATS } from '#src/web/hr/tables/files.ts'
import type { Link } from '#src/web/layout.page.ts'

type Download = Link & { text: string }

/** Links to a report as files, in the language of the page; who has an annex may leave it out. */
export function reportDownloads(
  language: Language,
  { campaign, report: { department }, isLimited }: ReportReading,
): Download[] {
  const path = `/campaigns/${campaign.id}/results/${department.id}/report`
  const pdf = (text: string, query = '') => ({
    href: `${path}.pdf?language=${language}${query}`,
    label: say(language, 'export.report-as', { format: text }),
    text,
  })
  return [
    ...(isLimited
      ? [pdf(say(language, 'export.pdf'))]
      : [
          pdf(say(language, 'export.pdf.two-pages'), '&annex=no'),
          pdf(say(language, 'export.pdf.annex')),
        ]),
    ...linksTo(language, path, 'export.report-as'),
  ]
}

/** Links to all departments as files. */
export const departmentDownloads = (language: Language, campaign: string) =>
  linksTo(language, `/campaigns/${campaign}/results/departments`, 'export.company-as')

function linksTo(
  language: Language,
  path: string,
  label: 'export.report-as' | 'export.company-as',
): Download[] {
  return FORMATS.toReversed().map((format) => {
    const text = say(language, `export.${format}`)
    return {
      href: `${path}.${format}?language=${language}`,
      label: say(language, label, { format: text }),
      text,
    }
  })
}
