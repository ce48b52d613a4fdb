import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { Link } from '#src/web/layout.page.ts'

type Place = Readonly<{ unit: number; label: string }>

/** How a level is looked at: which columns it has, and by which it is sorted. */
type View = Readonly<{
  factor?: string | null
  sort?: Readonly<{ column: string; order: 'up' | 'down' }> | null
}>

export const levelPath = (
  campaign: string,
  unit: number | null,
  page = 1,
  { factor = null, sort = null }: View = {},
) => {
  const query = [
    ...(unit === null ? [] : [`node=${unit}`]),
    ...(factor === null ? [] : [`factor=${encodeURIComponent(factor)}`]),
    ...(sort === null ? [] : [`sort=${encodeURIComponent(sort.column)}&order=${sort.order}`]),
    ...(page === 1 ? [] : [`page=${page}`]),
  ].join('&')
  return `/campaigns/${campaign}/results${query ? `?${query}` : ''}`
}

export const reportPath = (campaign: string, unit: number) =>
  `/campaigns/${campaign}/results/${unit}`

export const trendsPath = (campaign: string, unit: number) => `${reportPath(campaign, unit)}/trends`

export const sentencesPath = (campaign: string, unit: number) =>
  `${reportPath(campaign, unit)}/sentences`

/** The way from where a reader begins down to a page: each step leads to its level of the heat map. */
export function crumbs(
  language: Language,
  campaign: string,
  above: readonly Place[],
  current: string,
): { links: Link[]; current: string } {
  const steps = above.map(({ unit, label }) => ({ href: levelPath(campaign, unit), label }))
  const first = { href: levelPath(campaign, null), label: say(language, 'report.results') }
  return { links: [first, ...steps], current }
}

export const planPath = (campaign: string, unit: number) => `${reportPath(campaign, unit)}/plan`

export const actionPath = (action: string) => `/actions/${action}`
