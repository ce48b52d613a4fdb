import { VISIBILITY } from '#src/core/papers/visibility.ts'
import type { WorksCouncilPack } from '#src/core/papers/works-council-pack.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import { type Term, term } from '#src/web/hr/pack/terms.ts'

/** Who sees what: as the manifest promises it, then what employees read about it. */
export function seesPart(language: Language, { visibility, thresholds }: WorksCouncilPack) {
  const { k, kComments } = thresholds
  return {
    terms: [
      ...visibility.map(({ role, sees }) => roleTerm(language, role, sees)),
      term(say(language, 'pack.sees.employee-name'), say(language, 'pack.sees.employee')),
    ],
    sentences: [
      say(language, 'pack.sees.nobody'),
      say(language, 'survey.who-sees.before-close'),
      say(language, 'survey.who-sees.small-team', { k }),
      say(language, 'survey.who-sees.whole-groups'),
      say(language, 'survey.who-sees.almost-all'),
      say(language, 'survey.who-sees.participation'),
      say(language, 'survey.who-sees.comments', { kComments }),
    ],
  }
}

/** A manifest of an older version may promise other things: then its own English sentence stands here. */
function roleTerm(language: Language, role: string, sees: string): Term {
  const known = VISIBILITY.find((one) => one.role === role)
  const name = known ? say(language, `account.role.${known.role}`) : role
  return known?.sees === sees
    ? term(name, say(language, `pack.sees.${known.role}`))
    : term(name, sees, 'en')
}
