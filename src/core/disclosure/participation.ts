/** How many passes were issued in a group, as the band that is published while a campaign is open. */
export type Band = { from: number; to: number }

const NIGHTS_UNSHOWN = 3
const DAY = 86_400_000

/** Rule R6. `issued` and `invited` are people of one reporting group; the top bands are joined. */
export function participationBand(issued: number, invited: number): Band {
  // invited / 20 and not 0.05 * invited, whose rounding makes 7.000000000000001 of 140.
  const step = Math.max(4, Math.ceil(invited / 20))
  const top = Math.max(0, Math.floor((invited - step) / step) * step)
  const from = Math.min(Math.floor(issued / step) * step, top)
  return { from, to: from === top ? invited : from + step - 1 }
}

/**
 * Whether the figures made at 00:00 of `today` may be shown: from the third midnight after the first day on.
 * `opensOn` is the first day on which answers were accepted; both are `YYYY-MM-DD` in the campaign's time zone.
 */
export function isParticipationShown(opensOn: string, today: string): boolean {
  return dayNumber(today) - dayNumber(opensOn) >= NIGHTS_UNSHOWN
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY
}
