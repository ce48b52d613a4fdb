import { commentThreshold } from '#src/core/disclosure/thresholds.ts'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import { findQuestionnaire } from '#src/data/frame/questionnaires.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import { shownCard } from '#src/services/channels/commitment-card.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'
import type { SurveyCampaign } from '#src/services/survey/survey-view.ts'

/** The employee's page as it will be, also of a draft: for those who prepare the campaign. */
export async function previewSurvey(
  context: Context,
  actor: Actor | null,
  id: string,
): Promise<{ campaign: SurveyCampaign; questionnaire: Questionnaire }> {
  mustBeAllowed(actor, 'campaigns')
  const campaign = await findCampaign(context, id)
  const { id: questionnaire, version } = campaign.questionnaire
  const stored = await findQuestionnaire(context.frame, questionnaire, version)
  if (!stored) throw new Problem('questionnaire.not-found', { id: questionnaire })
  const { CONTROLLER, CONTACT } = context.settings
  return {
    questionnaire: stored.content,
    campaign: {
      id,
      title: campaign.title,
      state: 'open',
      k: campaign.k,
      kComments: commentThreshold(campaign.k),
      opensOn: campaign.opensOn,
      closesOn: campaign.closesOn,
      languages: campaign.languages,
      auditor: campaign.auditor?.name ?? null,
      segments: campaign.segments,
      controller: CONTROLLER && CONTACT ? { name: CONTROLLER, contact: CONTACT } : null,
      retention: campaign.retention,
      commitment: await shownCard(context.frame, id),
      sharesResults: true,
      hasCards: false,
    },
  }
}
