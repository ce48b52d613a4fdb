import type { Language } from '#src/core/words/language.ts'

/** What the employee's pages tell of a campaign. Days are `YYYY-MM-DD`, retention ISO 8601 durations. */
export type SurveyCampaign = {
  id: string
  title: string
  state: 'not-yet-open' | 'open' | 'grace' | 'closed'
  k: number
  kComments: number
  opensOn: string
  closesOn: string
  languages: readonly Language[]
  controller: { name: string; contact: string } | null
  retention: { comments: string; reports: string }
}
