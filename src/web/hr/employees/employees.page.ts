import { formatDate } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { ResultsRelease } from '#src/services/loop/release-results.ts'
import { crumbs } from '#src/web/hr/crumbs.ts'
import { frame, type Reader } from '#src/web/reader.ts'

/** The page of the release to employees: what would happen, or what became of the mails. */
export function employeesPage(reader: Reader, release: ResultsRelease) {
  const { language } = reader
  const { campaign, isPromised } = release
  const title = say(language, 'loop.release.title')
  const path = employeesPath(campaign.id)
  return {
    ...frame(reader, title),
    crumbs: crumbs(language, campaign.id, [], title),
    campaign: campaign.title,
    notPromised: isPromised ? null : say(language, 'loop.not-promised'),
    release:
      isPromised && campaign.resultsOn === null
        ? { action: path, sentences: before(language, release) }
        : null,
    released:
      isPromised && campaign.resultsOn !== null
        ? { sentences: after(language, campaign.resultsOn, release) }
        : null,
    links: isPromised ? { notices: `${path}/notices`, csv: `${path}/links.csv` } : null,
  }
}

export const employeesPath = (campaign: string) => `/campaigns/${campaign}/results/employees`

function before(language: Language, { hasMail, waiting, waitUntil }: ResultsRelease): string[] {
  if (waiting === 0) return [say(language, 'loop.release.no-mails')]
  return [
    say(language, 'loop.release.mails', { waiting }),
    ...(hasMail ? [] : [say(language, 'loop.release.no-mailer')]),
    ...until(language, waitUntil),
  ]
}

function after(
  language: Language,
  day: string,
  { hasMail, waiting, refused, waitUntil }: ResultsRelease,
): string[] {
  return [
    say(language, 'loop.released', { day: formatDate(language, day) }),
    ...(waiting > 0
      ? [say(language, 'loop.released.waiting', { waiting }), ...until(language, waitUntil)]
      : [say(language, 'loop.released.all-left')]),
    ...(waiting > 0 && !hasMail ? [say(language, 'loop.release.no-mailer')] : []),
    ...(refused > 0 ? [say(language, 'loop.released.refused', { refused })] : []),
  ]
}

const until = (language: Language, day: string | null) =>
  day === null ? [] : [say(language, 'loop.release.until', { day: formatDate(language, day) })]
