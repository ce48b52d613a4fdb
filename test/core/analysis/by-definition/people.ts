import * as naive from '#test/core/analysis/naive.ts'
import type { RandomRow, RandomSurvey } from '#test/core/analysis/random-survey.ts'

export type Person = Readonly<{
  row: RandomRow
  keyed: Readonly<Record<string, number>>
  scores: Readonly<Record<string, number>>
}>

// biome-ignore lint/suspicious/noExplicitAny: the sections are compared by path, as a reader of the JSON would
export type Sections = any

export function personOf({ spec }: RandomSurvey, row: RandomRow): Person {
  const keyed: Record<string, number> = {}
  for (const { items, reverse, scale } of [
    ...Object.values(spec.factors),
    { items: ['overall'], reverse: [], scale: null },
  ])
    for (const item of items) {
      const answer = row.answers[item]
      if (typeof answer !== 'number') continue
      keyed[item] = reverse?.includes(item) ? scale!.min + scale!.max - answer : answer
    }
  const scores: Record<string, number> = {}
  for (const [name, { items }] of Object.entries(spec.factors)) {
    const given = items.flatMap((item) => keyed[item] ?? [])
    if (given.length > 0 && 2 * given.length >= items.length) scores[name] = naive.mean(given)
  }
  return { row, keyed, scores }
}

/** Company first, then every group of the headcount. */
export function partsOf({ spec }: RandomSurvey, people: readonly Person[]) {
  const all = Object.values(spec.headcount).reduce((sum, count) => sum + count, 0)
  const groups = Object.entries(spec.headcount).map(([group, headcount]) => {
    const own = people.filter(({ row }) => row.group === group)
    return { group, headcount, own, of: (section: Sections) => section.byGroup[group] }
  })
  return [
    { group: 'company', headcount: all, own: people, of: (section: Sections) => section.overall },
    ...groups,
  ]
}

export function scaleOf({ spec }: RandomSurvey, item: string) {
  const factor = Object.values(spec.factors).find(({ items }) => items.includes(item))
  return factor?.scale ?? spec.criterionScale!
}
