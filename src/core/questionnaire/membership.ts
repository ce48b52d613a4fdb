import { Problem } from '#src/core/problem.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'

/** Throws unless ids are unique and every item has a known scale and one place: a factor, or the outcomes. */
export function checkMembership(questionnaire: Questionnaire) {
  const { items, factors, outcomes, openQuestions, languages, scales } = questionnaire
  mustBeUnique('items', items)
  mustBeUnique('factors', factors)
  mustBeUnique('openQuestions', openQuestions)
  mustBeUnique(
    'languages',
    languages.map((id) => ({ id })),
  )

  for (const { id, scale } of items)
    if (!Object.hasOwn(scales, scale))
      throw new Problem('questionnaire.scale-unknown', { item: id, scale })

  const placed = placesOf([...factors, { id: 'outcomes', items: outcomes }])
  const known = new Set(items.map(({ id }) => id))
  for (const item of placed)
    if (!known.has(item)) throw new Problem('questionnaire.item-unknown', { item })
  for (const item of known)
    if (!placed.has(item)) throw new Problem('questionnaire.item-unused', { item })
}

function mustBeUnique(list: string, members: readonly { id: string }[]) {
  const seen = new Set<string>()
  for (const { id } of members) {
    if (seen.has(id)) throw new Problem('questionnaire.id-repeated', { list, id })
    seen.add(id)
  }
}

function placesOf(groups: readonly { id: string; items: readonly string[] }[]): Set<string> {
  const placed = new Map<string, string>()
  for (const group of groups)
    for (const item of group.items) {
      const first = placed.get(item)
      if (first !== undefined)
        throw new Problem('questionnaire.item-in-two-factors', { item, first, second: group.id })
      placed.set(item, group.id)
    }
  return new Set(placed.keys())
}
