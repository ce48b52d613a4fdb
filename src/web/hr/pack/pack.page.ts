import type { WorksCouncilPack } from '#src/core/papers/works-council-pack.ts'
import { formatDate, formatList } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import { cardPart } from '#src/web/employee/commitment.page.ts'
import { assessmentPart } from '#src/web/hr/pack/assessment.ts'
import { attacksPart } from '#src/web/hr/pack/attacks.ts'
import { questionsPart } from '#src/web/hr/pack/questions.ts'
import { seesPart } from '#src/web/hr/pack/sees.ts'
import { type Term, term } from '#src/web/hr/pack/terms.ts'
import { thresholdsPart } from '#src/web/hr/pack/thresholds.ts'
import { dateTerms, keptPart } from '#src/web/hr/pack/time.ts'
import { trustPart } from '#src/web/hr/pack/trust.ts'
import { frame, type Reader } from '#src/web/reader.ts'

/** The sections, in the order of the paper; `pack.<name>.title` is the heading of each. */
const SECTIONS = [
  'purpose',
  'how',
  'questions',
  'sees',
  'thresholds',
  'dates',
  'kept',
  'manifest',
  'receipt',
  'attacks',
  'limits',
  'dpia',
  'signatures',
] as const

/** The works-council pack on paper and on the screen; every fact in it is of the one pack object. */
export function packPage(reader: Reader, pack: WorksCouncilPack) {
  const { language } = reader
  const day = formatDate(language, pack.day)
  const purpose = purposeTerms(language, pack)
  return {
    ...frame(reader, say(language, 'pack.title')),
    campaign: pack.campaign.title,
    back: `/campaigns/${pack.campaign.id}`,
    state: say(language, pack.frozen ? 'pack.state.frozen' : 'pack.state.draft', { day }),
    lead: say(language, 'pack.lead', { version: pack.attacks.version }),
    contents: SECTIONS.map((name) => ({
      href: `#${name}`,
      label: say(language, `pack.${name}.title`),
    })),
    purpose: [...purpose, term(say(language, 'pack.purpose.legal-basis'), null)],
    how: [
      say(language, 'pack.how.opening'),
      say(language, 'pack.how.pass'),
      say(language, 'pack.how.ballot'),
      say(language, 'pack.how.close', { k: pack.thresholds.k }),
    ],
    questions: questionsPart(language, pack),
    sees: seesPart(language, pack),
    thresholds: thresholdsPart(language, pack),
    dates: dateTerms(language, pack),
    kept: keptPart(language, pack),
    commitment: cardPart(pack.commitment, language),
    ...trustPart(language, pack),
    attacks: attacksPart(language, pack.attacks),
    assessment: assessmentPart(language, pack, purpose),
    signing: {
      lead: say(language, 'pack.signatures.lead', { day }),
      signers: [
        say(language, 'pack.signatures.employer'),
        say(language, 'pack.signatures.council'),
      ],
    },
  }
}

function purposeTerms(language: Language, pack: WorksCouncilPack): Term[] {
  const { purpose, auditor } = pack
  const { controller, contact, departments, invited: count } = purpose
  const asked = departments
    ? say(language, 'pack.purpose.departments', { count, names: formatList(language, departments) })
    : say(language, 'pack.purpose.everybody', { count })
  return [
    term(say(language, 'survey.privacy.controller'), controller),
    term(say(language, 'survey.privacy.contact'), contact),
    term(say(language, 'survey.privacy.purpose'), say(language, 'survey.privacy.purpose.text')),
    term(say(language, 'pack.purpose.asked'), asked),
    term(say(language, 'survey.privacy.voluntary'), say(language, 'survey.privacy.voluntary.text')),
    ...(pack.cards.length > 0
      ? [term(say(language, 'channel.plan'), formatList(language, pack.cards))]
      : []),
    ...(auditor ? [term(say(language, 'account.role.auditor'), auditor.name)] : []),
  ]
}
