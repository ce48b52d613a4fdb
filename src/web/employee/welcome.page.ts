import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import { formatDate, formatDuration } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { SurveyCampaign } from '#src/services/survey/survey-view.ts'
import { type CommitmentPart, cardPart } from '#src/web/employee/commitment.page.ts'
import { type LanguageLink, languageLinks } from '#src/web/layout.page.ts'

/** What an employee reads before the first question: the facts, the promise, the privacy notice. */
export type Welcome = {
  language: Language
  languages: LanguageLink[]
  campaign: string
  title: string
  facts: string
  promiseTitle: string
  promises: string[]
  guarantees: string[]
  privacy: { term: string; text: string }[]
  attribution: string | null
  commitment: CommitmentPart | null
}

export function welcome(
  campaign: SurveyCampaign,
  questionnaire: Questionnaire,
  language: Language,
): Welcome {
  const { id, title, languages, k, kComments, auditor, sharesResults } = campaign
  const day = formatDate(language, campaign.closesOn)
  return {
    language,
    languages: languageLinks(language, languages),
    campaign: id,
    title,
    facts: say(language, 'survey.facts', { minutes: minutesFor(questionnaire), day }),
    promiseTitle: say(language, 'survey.promise.title'),
    promises: [
      say(language, 'survey.promise.sealed'),
      say(language, 'survey.promise.groups', { k }),
      say(language, 'survey.promise.skip'),
      say(language, 'survey.promise.final'),
    ],
    guarantees: [
      say(language, 'survey.who-sees.before-close'),
      say(language, 'survey.who-sees.small-team', { k }),
      say(language, 'survey.who-sees.whole-groups'),
      say(language, 'survey.who-sees.almost-all'),
      say(language, 'survey.who-sees.limits'),
      say(language, 'survey.who-sees.participation'),
      say(language, 'survey.who-sees.comments', { kComments }),
      ...(sharesResults ? [say(language, 'survey.who-sees.results')] : []),
      ...(auditor === null ? [] : [say(language, 'survey.who-sees.auditor', { name: auditor })]),
      say(language, 'survey.group.note'),
    ],
    privacy: privacyNotice(campaign, language),
    attribution: questionnaire.attribution?.[language] ?? null,
    commitment: cardPart(campaign.commitment, language, asked(campaign, questionnaire, language)),
  }
}

/** What a promise is read with: what is asked, and who sees what. */
function asked({ k }: SurveyCampaign, questionnaire: Questionnaire, language: Language) {
  const count = questionnaire.items.length + questionnaire.openQuestions.length
  return [
    {
      term: say(language, 'commitment.asked'),
      text: say(language, 'commitment.asked-text', { count, minutes: minutesFor(questionnaire) }),
      language,
    },
    {
      term: say(language, 'commitment.seen'),
      text: say(language, 'commitment.seen-text', { k }),
      language,
    },
  ]
}

/** Seconds that a person needs on a phone, for an item and for an open question. */
const SECONDS = { item: 10, open: 30 }

function minutesFor({ items, openQuestions }: Questionnaire): number {
  const seconds = items.length * SECONDS.item + openQuestions.length * SECONDS.open
  return Math.max(1, Math.round(seconds / 60))
}

function privacyNotice(
  { controller, retention, sharesResults }: SurveyCampaign,
  language: Language,
) {
  const kept = {
    comments: formatDuration(language, retention.comments),
    reports: formatDuration(language, retention.reports),
  }
  return [
    {
      term: say(language, 'survey.privacy.controller'),
      text: controller?.name ?? say(language, 'survey.privacy.controller.unnamed'),
    },
    {
      term: say(language, 'survey.privacy.contact'),
      text: controller?.contact ?? say(language, 'survey.privacy.contact.unnamed'),
    },
    {
      term: say(language, 'survey.privacy.purpose'),
      text: say(language, 'survey.privacy.purpose.text'),
    },
    {
      term: say(language, 'survey.privacy.voluntary'),
      text: say(language, 'survey.privacy.voluntary.text'),
    },
    {
      term: say(language, 'survey.privacy.stored'),
      text: sharesResults
        ? `${say(language, 'survey.privacy.stored.text')} ${say(language, 'survey.privacy.stored.results')}`
        : say(language, 'survey.privacy.stored.text'),
    },
    {
      term: say(language, 'survey.privacy.retention'),
      text: say(language, 'survey.privacy.retention.text', kept),
    },
  ]
}
