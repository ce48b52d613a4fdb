import { dayIn } from '#src/core/campaign/calendar.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import type { CommitmentCard } from '#src/core/campaign/commitment.ts'
import { promisesResults } from '#src/core/papers/visibility.ts'
import { Problem } from '#src/core/problem.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import type { Language } from '#src/core/words/language.ts'
import { findCardPlan } from '#src/data/frame/card-plans.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import type { Context } from '#src/services/context.ts'
import { surveyFrame } from '#src/services/survey/survey-frame.ts'

/**
 * What an employee's page tells of a campaign that was opened: what the manifest says, and the current last day. Days
 * are `YYYY-MM-DD`, retention ISO 8601 durations.
 */
export type SurveyCampaign = Readonly<{
  id: string
  title: string
  state: 'not-yet-open' | 'open' | 'grace' | 'closed'
  k: number
  kComments: number
  opensOn: string
  closesOn: string
  languages: readonly Language[]
  auditor: string | null
  segments: Campaign['segments']
  controller: { name: string; contact: string } | null
  retention: { comments: string; reports: string }
  commitment: CommitmentCard | null
  /** Whether employees are promised the results of their group. */
  sharesResults: boolean
  /** Whether some people have a card in place of a mail. */
  hasCards: boolean
}>

export async function surveyView(
  context: Context,
  id: string,
): Promise<{ campaign: SurveyCampaign; questionnaire: Questionnaire }> {
  const campaign = await findCampaign(context, id)
  if (campaign.state === 'draft' || campaign.state === 'opening')
    throw new Problem('campaign.not-found', { id })

  const { manifest, questionnaire } = await surveyFrame(context, id)
  const { CONTROLLER, CONTACT } = context.settings
  return {
    questionnaire,
    campaign: {
      id,
      title: campaign.title,
      state: stateOf(campaign, dayIn(campaign.timeZone, context.now())),
      k: manifest.k,
      kComments: manifest.kComments,
      opensOn: campaign.opensOn,
      closesOn: campaign.closesOn,
      languages: campaign.languages,
      auditor: manifest.auditor?.name ?? null,
      segments: campaign.segments,
      controller: CONTROLLER && CONTACT ? { name: CONTROLLER, contact: CONTACT } : null,
      retention: manifest.retention,
      commitment: manifest.commitment ?? null,
      sharesResults: promisesResults(manifest.visibility),
      hasCards: ((await findCardPlan(context.frame, id))?.departments.length ?? 0) > 0,
    },
  }
}

function stateOf({ state, opensOn }: Campaign, today: string): SurveyCampaign['state'] {
  if (state === 'open') return today < opensOn ? 'not-yet-open' : 'open'
  return state === 'grace' ? 'grace' : 'closed'
}
