import type { DraftContent } from '#src/core/questionnaire/draft/draft.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'

/** Every id in it: of items, factors, open questions and scales. */
export const idsOf = ({ items, factors, openQuestions, scales }: Questionnaire): string[] => [
  ...[...items, ...factors, ...openQuestions].map(({ id }) => id),
  ...Object.keys(scales),
]

/** The ids that may stand for nothing else from now on: those retired before, and those that a change took out. */
export function retiredAfter(
  retired: readonly string[],
  before: DraftContent,
  now: DraftContent,
): string[] {
  const left = new Set(idsOf(now))
  return [...new Set([...retired, ...idsOf(before).filter((id) => !left.has(id))])]
}

/** The id behind the highest one that was ever taken with this beginning: what was removed lends its id to nothing. */
export function nextId(taken: ReadonlySet<string>, beginning: string): string {
  const numbers = [...taken]
    .filter((id) => id.startsWith(beginning))
    .map((id) => id.slice(beginning.length))
    .filter((rest) => /^\d{1,9}$/.test(rest))
    .map(Number)
  return `${beginning}${Math.max(0, ...numbers) + 1}`
}

/** How the ids of a factor's items begin: as that of its last item does, else from the factor's own ("F8" -> "8."). */
export function itemBeginning({ factors }: DraftContent, factor: string): string {
  const found = factors.find(({ id }) => id === factor)
  for (const id of found?.items.toReversed() ?? []) {
    const [, beginning] = /^(.*?)\d{1,9}$/.exec(id) ?? []
    if (beginning !== undefined && beginning.length <= LONGEST_BEGINNING) return beginning
  }
  const [number] = /\d{1,9}$/.exec(factor) ?? []
  return number ? `${number}.` : `${factor.slice(0, LONGEST_BEGINNING - 1)}-`
}

// an id has forty characters, ten of them for its number
const LONGEST_BEGINNING = 30
