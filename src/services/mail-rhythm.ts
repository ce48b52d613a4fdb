const MINUTE = 60_000

export const MAIL_ATTEMPTS = 5
const LEASE = 5 * MINUTE
const BATCH = 50
/** As many as the mailer keeps connections. */
const AT_ONCE = 5

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

/** Does the work for each, a few at a time; returns for how many it said yes. */
export async function countDone<One>(
  all: readonly One[],
  work: (one: One) => Promise<boolean>,
): Promise<number> {
  const waiting = [...all]
  let done = 0
  const lane = async () => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
      if (await work(one)) done += 1
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane))
  return done
}
