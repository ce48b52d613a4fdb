import type { DraftContent } from '#src/core/questionnaire/draft/draft.ts'

/** The parts of a draft that are edited on a page of their own; a factor's is `factor-` and its id. */
export type Section = 'about' | 'outcomes' | 'open-questions' | 'scales' | `factor-${string}`

/** The outline lists the factors; every other section its items, open questions or scales. */
export type Listed = Section | 'outline'

export const factorSection = (id: string): Section => `factor-${id}`

/** In the order in which they are written: what it is, what it asks, on which scales. */
export const sectionsOf = ({ factors }: Pick<DraftContent, 'factors'>): Section[] => [
  'about',
  ...factors.map(({ id }) => factorSection(id)),
  'outcomes',
  'open-questions',
  'scales',
]

export function factorOf(section: Section): string | null {
  return section.startsWith('factor-') ? section.slice('factor-'.length) : null
}

/** The ids of the items that a section asks, in their order; none in a section without items. */
export function itemsIn({ factors, outcomes }: DraftContent, section: Section): readonly string[] {
  if (section === 'outcomes') return outcomes
  const factor = factorOf(section)
  return factors.find(({ id }) => id === factor)?.items ?? []
}

/** Where an item is asked. */
export function sectionOfItem({ factors }: DraftContent, item: string): Section {
  const factor = factors.find(({ items }) => items.includes(item))
  return factor ? factorSection(factor.id) : 'outcomes'
}

/** The content with other items in a section; any other section is left as it is. */
export function withItemsIn(
  content: DraftContent,
  section: Section,
  ids: readonly string[],
): DraftContent {
  if (section === 'outcomes') return { ...content, outcomes: [...ids] }
  const factor = factorOf(section)
  return {
    ...content,
    factors: content.factors.map((one) => (one.id === factor ? { ...one, items: [...ids] } : one)),
  }
}
