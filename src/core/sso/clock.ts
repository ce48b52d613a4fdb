/** How far two clocks may be apart, in seconds, before a sign-in is refused. */
export const CLOCK_TOLERANCE = 30

export type Moments = Readonly<{
  /** When this server sent somebody to the provider, and now: seconds of its own clock since 1970. */
  begunAt: number
  now: number
  /** When the provider says that it made the ID token. */
  issuedAt: number
  /** By how much the clock of the provider's last answer was ahead of ours, in seconds; `null` = it did not say. */
  ahead: number | null
}>

/**
 * Whether the clocks of this server and of the provider differ by more than `CLOCK_TOLERANCE`.
 *
 * A token cannot be made after it arrived: then our clock is behind. It cannot be made before the nonce in it either:
 * then ours is ahead. Some providers date their tokens back by minutes on purpose, so this second sign counts only
 * where the time of the provider's answer says the same.
 */
export function clocksDisagree({ begunAt, now, issuedAt, ahead }: Moments): boolean {
  if (issuedAt > now + CLOCK_TOLERANCE) return true
  const isAnswerEarly = ahead === null || ahead < -CLOCK_TOLERANCE
  return issuedAt < begunAt - CLOCK_TOLERANCE && isAnswerEarly
}

/**
 * By how many seconds the clock behind an answer is ahead of ours, negative where it is behind. `at` is the moment of
 * the answer by its `Date`, in whole seconds; it was given between `from` and `to` of our clock. 0 = it may be the same.
 */
export function secondsAhead(at: number, from: number, to: number): number {
  if (at > to) return at - to
  if (at + 1 < from) return at + 1 - from
  return 0
}
