import type { DraftContent } from '#src/core/questionnaire/draft/draft.ts'
import {
  type DraftField,
  noteField,
  plainField,
  reworded,
  textFields,
} from '#src/core/questionnaire/draft/field.ts'
import {
  factorOf,
  itemsIn,
  type Section,
  sectionOfItem,
  sectionsOf,
  withItemsIn,
} from '#src/core/questionnaire/draft/sections.ts'
import { type Item, LONGEST } from '#src/core/questionnaire/questionnaire.ts'

/** What can be entered of an item: its words, its scale, whether it is turned, a note, and where it is asked. */
export function itemFields(content: DraftContent, id: string): DraftField[] {
  const found = content.items.find((item) => item.id === id)
  if (!found) return []
  const name = (part: string) => `item:${id}:${part}`
  const change = (given: DraftContent, work: (item: Item) => Item) => ({
    ...given,
    items: given.items.map((item) => (item.id === id ? work(item) : item)),
  })
  return [
    ...textFields(content, {
      name: name('text'),
      text: found.text,
      longest: 'item',
      isNeeded: true,
      put: (given, language, words) =>
        change(given, (item) => ({ ...item, text: reworded(item.text, language, words) })),
    }),
    plainField(name('scale'), found.scale, (given, scale) =>
      Object.hasOwn(given.scales, scale) ? change(given, (item) => ({ ...item, scale })) : given,
    ),
    plainField(name('reversed'), found.reversed ? 'yes' : '', (given, value) =>
      change(given, (item) => ({ ...item, reversed: value === 'yes' })),
    ),
    noteField(name('facet'), found.facet ?? '', LONGEST.facet, (given, facet) =>
      change(given, (item) => noted(item, facet)),
    ),
    plainField(name('place'), sectionOfItem(content, id), (given, place) =>
      placed(given, id, place),
    ),
  ]
}

/** The sections that an item may be moved to. */
export const placesOf = (content: DraftContent): Section[] =>
  sectionsOf(content).filter((section) => section === 'outcomes' || factorOf(section) !== null)

/** The item asked last in another section; where there is no such section it stays. */
function placed(content: DraftContent, id: string, place: string): DraftContent {
  const from = sectionOfItem(content, id)
  const to = placesOf(content).find((section) => section === place)
  if (!to || to === from) return content
  const left = itemsIn(content, from).filter((one) => one !== id)
  return withItemsIn(withItemsIn(content, from, left), to, [...itemsIn(content, to), id])
}

/** The item with a note; a blank one leaves it out. */
function noted(item: Item, facet: string): Item {
  const { id, text, scale, reversed } = item
  return { id, text, scale, reversed, ...(facet === '' ? {} : { facet }) }
}
