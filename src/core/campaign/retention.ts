import { z } from 'zod'
import { Problem } from '#src/core/problem.ts'

/** How long comments and reports are kept after close: ISO 8601 durations of whole months or years. */
export type Retention = Readonly<{ comments: string; reports: string }>

const Duration = z.string().regex(/^P([1-9]\d{0,2}M|[1-9]\d?Y)$/)

export const RetentionDraft = z.strictObject({ comments: Duration, reports: Duration })

export const RETENTION = { comments: 'P2Y', reports: 'P10Y' } as const satisfies Retention

const LONGEST_YEARS = 30

/** Throws where comments would outlive the reports that they belong to, or reports their meaning. */
export function mustBeKept({ comments, reports }: Retention) {
  if (monthsOf(comments) > monthsOf(reports))
    throw new Problem('campaign.comments-outlive-reports', { comments, reports })
  if (monthsOf(reports) > 12 * LONGEST_YEARS)
    throw new Problem('campaign.kept-too-long', { years: LONGEST_YEARS })
}

/** Whole months of a duration of months or years. */
export function monthsOf(duration: string): number {
  const { years, months } = Temporal.Duration.from(duration)
  return 12 * years + months
}

/** The day, `YYYY-MM-DD`, from which what is kept so long after a close is not kept any more. */
export const keptUntil = (closeDay: string, duration: string): string =>
  Temporal.PlainDate.from(closeDay).add(duration).toString()
