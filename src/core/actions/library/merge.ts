import type { BuiltInIdea, Idea, IdeaText, IdeaTexts } from '#src/core/actions/library/idea.ts'
import { LANGUAGES, type Language } from '#src/core/words/language.ts'

/** What the organisation keeps of an idea: its own texts, or `null` where it only hides one of Septet's. */
export type Kept = Readonly<{
  id: string
  own: Pick<Idea, 'factor' | 'step' | 'texts'> | null
  isHidden: boolean
  revision: number
}>

/** Whose words an idea has: Septet's, Septet's changed by the organisation, or the organisation's own idea. */
type Origin = 'built-in' | 'changed' | 'own'

/** An idea as it is offered; `revision` counts the organisation's changes, 0 = there is none. */
export type ListedIdea = Idea & Readonly<{ origin: Origin; isHidden: boolean; revision: number }>

/**
 * The library of an organisation: Septet's ideas in their order with the organisation's words and hidings, then its own
 * ones by id. Factor and step of one of Septet's ideas stay: another aim is another idea. What was kept of an idea that
 * this version of Septet does not have any more goes on as the organisation's own, where it has texts.
 */
export function mergeLibrary(builtIn: readonly BuiltInIdea[], kept: readonly Kept[]): ListedIdea[] {
  const keptOf = new Map(kept.map((one) => [one.id, one]))
  const known = new Set(builtIn.map(({ id }) => id))
  const own = kept
    .filter(({ id }) => !known.has(id))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
  return [...builtIn.map((idea) => changed(idea, keptOf.get(idea.id))), ...own.flatMap(asIdea)]
}

function changed(idea: BuiltInIdea, kept: Kept | undefined): ListedIdea {
  if (!kept) return { ...idea, origin: 'built-in', isHidden: false, revision: 0 }
  const { isHidden, revision } = kept
  const texts = kept.own?.texts ?? idea.texts
  return { ...idea, texts, origin: kept.own ? 'changed' : 'built-in', isHidden, revision }
}

const asIdea = ({ id, own, isHidden, revision }: Kept): ListedIdea[] =>
  own ? [{ id, ...own, origin: 'own', isHidden, revision }] : []

/** An idea for a reader whose language it may not have, with the language that it is in. */
export function ideaIn(language: Language, texts: IdeaTexts): { language: Language } & IdeaText {
  const found = [language, ...LANGUAGES].find((one) => texts[one] !== undefined) ?? language
  const none = { title: '', means: '', evidence: '', indicator: '' }
  return { language: found, ...(texts[found] ?? none) }
}
