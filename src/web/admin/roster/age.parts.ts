import { formatClock, formatDate } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { RosterAge } from '#src/services/roster/age.ts'
import type { Notice } from '#src/web/parts.page.ts'
import { localTimeZone } from '#src/web/time-zone.ts'

/** A warning where the roster is so old that people joined, left and moved since; it stops nobody. */
export function agedNotice(language: Language, { at, days, isOld }: RosterAge): Notice | null {
  if (!at || !isOld) return null
  return {
    kind: 'warning',
    title: say(language, 'roster.old-title', { days }),
    text: say(language, 'roster.old', { day: dayOf(language, at) }),
    alert: false,
  }
}

/** The same beside the button that opens a campaign, in a sentence. */
export const agedOpening = (language: Language, { at, isOld }: RosterAge): string | null =>
  at && isOld ? say(language, 'roster.old-opening', { day: dayOf(language, at) }) : null

/** The day of a moment where the server stands. */
export const dayOf = (language: Language, moment: Date) =>
  formatDate(language, moment.toLocaleDateString('sv-SE', { timeZone: localTimeZone() }))

export const clockOf = (language: Language, moment: Date) =>
  formatClock(language, moment, localTimeZone())
