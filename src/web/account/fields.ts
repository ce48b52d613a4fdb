import { ROLES, type Role } from '#src/core/permission.ts'
import type { Problem, ProblemKey } from '#src/core/problem.ts'
import { LANGUAGES, type Language } from '#src/core/words/language.ts'
import { problemMessage } from '#src/core/words/problem-sentences.ts'
import { say } from '#src/core/words/words.ts'
import { type Choice, choice, type ProblemList } from '#src/web/parts.page.ts'

/** The field that a problem is about, by the names that it has in the forms. */
const ABOUT: Partial<Record<ProblemKey, readonly string[]>> = {
  'account.email-malformed': ['email'],
  'account.email-taken': ['email'],
  'account.name-missing': ['name'],
  'account.name-too-long': ['name'],
  'account.password-too-long': ['password', 'next'],
  'account.password-too-short': ['password', 'next'],
  'account.password-wrong': ['current'],
  'account.wrong-credentials': ['email'],
  'department.not-found': ['department', 'departments'],
  'second-factor.wrong-code': ['code'],
  'token.name-missing': ['name'],
  'token.name-too-long': ['name'],
  'token.role-missing': ['roles'],
}

/** The list at the head of a form: what is wrong with what was entered, and the way to the field if it is one of these. */
export function problemsOf(
  language: Language,
  problem: Problem | null,
  fields: readonly string[] = [],
): ProblemList {
  const problemsTitle = say(language, 'common.problems', { count: 1 })
  if (!problem) return { problemsTitle, problems: [] }
  const field = ABOUT[problem.key]?.find((name) => fields.includes(name))
  const href = field ? `#${field}` : null
  return { problemsTitle, problems: [{ text: problemMessage(language, problem), href }] }
}

/** What is said at a field, for `field`; `null` = nothing is wrong there. */
export const problemAt = (language: Language, problem: Problem | null) => (name: string) =>
  problem && ABOUT[problem.key]?.includes(name) ? problemMessage(language, problem) : null

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
