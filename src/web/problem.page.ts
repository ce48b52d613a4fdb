import type { Problem } from '#src/core/problem.ts'
import type { Language } from '#src/core/words/language.ts'
import { isWordKey, say, sayWith } from '#src/core/words/words.ts'
import { type Layout, type Link, layout } from '#src/web/layout.page.ts'

export type ProblemPage = Layout & { code: string; message: string; back: Link }

/** The error page: what happened and a way on. `null` is a failure of our own, told without details. */
export function problemPage(language: Language, problem: Problem | null): ProblemPage {
  return {
    ...layout(language, say(language, 'problem-page.title'), { path: '' }),
    code: say(language, 'problem-page.status', { status: problem?.status ?? 500 }),
    message: problem ? problemMessage(language, problem) : say(language, 'problem.server.failed'),
    back: { href: '/', label: say(language, 'common.home') },
  }
}

/** The sentence of a problem, for pages and for the `message` of the API. */
export function problemMessage(
  language: Language,
  problem: Pick<Problem, 'key' | 'details'>,
): string {
  const key = `problem.${problem.key}`
  if (!isWordKey(key)) throw new Error(`no words for ${key}`)
  return sayWith(language, key, problem.details)
}
