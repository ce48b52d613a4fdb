import { sentenceOf } from '#src/core/papers/visibility.ts'
import type { WorksCouncilPack } from '#src/core/papers/works-council-pack.ts'
import type { Language } from '#src/core/words/language.ts'
import { isWordKey, say, sayWith } from '#src/core/words/words.ts'
import { type Term, term } from '#src/web/hr/pack/terms.ts'

type Sight = WorksCouncilPack['visibility'][number]

/** Who sees what: as the manifest promises it, then what employees read about it. */
export function seesPart(language: Language, { visibility, thresholds }: WorksCouncilPack) {
  const { k, kComments } = thresholds
  return {
    terms: [
      ...visibility.map((sight) => sightTerm(language, sight)),
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
function sightTerm(language: Language, sight: Sight): Term {
  const known = sentenceOf(sight)
  const name = roleName(language, sight.role)
  return known ? term(name, say(language, known.key) + known.more) : term(name, sight.sees, 'en')
}

function roleName(language: Language, role: string): string {
  if (role === 'participant') return say(language, 'pack.sees.employee-name')
  if (role === 'trustee') return say(language, 'pack.sees.trustee-name')
  const key = `account.role.${role}`
  return isWordKey(key) ? sayWith(language, key) : role
}
