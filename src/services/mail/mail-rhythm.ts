const MINUTE = 60_000

export const MAIL_ATTEMPTS = 5
const LEASE = 5 * MINUTE
const BATCH = 100

/** What a claim asks for: due now, leased for a while, tried fewer times than allowed. */
export const claimTerms = (now: Date) => ({
  now,
  leaseUntil: new Date(now.getTime() + LEASE),
  most: BATCH,
  attempts: MAIL_ATTEMPTS,
})

/** When a mail that was refused is tried again: after 1, 4, 16 and 64 minutes. */
export const retryAt = (now: Date, attempts: number) =>
  new Date(now.getTime() + MINUTE * 4 ** (attempts - 1))

/** Does the work for all at once; returns for how many it said yes. The mailer's own queue keeps its connections busy. */
export async function countDone<One>(
  all: readonly One[],
  work: (one: One) => Promise<boolean>,
): Promise<number> {
  const outcomes = await Promise.all(all.map(work))
  return outcomes.filter(Boolean).length
}
