import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import { FORMATS } from '#src/web/hr/tables/files.ts'
import type { Link } from '#src/web/layout.page.ts'

type Download = Link & { text: string }

/** Links to a report as files, in the language of the page. */
export const reportDownloads = (language: Language, campaign: string, unit: number) =>
  linksTo(language, `/campaigns/${campaign}/results/${unit}/report`, 'export.report-as')

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
