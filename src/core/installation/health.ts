/** What an administrator has to look after; `null` where a thing does not exist here. */
export type StatusFacts = Readonly<{
  mail: Readonly<{ isUsed: boolean; failure: string | null }>
  free: number | null
  wrongKeys: number
  failingJobs: number
  isLogBroken: boolean
}>

export const STATUS_PARTS = ['mail', 'disk', 'keys', 'jobs', 'audit-log'] as const
export type StatusPart = (typeof STATUS_PARTS)[number]

/** Less, in bytes, and neither a close nor a backup is sure to find room. */
const LEAST_FREE = 2 * 1024 ** 3

/** The parts that want attention, in the order in which to look after them. */
export function ailing(facts: StatusFacts): StatusPart[] {
  const wrong: Record<StatusPart, boolean> = {
    mail: facts.mail.failure !== null,
    disk: facts.free !== null && facts.free < LEAST_FREE,
    keys: facts.wrongKeys > 0,
    jobs: facts.failingJobs > 0,
    'audit-log': facts.isLogBroken,
  }
  return STATUS_PARTS.filter((part) => wrong[part])
}
