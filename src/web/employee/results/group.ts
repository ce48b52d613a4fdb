import { formatNumber } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { EmployeeResults } from '#src/services/loop/employee-results.ts'
import { namesOf } from '#src/web/hr/names.ts'

/** Who is counted together, how many answered, and whose results these are. */
export function groupPart(language: Language, { group, tree, own, company }: EmployeeResults) {
  const isCompany = company !== null && company.department.id === own?.department.id
  return {
    names: say(language, 'loop.group.names', { names: namesOf(language, tree, group.units) }),
    answered: answered(language, group),
    company:
      company && !isCompany
        ? `${say(language, 'loop.company')} – ${answered(language, company)}`
        : null,
    note: noteOf(language, { own, company, isCompany }),
  }
}

const answered = (language: Language, of: Readonly<{ counted: number; invited: number }>) =>
  say(language, 'loop.group.answered', {
    counted: formatNumber(language, of.counted),
    invited: formatNumber(language, of.invited),
  })

function noteOf(
  language: Language,
  { own, company, isCompany }: Pick<EmployeeResults, 'own' | 'company'> & { isCompany: boolean },
): string | null {
  if (isCompany) return say(language, 'loop.group.is-company')
  if (own) return null
  return say(language, company ? 'loop.group.none' : 'loop.group.nothing')
}
