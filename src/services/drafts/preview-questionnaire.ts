import { addDays, dayIn } from '#src/core/campaign/calendar.ts'
import { RETENTION } from '#src/core/campaign/retention.ts'
import { commentThreshold } from '#src/core/disclosure/thresholds.ts'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { shownLanguages } from '#src/core/questionnaire/draft/field.ts'
import { mapTexts } from '#src/core/questionnaire/draft/map-texts.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { Context } from '#src/services/context.ts'
import { showDraft } from '#src/services/drafts/drafts.ts'
import { showQuestionnaire } from '#src/services/questionnaires.ts'
import type { SurveyCampaign } from '#src/services/survey/survey-view.ts'

/** The employee's page of a questionnaire, in one of its languages, as a campaign of today would show it. */
export type QuestionnairePreview = Readonly<{
  campaign: SurveyCampaign
  questionnaire: Questionnaire
  language: Language
}>

/** Of a draft: what is not written yet has its place marked. */
export async function previewDraft(
  context: Context,
  actor: Actor | null,
  id: string,
  language: string,
): Promise<QuestionnairePreview> {
  const { content } = await showDraft(context, actor, id)
  return preview(context, id, { ...content, languages: shownLanguages(content) }, language)
}

/** Of a released version. */
export async function previewVersion(
  context: Context,
  actor: Actor | null,
  { id, version }: Readonly<{ id: string; version: number }>,
  language: string,
): Promise<QuestionnairePreview> {
  const { content } = await showQuestionnaire(context, actor, id, version)
  return preview(context, id, content, language)
}

const K = 5
const DAYS_OPEN = 20

function preview(
  { settings, now }: Context,
  id: string,
  content: Questionnaire,
  asked: string,
): QuestionnairePreview {
  const language = content.languages.find((one) => one === asked)
  if (!language) throw new Problem('page.not-found')
  const missing = say(language, 'draft.not-written')
  const questionnaire = mapTexts(content, (text) => {
    return { ...text, [language]: text[language] ?? missing }
  })
  const { CONTROLLER, CONTACT } = settings
  const today = dayIn('UTC', now())
  return {
    language,
    questionnaire,
    campaign: {
      id,
      title: questionnaire.title[language] ?? missing,
      state: 'open',
      k: K,
      kComments: commentThreshold(K),
      opensOn: today,
      closesOn: addDays(today, DAYS_OPEN),
      languages: content.languages,
      auditor: null,
      segments: [],
      commitment: null,
      sharesResults: true,
      hasCards: false,
      controller: CONTROLLER && CONTACT ? { name: CONTROLLER, contact: CONTACT } : null,
      retention: RETENTION,
    },
  }
}
