import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { SurveyCampaign } from '#src/services/survey/survey-view.ts'
import { type Given, type Questions, questions } from '#src/web/employee/questions.page.ts'
import { type Welcome, welcome } from '#src/web/employee/welcome.page.ts'
import type { ProblemList } from '#src/web/parts.page.ts'

/** The page of `views/employee/form.hbs`, for an invitation opened without JavaScript. */
export type FormPage = Welcome &
  Questions &
  ProblemList & { action: string; seed: string; group: string }

/**
 * `token` is the invitation's text, `seed` 32 random bytes as base64url (ANONYMITY.md A3), `group` the
 * entry of the manifest's list, `given` and `problems` what an earlier try said and what was wrong.
 */
export function formPage(options: {
  campaign: SurveyCampaign
  questionnaire: Questionnaire
  language: Language
  token: string
  seed: string
  group: { label: string; invited: number }
  given?: Given
  problems?: ProblemList['problems']
}): FormPage {
  const { campaign, questionnaire, language, given = {}, problems = [] } = options
  return {
    ...welcome(campaign, questionnaire, language),
    // Nothing is sealed in this browser, so only what holds without it is promised.
    promiseTitle: say(language, 'survey.promise.title.form'),
    promises: [
      say(language, 'survey.promise.groups', { k: campaign.k }),
      say(language, 'survey.promise.skip'),
      say(language, 'survey.send.final'),
    ],
    ...questions(questionnaire, language, campaign.segments, given),
    action: `/n/${campaign.id}/${options.token}?language=${language}`,
    seed: options.seed,
    group: say(language, 'survey.group', options.group),
    problemsTitle: say(language, 'common.problems', { count: problems.length }),
    problems,
  }
}
