import type { Item, Questionnaire, Scale } from '#src/core/questionnaire/questionnaire.ts'

/** The items as they are asked: factor by factor, then the outcomes. An item's index here is its index everywhere. */
export function orderedItems(questionnaire: Questionnaire): Item[] {
  const byId = new Map(questionnaire.items.map((item) => [item.id, item]))
  return [
    ...questionnaire.factors.flatMap((factor) => factor.items),
    ...questionnaire.outcomes,
  ].map((id) => {
    const item = byId.get(id)
    if (!item) throw new RangeError(`No item ${id} in ${questionnaire.id}`)
    return item
  })
}

/** The scale on which an item of this questionnaire is answered. */
export function scaleOf(questionnaire: Questionnaire, item: Item): Scale {
  const scale = questionnaire.scales[item.scale]
  if (!scale) throw new RangeError(`No scale ${item.scale} in ${questionnaire.id}`)
  return scale
}
