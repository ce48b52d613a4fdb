import type { Problem } from '#src/core/problem.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import { languageChoice, problemAt, problemsOf } from '#src/web/account/fields.ts'
import { field } from '#src/web/parts.page.ts'
import { frame, type Reader } from '#src/web/reader.ts'

type Entered = Readonly<{ name?: string; email?: string; language: Language }>

export function firstRunPage(reader: Reader, entered: Entered, problem: Problem | null = null) {
  const { language } = reader
  const at = problemAt(language, problem)
  return {
    ...frame(reader, say(language, 'account.first-run')),
    ...problemsOf(language, problem, ['name', 'email', 'password']),
    demo: { action: '/first-run/demo' },
    name: field({
      name: 'name',
      label: say(language, 'account.name'),
      value: entered.name ?? '',
      problem: at('name'),
      autocomplete: 'name',
    }),
    email: field({
      name: 'email',
      type: 'email',
      label: say(language, 'account.email'),
      value: entered.email ?? '',
      problem: at('email'),
      autocomplete: 'username',
    }),
    password: field({
      name: 'password',
      type: 'password',
      label: say(language, 'account.password'),
      hint: say(language, 'account.password-hint'),
      problem: at('password'),
      autocomplete: 'new-password',
    }),
    languageChoice: languageChoice(language, entered.language),
  }
}
