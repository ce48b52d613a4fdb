import { formatDate } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import { employeesPath } from '#src/web/hr/employees/employees.page.ts'

/** What only those see who may release the reports. */
export type ReleaseView = Readonly<{
  releasedOn: string | null
  /** The day on which employees were let read their results. */
  resultsOn: string | null
  hasMail: boolean
  /** Managers of the roster who have no account to read with. */
  managersWithout: number
}>

export function releaseParts(language: Language, campaign: string, view: ReleaseView | null) {
  return {
    release:
      view && view.releasedOn === null
        ? { action: `/campaigns/${campaign}/results/release`, hasMail: view.hasMail }
        : null,
    released: view?.releasedOn
      ? say(language, 'report.released', { day: formatDate(language, view.releasedOn) })
      : null,
    employees: view && {
      href: employeesPath(campaign),
      label: say(language, 'loop.release.see'),
      text: view.resultsOn
        ? say(language, 'loop.released', { day: formatDate(language, view.resultsOn) })
        : say(language, 'loop.release.not-yet'),
    },
    managers:
      view && view.managersWithout > 0
        ? say(language, 'access.managers-without', { count: view.managersWithout })
        : null,
  }
}
