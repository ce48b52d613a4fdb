import type { Language } from '#src/core/words/language.ts'
import { isWordKey, sayWith } from '#src/core/words/words.ts'
import { good } from '#src/web/admin/parts.ts'
import type { Notice } from '#src/web/parts.page.ts'

/** What `?done=` says was done, once, after the form that did it: only words that exist are said. */
export function doneNotice(language: Language, done: string | null): Notice | null {
  const key = `draft.done.${done}`
  return isWordKey(key) ? good(sayWith(language, key)) : null
}
