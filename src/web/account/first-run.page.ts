import type { Problem } from '#src/core/problem.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import { languageChoice, problemsOf } from '#src/web/account/fields.ts'
import { field } from '#src/web/parts.page.ts'
import { frame, type Reader } from '#src/web/reader.ts'

type Entered = Readonly<{ name?: string; email?: string; language: Language }>

export function firstRunPage(reader: Reader, entered: Entered, problem: Problem | null = null) {
  const { language } = reader
  return {
    ...frame(reader, say(language, 'account.first-run')),
    ...problemsOf(language, problem),
    demo: { action: '/first-run/demo' },
    name: field({
      name: 'name',
      label: say(language, 'account.name'),
      value: entered.name ?? '',
      autocomplete: 'name',
    }),
    email: field({
      name: 'email',
      type: 'email',
      label: say(language, 'account.email'),
      value: entered.email ?? '',
      autocomplete: 'username',
    }),
    password: field({
      name: 'password',
      type: 'password',
      label: say(language, 'account.password'),
      hint: say(language, 'account.password-hint'),
      autocomplete: 'new-password',
    }),
    languageChoice: languageChoice(language, entered.language),
  }
}
