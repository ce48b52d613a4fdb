import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { SurveyCampaign } from '#src/services/survey/survey-view.ts'
import { type LanguageLink, languageLinks } from '#src/web/layout.page.ts'

/** The pages of `views/employee/answered.hbs`: after the form without JavaScript, and after its problems. */
export type AnsweredPage = {
  language: Language
  languages: LanguageLink[]
  campaign: string
  title: string
  kind: '' | 'good' | 'warning' | 'problem'
  heading: string
  texts: string[]
  receipt: string | null
  offersLink: boolean
}

/** Thanks, with the receipt as text to copy; `null` where the ballot was already in the box. */
export function sentPage(
  campaign: SurveyCampaign,
  language: Language,
  receipt: string | null,
): AnsweredPage {
  return {
    ...frame(campaign, language),
    kind: 'good',
    heading: say(language, 'survey.sent.title'),
    texts: [say(language, 'survey.sent.text'), say(language, 'survey.sent.close.form')],
    receipt,
    offersLink: false,
  }
}

/** The answer to "send my link again": the same for every address, invited or not. */
export function linkSentPage(campaign: SurveyCampaign, language: Language): AnsweredPage {
  return {
    ...frame(campaign, language),
    kind: '',
    heading: say(language, 'survey.link.title'),
    texts: [say(language, 'survey.link.sent')],
    receipt: null,
    offersLink: false,
  }
}

/** Why the form cannot be answered: closed, not open yet, unknown or used. */
export function refusedPage(
  campaign: SurveyCampaign,
  language: Language,
  text: string,
): AnsweredPage {
  return {
    ...frame(campaign, language),
    kind: 'warning',
    heading: campaign.title,
    texts: [text],
    receipt: null,
    offersLink: campaign.state === 'open',
  }
}

function frame({ id, title, languages }: SurveyCampaign, language: Language) {
  return { language, languages: languageLinks(language, languages), campaign: id, title }
}
