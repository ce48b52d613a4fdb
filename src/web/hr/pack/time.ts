import type { WorksCouncilPack } from '#src/core/papers/works-council-pack.ts'
import { formatDate, formatDuration } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import { type Term, term } from '#src/web/hr/pack/terms.ts'

/** The days of a campaign, and how far they may still move. */
export function dateTerms(language: Language, { dates, mails }: WorksCouncilPack): Term[] {
  const { opensOn, closesOn, latestClosesOn, graceHours, timeZone, promisedClosesOn } = dates
  const day = formatDate(language, closesOn)
  const moved =
    promisedClosesOn &&
    say(language, 'pack.dates.extended', { day, promised: formatDate(language, promisedClosesOn) })
  return [
    term(say(language, 'admin.first-day'), formatDate(language, opensOn)),
    term(say(language, 'admin.last-day'), moved ?? day),
    term(say(language, 'admin.latest-day'), formatDate(language, latestClosesOn)),
    term(say(language, 'admin.grace-period'), say(language, 'admin.hours', { count: graceHours })),
    term(say(language, 'admin.time-zone'), timeZone),
    term(say(language, 'pack.dates.mails'), say(language, 'pack.dates.mails-limits', mails)),
  ]
}

/** What is kept for how long, and what nobody deletes by itself. */
export function keptPart(language: Language, { retention }: WorksCouncilPack) {
  return {
    lead: say(language, 'survey.privacy.stored.text'),
    terms: [
      term(say(language, 'pack.kept.comments'), formatDuration(language, retention.comments)),
      term(say(language, 'pack.kept.reports'), formatDuration(language, retention.reports)),
    ],
    notes: [
      say(language, 'pack.kept.by-hand'),
      say(language, 'pack.kept.asked'),
      say(language, 'pack.kept.backups'),
    ],
  }
}
