import type { WorksCouncilPack } from '#src/core/papers/works-council-pack.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import { type Term, term } from '#src/web/hr/pack/terms.ts'

/** The skeleton of a data-protection impact assessment: what the product knows, and lines for what it cannot know. */
export function assessmentPart(language: Language, pack: WorksCouncilPack, purpose: Term[]) {
  return {
    description: [
      ...purpose,
      term(say(language, 'pack.dpia.data'), say(language, 'pack.dpia.data-text')),
      term(say(language, 'pack.dpia.recipients'), say(language, 'pack.dpia.recipients-text')),
      term(say(language, 'pack.dpia.processors'), null),
    ],
    necessity: [
      term(say(language, 'pack.purpose.legal-basis'), null),
      term(say(language, 'pack.dpia.proportionate'), null),
      term(say(language, 'pack.dpia.minimisation'), say(language, 'pack.dpia.minimisation-text')),
      term(say(language, 'pack.dpia.information'), say(language, 'pack.dpia.information-text')),
      term(say(language, 'pack.dpia.rights'), say(language, 'pack.dpia.rights-text')),
    ],
    risks: pack.risks.map(({ id, likelihood, severity }) => ({
      risk: say(language, `pack.risk.${id}`),
      terms: [
        term(
          say(language, 'pack.dpia.likelihood'),
          say(language, `pack.dpia.rating.${likelihood}`),
        ),
        term(say(language, 'pack.dpia.severity'), say(language, `pack.dpia.rating.${severity}`)),
        term(say(language, 'pack.dpia.measures'), say(language, `pack.risk.${id}.measures`)),
        term(say(language, 'pack.dpia.remains'), say(language, `pack.risk.${id}.remains`)),
        term(say(language, 'pack.dpia.own-rating'), null),
      ],
    })),
    measures: [term(say(language, 'pack.dpia.more-measures'), null)],
    consultation: [
      term(say(language, 'pack.dpia.officer'), null),
      term(say(language, 'pack.dpia.people'), null),
      term(say(language, 'pack.dpia.authority'), null),
      term(say(language, 'pack.dpia.next-review'), null),
    ],
    signers: [
      say(language, 'pack.signatures.controller'),
      say(language, 'pack.signatures.officer'),
    ],
  }
}
