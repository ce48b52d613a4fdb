import type { Problem } from '#src/core/problem.ts'
import { formatDate } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import { layout } from '#src/web/layout.page.ts'

/** Why a link shows no results: not yet, not any more, or it leads nowhere. */
export function noResultsPage(language: Language, { key, details }: Problem) {
  const { title, text } = sentences(language, key, String(details.day ?? ''))
  return { ...layout(language, title, { path: '' }), empty: { title, text, action: null } }
}

function sentences(language: Language, key: Problem['key'], day: string) {
  if (key === 'results.not-released')
    return {
      title: say(language, 'loop.not-yet.title'),
      text: say(language, 'loop.not-yet.text'),
    }
  if (key === 'report.deleted')
    return {
      title: say(language, 'loop.deleted.title'),
      text: say(language, 'loop.deleted.text', { day: formatDate(language, day) }),
    }
  return {
    title: say(language, 'loop.unknown.title'),
    text: say(language, 'loop.unknown.text'),
  }
}
