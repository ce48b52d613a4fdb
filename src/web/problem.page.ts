import type { Problem } from '#src/core/problem.ts'
import type { Language } from '#src/core/words/language.ts'
import { problemMessage } from '#src/core/words/problem-sentences.ts'
import { say } from '#src/core/words/words.ts'
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
