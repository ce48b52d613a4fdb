import { startOfDay } from '#src/core/campaign/calendar.ts'
import type { Context } from '#src/services/context.ts'

export const TIME_ZONE = 'Europe/Paris'

/** The same installation on another day, at nine in the morning. */
export function at(context: Context, day: string): Context {
  const morning = new Date(startOfDay(day, TIME_ZONE).getTime() + 9 * 3_600_000)
  return { ...context, now: () => morning, wake: () => {} }
}
