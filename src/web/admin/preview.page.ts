import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import type { Language } from '#src/core/words/language.ts'
import type { SurveyCampaign } from '#src/services/survey/survey-view.ts'
import { questions } from '#src/web/employee/questions.page.ts'
import { welcome } from '#src/web/employee/welcome.page.ts'

/** The employee's page as it will be, with nothing to send it with. */
export function previewPage(
  { campaign, questionnaire }: { campaign: SurveyCampaign; questionnaire: Questionnaire },
  language: Language,
) {
  const page = welcome(campaign, questionnaire, language)
  return {
    ...page,
    ...questions(questionnaire, language, campaign.segments),
    // here the language is a part of the address, so that a preview can be passed on as a link
    languages: page.languages.map((link) => ({ ...link, href: link.code })),
    back: `/campaigns/${campaign.id}`,
    isCampaign: true,
  }
}
