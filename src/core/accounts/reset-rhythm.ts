const MINUTE = 60_000

/** How long the link of a mail works. */
export const RESET_LASTS = 60 * MINUTE
/** How long it is remembered that a mail was sent. */
export const RESET_MEMORY = 24 * 60 * MINUTE

/** A double click, or a second press of impatience. */
const AT_ONCE = 2 * MINUTE
/** Links that may work at the same time. */
const ALIVE = 3
/** Mails a day from which on none is sent while a link works. */
const MANY = 6

/**
 * Whether one more mail with a link to choose a password may go to a mailbox, given when earlier ones were made.
 * Strangers can ask for mails to anybody: a mailbox gets three within an hour and then one an hour. Nobody is locked out:
 * whenever none is sent, a link in the mailbox still works.
 */
export function maySendReset(madeAt: readonly Date[], now: Date): boolean {
  const ages = madeAt.map((moment) => now.getTime() - moment.getTime())
  const alive = ages.filter((age) => age < RESET_LASTS)
  if (alive.length === 0) return true
  if (alive.length >= ALIVE || alive.some((age) => age < AT_ONCE)) return false
  return ages.filter((age) => age < RESET_MEMORY).length < MANY
}
