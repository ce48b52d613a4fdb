/** The day, `YYYY-MM-DD`, on which an instant falls in a time zone. */
export function dayIn(timeZone: string, now: Date): string {
  return now.toTemporalInstant().toZonedDateTimeISO(timeZone).toPlainDate().toString()
}

/** The instant at which a day begins in a time zone (00:00, or the first moment where the clocks skip it). */
export function startOfDay(day: string, timeZone: string): Date {
  const start = Temporal.PlainDate.from(day).toZonedDateTime(timeZone)
  return new Date(start.epochMilliseconds)
}

/**
 * The instant of a local day and time (`HH:MM`) in a time zone. A time that the clocks skip is as much later as they
 * skip; of a time that they show twice it is the first.
 */
export function instantOf(day: string, time: string, timeZone: string): Date {
  const local = Temporal.PlainDate.from(day).toPlainDateTime(Temporal.PlainTime.from(time))
  const zoned = local.toZonedDateTime(timeZone, { disambiguation: 'compatible' })
  return new Date(zoned.epochMilliseconds)
}

/** The time of day, `HH:MM`, that clocks show at an instant in a time zone. */
export function timeIn(timeZone: string, now: Date): string {
  const zoned = now.toTemporalInstant().toZonedDateTimeISO(timeZone)
  return zoned.toPlainTime().toString({ smallestUnit: 'minute', roundingMode: 'floor' })
}

/** The day that lies a number of days after another. */
export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}

/** Whether the runtime knows a time zone by this IANA name. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch (error) {
    // the only way to ask: an unknown name is a RangeError
    if (error instanceof RangeError) return false
    throw error
  }
}
