import { LANGUAGES, type Language } from '#src/core/words/language.ts'
import { isWordKey, sayWith } from '#src/core/words/words.ts'

/** The dimensions that come with Septet; the sites of a company only the company knows. */
export const READY_SEGMENTS = {
  site: [],
  seniority: ['under-1', '1-4', '5-9', '10-19', '20-more'],
  'job-family': ['production', 'customers', 'technology', 'support', 'other'],
  contract: ['permanent', 'fixed-term', 'agency', 'training', 'other'],
} as const satisfies Record<string, readonly string[]>

export type ReadySegment = keyof typeof READY_SEGMENTS

export const isReady = (id: string): id is ReadySegment => Object.hasOwn(READY_SEGMENTS, id)

/** The values of a dimension that comes with some; none of any other. */
export const readyValues = (id: string): readonly string[] =>
  isReady(id) ? READY_SEGMENTS[id] : []

/** What a dimension, or a value of it, is called in every language. */
export function readyLabel(id: string, value?: string): Record<Language, string> {
  const key = ['segment', id, value].filter(Boolean).join('.')
  if (!isWordKey(key)) throw new RangeError(`no words for ${key}`)
  const [fr, es, en] = LANGUAGES.map((language) => sayWith(language, key))
  return { fr: fr ?? '', es: es ?? '', en: en ?? '' }
}
