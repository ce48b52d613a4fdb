import { ROLES, type Role } from '#src/core/permission.ts'
import type { Problem } from '#src/core/problem.ts'
import { LANGUAGES, type Language } from '#src/core/words/language.ts'
import { problemMessage } from '#src/core/words/problem-sentences.ts'
import { say } from '#src/core/words/words.ts'
import { type Choice, choice, type ProblemList } from '#src/web/parts.page.ts'

/** The list at the head of a form: what is wrong with what was entered. */
export function problemsOf(language: Language, problem: Problem | null): ProblemList {
  const problems = problem ? [{ text: problemMessage(language, problem), href: null }] : []
  return { problemsTitle: say(language, 'common.problems', { count: 1 }), problems }
}

export function languageChoice(language: Language, selected: string): Choice {
  return choice({
    name: 'language',
    label: say(language, 'account.language'),
    options: LANGUAGES.map((code) => ({
      value: code,
      label: say(code, `common.language.${code}`),
      selected: code === selected,
    })),
  })
}

export type RoleBox = Readonly<{ value: Role; label: string; hint: string; checked: boolean }>

export function roleBoxes(language: Language, checked: readonly string[]): RoleBox[] {
  return ROLES.map((role) => ({
    value: role,
    label: say(language, `account.role.${role}`),
    hint: say(language, `account.role-hint.${role}`),
    checked: checked.includes(role),
  }))
}

export const roleNames = (language: Language, roles: readonly Role[]) =>
  roles.map((role) => say(language, `account.role.${role}`)).join(', ') ||
  say(language, 'account.no-roles')
